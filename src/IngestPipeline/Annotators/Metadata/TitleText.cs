using System.Net;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>Takes the site's name off a title.</summary>
internal static class TitleText
{
    private const int MostRounds = 4;
    private const int FewestWords = 3;
    private const int MostNameWords = 6;
    private const int LongestName = 8;

    private static readonly char[] LeadingMarks = [' ', ':', '>', '|', '–', '—'];

    private static readonly string[] Separators =
        [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " • ", " · ", " // ", " / ", " : ", " ~ ", " > "];

    /// <summary>The headline in a title that metadata give; null when nothing is left.</summary>
    public static string? OfMetadata(string? title, SiteNames site) => Clean(title, site, bySight: true, keepsHead: false);

    /// <summary>A headline as the page prints it: only what is surely the site's name is taken off.</summary>
    /// <param name="title">The printed words.</param>
    /// <param name="site">The site's names.</param>
    /// <param name="isKnown">Whether the page's metadata begin with these words, too: then only its whole name is taken off before them.</param>
    public static string OfPage(string title, SiteNames site, bool isKnown)
    {
        var text = title.TrimStart(LeadingMarks);
        var keepsHead = isKnown && FirstSeparator(text) is > 0 and var at && !site.Is(text.AsSpan(0, at));
        return Clean(text, site, bySight: false, keepsHead) ?? title;
    }

    /// <summary>The part after the last separator of a title, when it looks like a site's name.</summary>
    public static string? SiteNameOf(string? title)
    {
        if (title is null || LastSeparator(title) is not ( > 0, { } separator) last)
            return null;
        var tail = title.AsSpan(last.At + separator.Length).Trim();
        return LooksLikeSite(title.AsSpan(0, last.At), tail, separator) ? tail.ToString() : null;
    }

    private static string? Clean(string? title, SiteNames site, bool bySight, bool keepsHead)
    {
        if (title is null)
            return null;
        var text = WebUtility.HtmlDecode(title).ReplaceLineEndings(" ").Trim();
        for (var round = 0; round < MostRounds; round++)
        {
            if (WithoutTail(text, site, bySight) is not { } shorter)
                break;
            text = shorter;
        }

        text = keepsHead ? text : WithoutHead(text, site, bySight) ?? text;
        return text.Length == 0 ? null : text;
    }

    private static string? WithoutTail(string text, SiteNames site, bool bySight)
    {
        if (text.EndsWith(']') && text.LastIndexOf(" [", StringComparison.Ordinal) is > 0 and var open && site.Has(text.AsSpan(open + 2)))
            return text[..open].TrimEnd();
        var (at, separator) = LastSeparator(text);
        if (at <= 0)
            return WithoutEastAsianTail(text);
        var head = text.AsSpan(0, at).TrimEnd();
        var tail = text.AsSpan(at + separator!.Length).Trim();
        var isSite = (site.Has(tail) && !site.Has(head)) || (bySight && LooksLikeSite(head, tail, separator));
        return isSite && !head.IsEmpty ? head.ToString() : null;
    }

    private static string? WithoutHead(string text, SiteNames site, bool bySight)
    {
        foreach (var separator in Separators)
        {
            var at = text.IndexOf(separator, StringComparison.Ordinal);
            if (at <= 0 || !site.Has(text.AsSpan(0, at)))
                continue;
            var rest = text[(at + separator.Length)..].TrimStart('»', '|', '-', '–', ' ');
            if (Words(rest) >= 2 && !site.Has(rest))
                return rest;
        }

        if (!bySight)
            return null;
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && site.Has(text.AsSpan(0, colon)) && Words(text.AsSpan(colon + 2)) >= FewestWords ? text[(colon + 2)..].TrimStart() : null;
    }

    /// <summary>“标题_新华网”: no blanks stand around the mark.</summary>
    private static string? WithoutEastAsianTail(string text)
    {
        var at = text.LastIndexOfAny(['_', '-', '|', '－', '—', '｜']);
        return at > 3 && text.Length - at - 1 is > 0 and <= LongestName && text[^1] >= '\u3040' && text[at - 1] >= '\u3000'
            ? text[..at].TrimEnd()
            : null;
    }

    private static int FirstSeparator(string text)
    {
        var first = -1;
        foreach (var separator in Separators)
            if (text.IndexOf(separator, StringComparison.Ordinal) is >= 0 and var at && (first < 0 || at < first))
                first = at;
        return first;
    }

    private static (int At, string? Separator) LastSeparator(string text)
    {
        (int At, string? Separator) last = (-1, null);
        foreach (var separator in Separators)
            if (text.LastIndexOf(separator, StringComparison.Ordinal) is var at && at > last.At)
                last = (at, separator);
        return last;
    }

    /// <summary>A bar parts off a site's name; a dash does so only before a few capitalised words.</summary>
    private static bool LooksLikeSite(ReadOnlySpan<char> head, ReadOnlySpan<char> tail, string separator)
    {
        var (before, after) = (Words(head), Words(tail));
        if (before < FewestWords)
            return false;
        return separator is " | " or " :: " or " » " or " • " or " · " ? after <= MostNameWords
            : separator is " - " or " – " or " — " && after <= 4 && AreNames(tail) && before > FewestWords;
    }

    private static bool AreNames(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(' '))
            if (text[range] is { Length: > 0 } word && !char.IsUpper(word[0]) && !char.IsDigit(word[0])
                && word is not ("of" or "the" or "and" or "&" or "für" or "und" or "der" or "de" or "la"))
                return false;
        return true;
    }

    private static int Words(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var range in text.Split(' '))
            count += text[range].IsEmpty ? 0 : 1;
        return count;
    }
}
