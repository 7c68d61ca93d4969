using IngestPipeline.Model;

namespace IngestPipeline.Readers.Encodings;

/// <summary>Decides what a decoded document is: by what it holds first, by what it is called second.</summary>
internal static class ContentSniffer
{
    private const int Window = 64 * 1024;

    public static ContentFormat FormatOf(RawDocument raw, ReadOnlySpan<char> source)
    {
        var start = source[..Math.Min(source.Length, Window)];
        if (StartsAsPage(start))
            return ContentFormat.Html;
        var declared = Declared(raw);
        if (declared == ContentFormat.Other)
            return ContentFormat.Other;
        var tags = CountTags(start, declared == ContentFormat.Html ? 1 : 6);
        if (declared == ContentFormat.Html)
            return tags > 0 || StrayTag(source) ? ContentFormat.Html : ContentFormat.Text;
        return tags >= 6 || tags >= 2 && StartsWithTag(start) ? ContentFormat.Html : ContentFormat.Text;
    }

    private static ContentFormat Declared(RawDocument raw) => raw.MediaType?.Trim().ToLowerInvariant() switch
    {
        "text/html" or "application/xhtml+xml" or "application/vnd.wap.xhtml+xml" => ContentFormat.Html,
        null or "" or "application/octet-stream" or "binary/octet-stream" or "application/x-unknown" => ByExtension(raw),
        "text/plain" or "text/markdown" or "text/x-markdown" => ByExtension(raw),
        "text/css" or "text/javascript" or "text/csv" or "text/calendar" or "text/xml" or "text/rtf" => ContentFormat.Other,
        var type when type.StartsWith("text/", StringComparison.Ordinal) => ContentFormat.Text,
        _ => ContentFormat.Other,
    };

    private static ContentFormat ByExtension(RawDocument raw)
    {
        var path = raw.Item.Id.AsSpan();
        var dot = path.LastIndexOf('.');
        if (dot < 0 || path.Length - dot > 7)
            return ContentFormat.Text;
        Span<char> extension = stackalloc char[8];
        var length = path[(dot + 1)..].ToLowerInvariant(extension);
        return extension[..length] is "html" or "htm" or "xhtml" or "shtml" or "xht" ? ContentFormat.Html : ContentFormat.Text;
    }

    private static bool StartsAsPage(ReadOnlySpan<char> text)
    {
        text = SkipPreamble(text);
        return StartsWith(text, "<!doctype html") || StartsWith(text, "<html") || StartsWith(text, "<head>") || StartsWith(text, "<body");
    }

    private static ReadOnlySpan<char> SkipPreamble(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text.TrimStart(" \t\r\n\f\uFEFF\0");
            var close = text switch
            {
                _ when text.StartsWith("<!--") => "-->",
                _ when StartsWith(text, "<?xml") => ">",
                _ => null,
            };
            var end = close is null ? -1 : text.IndexOf(close);
            if (end < 0)
                return text;
            text = text[(end + close!.Length)..];
        }
    }

    private static bool StartsWithTag(ReadOnlySpan<char> text)
    {
        text = SkipPreamble(text);
        return text.Length > 1 && text[0] == '<' && IsKnownTag(text[1..]);
    }

    private static bool StrayTag(ReadOnlySpan<char> source) => source.Length > Window && CountTags(source[Window..], 1) > 0;

    private static int CountTags(ReadOnlySpan<char> text, int enough)
    {
        var count = 0;
        while (count < enough)
        {
            var at = text.IndexOf('<');
            if (at < 0 || at + 1 >= text.Length)
                break;
            text = text[(at + 1)..];
            if (IsKnownTag(text[0] == '/' ? text[1..] : text))
                count++;
        }

        return count;
    }

    private static bool IsKnownTag(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < 11 && char.IsAsciiLetterOrDigit(text[length]))
            length++;
        if (length == 0 || length == text.Length || text[length] is not ('>' or ' ' or '/' or '\n' or '\r' or '\t'))
            return false;
        Span<char> name = stackalloc char[12];
        text[..length].ToLowerInvariant(name);
        return name[..length] is "p" or "div" or "span" or "a" or "br" or "li" or "ul" or "ol" or "h1" or "h2" or "h3" or "h4"
            or "table" or "tr" or "td" or "th" or "strong" or "em" or "b" or "i" or "img" or "html" or "head" or "body" or "title" or "meta"
            or "link" or "script" or "style" or "article" or "section" or "header" or "footer" or "nav" or "main" or "aside"
                or "figure" or "blockquote" or "dl"
            or "dt" or "dd" or "font" or "center" or "hr" or "h5" or "h6" or "form" or "pre";
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string tag) => text.StartsWith(tag, StringComparison.OrdinalIgnoreCase);
}
