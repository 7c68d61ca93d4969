namespace IngestPipeline.Sources;

/// <summary>A Content-Type header, read leniently: servers send quoted charsets, stray semicolons and parameters twice.</summary>
internal static class ContentType
{
    public static (string? MediaType, string? Charset) Parse(string? header)
    {
        if (string.IsNullOrWhiteSpace(header))
            return (null, null);
        var parts = header.Split(';', StringSplitOptions.TrimEntries);
        string? charset = null;
        foreach (var part in parts.AsSpan(1))
            if (charset is null && part.StartsWith("charset", StringComparison.OrdinalIgnoreCase)
                && part[7..].TrimStart() is ['=', .. var value])
                charset = NullIfEmpty(value.Trim(' ', '\t', '"', '\''));
        // A header sent twice arrives joined by a comma.
        return (NullIfEmpty(parts[0].Split(',')[0].Trim().ToLowerInvariant()), charset);
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
