using IngestPipeline.Model;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>What the page's site calls itself, to tell its name from the words of a headline.</summary>
internal sealed class SiteNames
{
    private const int ShortestPart = 3;

    private readonly List<string> _names = [];

    public SiteNames(Document document, string? publisher)
    {
        var page = document.Page;
        foreach (var name in (ReadOnlySpan<string?>)
            [publisher, page["og:site_name"], page.Linked.Publisher, page["application-name"], page["apple-mobile-web-app-title"], page["publisher"]])
            Add(name);
        Add(HostOf(page.CanonicalUrl ?? page["og:url"] ?? page.Linked.Address) ?? HostOf(document.Raw.FinalUri.OriginalString));
    }

    /// <summary>Whether a text is the site's name, or part of it, or holds it beside a word or two.</summary>
    public bool Has(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[128];
        var letters = Letters(text, buffer);
        if (letters.Length < 2)
            return false;
        foreach (var name in _names)
            if (letters.SequenceEqual(name) || (IsMuchOf(letters, name) && (name.AsSpan().StartsWith(letters, StringComparison.Ordinal)
                || name.AsSpan().EndsWith(letters, StringComparison.Ordinal)))
                || (name.Length > ShortestPart && letters.Length <= name.Length * 3 && letters.IndexOf(name, StringComparison.Ordinal) >= 0))
                return true;
        return false;
    }

    /// <summary>Whether a text is one of the site's names, letter for letter.</summary>
    public bool Is(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[128];
        var letters = Letters(text, buffer);
        foreach (var name in _names)
            if (letters.SequenceEqual(name))
                return true;
        return false;
    }

    /// <summary>“BBC” is much of “BBC News”; “News” is little of “Loamshire News”.</summary>
    private static bool IsMuchOf(ReadOnlySpan<char> part, string name) => part.Length >= ShortestPart && part.Length * 5 >= name.Length * 2;

    private void Add(string? name)
    {
        if (name is null || name.Length > 100)
            return;
        Span<char> buffer = stackalloc char[128];
        var letters = Letters(name, buffer);
        if (letters.Length >= 2)
            _names.Add(letters.ToString());
    }

    private static string? HostOf(string? address)
    {
        if (!Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            return null;
        var host = uri.Host;
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
    }

    private static ReadOnlySpan<char> Letters(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var length = 0;
        foreach (var character in text)
        {
            if (length == buffer.Length)
                return default;
            if (char.IsLetterOrDigit(character))
                buffer[length++] = char.ToLowerInvariant(character);
        }

        return buffer[..length];
    }
}
