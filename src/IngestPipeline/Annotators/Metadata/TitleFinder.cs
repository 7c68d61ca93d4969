using IngestPipeline.Model;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>
/// Finds the headline: as the page prints it where its metadata agree, as the metadata give it otherwise; without the site's name.
/// </summary>
internal static class TitleFinder
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " • "];

    public static Found? Find(Document document, MarkedBlocks marked, string? publisher)
    {
        var page = document.Page;
        var social = Clean(page["og:title"] ?? page["twitter:title"], publisher);
        var headline = Clean(page.Linked.Headline, publisher);
        var element = Clean(page.Title, publisher);
        if (marked.Title is { } block)
        {
            var printed = Clean(block.Text, publisher) ?? block.Text;
            if (Agrees(printed, social) || Agrees(printed, headline) || Agrees(printed, element) || (social ?? headline ?? element) is null)
                return new Found(printed, block.HeadingLevel > 0 ? $"block:h{block.HeadingLevel}" : "block:first-line");
            if (social is null || headline is null || !Agrees(social, headline))
                return new Found(printed, "block:title");
        }

        return headline is not null && (social is null || !Agrees(headline, social) || headline.Length <= social.Length)
            ? new Found(headline, "json-ld:headline")
            : social is not null ? new Found(social, "meta:og:title")
            : element is not null ? new Found(element, "html:title") : null;
    }

    /// <summary>The title with the site's name taken off its end; null when nothing is left.</summary>
    public static string? Clean(string? title, string? publisher)
    {
        if (title is null)
            return null;
        var text = System.Net.WebUtility.HtmlDecode(title).ReplaceLineEndings(" ").Trim();
        for (var round = 0; round < 3; round++)
        {
            var (at, separator) = LastSeparator(text);
            if (at <= 0)
                break;
            var tail = text.AsSpan(at + separator.Length);
            if (!IsSiteName(text.AsSpan(0, at), tail, separator, publisher))
                break;
            text = text[..at].TrimEnd();
        }

        return text.Length == 0 ? null : text;
    }

    /// <summary>The part after the last separator of a title element, when it looks like a site's name.</summary>
    public static string? SiteNameOf(string? title)
    {
        if (title is null)
            return null;
        var (at, separator) = LastSeparator(title);
        if (at <= 0)
            return null;
        var tail = title.AsSpan(at + separator.Length).Trim();
        return IsSiteName(title.AsSpan(0, at), tail, separator, publisher: null) ? tail.ToString() : null;
    }

    private static (int At, string Separator) LastSeparator(string text)
    {
        (int At, string Separator) last = (-1, "");
        foreach (var separator in Separators)
            if (text.LastIndexOf(separator, StringComparison.Ordinal) is var at && at > last.At)
                last = (at, separator);
        return last;
    }

    private static bool IsSiteName(ReadOnlySpan<char> head, ReadOnlySpan<char> tail, string separator, string? publisher)
    {
        if (Words(head) < 3)
            return false;
        if (publisher is not null && (Same(tail, publisher) || tail.Contains(publisher, StringComparison.OrdinalIgnoreCase)
            || (tail.Length >= 3 && publisher.AsSpan().Contains(tail, StringComparison.OrdinalIgnoreCase))))
            return true;
        var words = Words(tail);
        // A bar parts off a site's name; a dash does so only before a few capitalised words.
        return separator is " | " or " :: " or " » " ? words <= 6 : words <= 4 && AreNames(tail) && Words(head) >= 4;
    }

    private static bool AreNames(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(' '))
            if (text[range] is { Length: > 0 } word && !char.IsUpper(word[0]) && !char.IsDigit(word[0])
                && word is not ("of" or "the" or "and" or "&"))
                return false;
        return true;
    }

    private static bool Same(ReadOnlySpan<char> left, string right) => left.Trim().Equals(right, StringComparison.OrdinalIgnoreCase);

    private static int Words(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var range in text.Split(' '))
            count += text[range].IsEmpty ? 0 : 1;
        return count;
    }

    /// <summary>Whether two headlines are one: equal but for marks and case, or one within the other, or made of mostly the same words.</summary>
    private static bool Agrees(string printed, string? other)
    {
        if (other is null)
            return false;
        var left = WordsOf(printed);
        var right = WordsOf(other);
        left.IntersectWith(right);
        return left.Count * 2 >= Math.Min(right.Count, WordsOf(printed).Count) && left.Count > 0;
    }

    private static HashSet<string> WordsOf(string text)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isLetter = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (isLetter && start < 0)
                start = i;
            if (isLetter || start < 0)
                continue;
            words.Add(text[start..i]);
            start = -1;
        }

        return words;
    }
}
