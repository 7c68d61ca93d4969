namespace IngestPipeline.Readers.Html;

/// <summary>The attributes a reader asks about; all others are left out before the parse.</summary>
internal static class KeptAttributes
{
    /// <summary>Whether an attribute of a tag of that role is asked about.</summary>
    public static bool Keeps(TagRole role, ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        Span<char> lower = stackalloc char[16];
        if (name.Length > lower.Length)
            return false;
        name.ToLowerInvariant(lower);
        return lower[..name.Length] switch
        {
            "class" or "id" or "role" or "itemprop" or "hidden" => true,
            "aria-label" or "data-testid" or "data-component" or "data-module" => true,
            "aria-hidden" => value.Equals("true", StringComparison.OrdinalIgnoreCase),
            "style" => Hides(value),
            "lang" => role == TagRole.Block,
            "name" or "property" or "content" or "rel" or "href" or "datetime" => role == TagRole.Metadata,
            _ => false,
        };
    }

    /// <summary>Whether an attribute keeps an element in running text from being shown.</summary>
    public static bool Unsees(ReadOnlySpan<char> name, ReadOnlySpan<char> value) => name.Length switch
    {
        6 => name.Equals("hidden", StringComparison.OrdinalIgnoreCase),
        5 => name.Equals("style", StringComparison.OrdinalIgnoreCase) && Hides(value),
        _ => false,
    };

    /// <summary>Whether a style says that the element is not shown.</summary>
    public static bool Hides(ReadOnlySpan<char> style) => Says(style, "display", "none") || Says(style, "visibility", "hidden");

    private static bool Says(ReadOnlySpan<char> style, string property, string value)
    {
        while (true)
        {
            var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                return false;
            var before = at == 0 ? ';' : style[at - 1];
            style = style[(at + property.Length)..];
            var rest = style.TrimStart();
            if (before is not (';' or ' ' or '\n' or '\t') || !rest.StartsWith(":"))
                continue;
            if (rest[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase))
                return true;
        }
    }
}
