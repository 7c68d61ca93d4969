using System.Buffers;

namespace IngestPipeline.Readers.Html;

/// <summary>The attributes that keep an element from being shown.</summary>
internal static class HidingAttributes
{
    private static readonly SearchValues<string> Signs = SearchValues.Create(["hidden", "none"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the attributes of a tag in running text keep it from being shown.</summary>
    public static bool Unsee(ReadOnlySpan<char> source, int attributes, int end)
    {
        if (!source[attributes..end].ContainsAny(Signs))
            return false;
        var tag = new AttributeScanner(source, attributes);
        while (tag.Next())
            if (Unsees(tag.Name, tag.Value))
                return true;
        return false;
    }

    /// <summary>Whether a style says that the element is not shown.</summary>
    public static bool Hides(ReadOnlySpan<char> style) => Says(style, "display", "none") || Says(style, "visibility", "hidden");

    private static bool Unsees(ReadOnlySpan<char> name, ReadOnlySpan<char> value) => name.Length switch
    {
        6 => name.Equals("hidden", StringComparison.OrdinalIgnoreCase) && !value.Equals("until-found", StringComparison.OrdinalIgnoreCase),
        5 => name.Equals("style", StringComparison.OrdinalIgnoreCase) && Hides(value),
        _ => false,
    };

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
