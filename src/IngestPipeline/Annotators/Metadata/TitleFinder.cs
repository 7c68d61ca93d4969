using System.Net;
using IngestPipeline.Model;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>
/// Finds the headline: as the page prints it, or where it prints none, or one that its metadata do not know, as the metadata give it; without
/// the site's name and without a kicker.
/// </summary>
internal sealed class TitleFinder(Document document, MarkedBlocks marked, SiteNames site)
{
    private const int ShortestTitle = 10;

    private readonly OtherHeadings _others = new(document, marked, site);

    public Found? Find()
    {
        var page = document.Page;
        var social = Of(page["og:title"], "meta:og:title") ?? Of(page["twitter:title"], "meta:twitter:title");
        var headline = Of(page.Linked.Headline, "json-ld:headline");
        var element = Of(page.Title, "html:title");
        if (marked.Title is not { } block)
            return _others.FirstOfText() is { } first ? Printed(first)
                : _others.Above() is { } above && (Agrees(above.Text, headline) || Agrees(above.Text, social) || Agrees(above.Text, element))
                    ? Printed(above)
                : Best(headline, social) ?? element;
        if (document.Verdicts[marked.TitleIndex].By == "rule:mail-subject")
            return new Found(block.Text[(block.Text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(), "block:mail-subject");
        var printed = TitleText.OfPage(block.Text, site, IsKnown(block.Text));
        if (_others.Instead(printed, Agrees(printed, social) || Agrees(printed, element) ? null : social?.Value) is { } other)
            return Printed(other);
        if (WithoutKicker(printed, [social, headline, Of(page["twitter:title"], "meta:twitter:title"), element]) is { } shorter)
            return new Found(shorter, OriginOf(block));
        if ((WithoutGluedKicker(printed, page["og:title"]) ?? WithoutGluedKicker(printed, page.Title)) is { } unglued)
            return new Found(unglued, OriginOf(block));
        if (social is null && headline is null && element is null)
            return new Found(printed, OriginOf(block));
        if (WithoutSubtitle(printed, social, headline, element) is { } main)
            return new Found(main, OriginOf(block));
        if (Agrees(printed, social) || Agrees(printed, headline) || Agrees(printed, element))
            return new Found(printed, OriginOf(block));
        return social is { } known && Agrees(known.Value, headline) && !_others.IsOnly(block)
            ? Best(headline, social)
            : new Found(printed, "block:title");
    }

    private Found Printed(Block block) => new(TitleText.OfPage(block.Text, site, IsKnown(block.Text)), OriginOf(block));

    private static string OriginOf(Block block) => block.HeadingLevel > 0 ? $"block:h{block.HeadingLevel}" : "block:first-line";

    private static Found? Best(Found? headline, Found? social) =>
        headline is { } stated && (social is not { } known || !Agrees(stated.Value, known) || IsCutOff(known.Value)
            || stated.Value.Length <= known.Value.Length)
            ? headline
            : social;

    private static bool IsCutOff(string text) => text.EndsWith('…') || text.EndsWith("...", StringComparison.Ordinal);

    /// <summary>What follows a dash in a title is no site's name when the page prints it in its headline.</summary>
    private Found? Of(string? title, string origin)
    {
        if (TitleText.OfMetadata(title, site) is not { } text)
            return null;
        var whole = WebUtility.HtmlDecode(title!).ReplaceLineEndings(" ").Trim();
        var printed = marked.Title?.Text;
        var isWhole = printed is not null && text.Length < whole.Length && whole.Length <= printed.Length
            && SameButMarks(whole, printed.AsSpan(printed.Length - whole.Length));
        return new Found(isWhole ? whole : text, origin);
    }

    /// <summary>
    /// A headline element may hold the kicker above it, “Olympia Boats carry drinks into town”; the page's own names for itself do not. A kicker
    /// that ends in a colon is read as part of the headline.
    /// </summary>
    private string? WithoutKicker(string printed, ReadOnlySpan<Found?> others)
    {
        foreach (var other in others)
        {
            if (other is not { } found || found.Value.Length < ShortestTitle || found.Value.Length >= printed.Length)
                continue;
            if (!IsKnown(printed) && SameButMarks(printed.AsSpan(0, found.Value.Length), found.Value)
                && EndsHeadline(printed.AsSpan(found.Value.Length)))
                return printed[..found.Value.Length];
            var at = printed.Length - found.Value.Length;
            if (!SameButMarks(printed.AsSpan(at), found.Value) || char.IsLetterOrDigit(printed[at - 1]) && !char.IsDigit(printed[at - 1]))
                continue;
            var kicker = printed.AsSpan(0, at).TrimEnd();
            var isPart = kicker.EndsWith(":") && kicker.Length > 1 && !char.IsWhiteSpace(kicker[^2])
                || kicker.EndsWith("-") || kicker.EndsWith("–") || kicker.EndsWith(",");
            if (isPart && kicker.EndsWith(":") && kicker.Length > 1 && char.IsLetterOrDigit(kicker[^2]) && !IsKnown(printed) && IsAgreed(found.Value))
                return printed[at..];
            if (!isPart && (char.IsUpper(printed[at]) || !char.IsLower(found.Value[0])))
                return printed[at..];
        }

        return null;
    }

    /// <summary>
    /// A headline element may hold the line below it, too: all of the page's names for itself, three or more, end where a new beginning follows,
    /// “Boats carry drinks into town The river is back in use”.
    /// </summary>
    private string? WithoutSubtitle(string printed, Found? social, Found? headline, Found? element)
    {
        if (social is not { } name || (headline ?? Of(document.Page["twitter:title"], "")) is not { } second || element is not { } third
            || name.Value.Length < ShortestTitle || name.Value.Length + ShortestTitle >= printed.Length
            || name.Value.Length != second.Value.Length || name.Value.Length != third.Value.Length || !SameButMarks(name.Value, second.Value)
            || !SameButMarks(name.Value, third.Value) || !SameButMarks(printed.AsSpan(0, name.Value.Length), name.Value))
            return null;
        var rest = printed.AsSpan(name.Value.Length);
        return rest[0] == ' ' && (char.IsUpper(rest[1]) || char.IsDigit(rest[1])) ? printed[..name.Value.Length] : null;
    }

    /// <summary>
    /// A headline element may hold the kicker without a mark after it: the page's name for itself has one, “Loamshire: river floods”, “Loamshire -
    /// river floods”, where the page prints “Loamshire River floods”.
    /// </summary>
    private static string? WithoutGluedKicker(string printed, string? name)
    {
        if (name is null)
            return null;
        var whole = WebUtility.HtmlDecode(name);
        foreach (var separator in (ReadOnlySpan<string>)[" - ", " – ", " | ", ": "])
        {
            if (whole.IndexOf(separator, StringComparison.Ordinal) is not (> 0 and var at) || printed.Length <= at + ShortestTitle
                || !printed.StartsWith(whole[..at], StringComparison.Ordinal))
                continue;
            var rest = printed.AsSpan(at).TrimStart();
            var other = whole.AsSpan(at + separator.Length).Trim();
            other = other.IndexOf(" | ") is > 0 and var end ? other[..end] : other;
            var length = Math.Min(rest.Length, Math.Min(other.Length, ShortestTitle + at));
            if (length >= ShortestTitle && (char.IsLetterOrDigit(rest[0]) || rest[0] is '"' or '“' or '„' or '‘' or '\'')
                && rest[..length].Equals(other[..length], StringComparison.OrdinalIgnoreCase))
                return rest.ToString();
        }

        return null;
    }

    /// <summary>A bar, or a date, follows the headline in the same element.</summary>
    private static bool EndsHeadline(ReadOnlySpan<char> rest)
    {
        var next = rest.TrimStart();
        return next.StartsWith("|") || (next.Length < rest.Length && next.Length >= ShortestTitle && char.IsAsciiDigit(next[0])
            && WrittenDate.Find(next[..ShortestTitle]) is not null);
    }

    /// <summary>Whether both what the page calls itself to others and its title element have nothing before or after these words.</summary>
    private bool IsAgreed(string headline) =>
        Of(document.Page["og:title"], "")?.Value == headline && Of(document.Page.Title, "")?.Value == headline;

    /// <summary>Whether the page's metadata have the whole headline, bars and all.</summary>
    private bool IsKnown(string printed) =>
        document.Page.Title?.StartsWith(printed, StringComparison.Ordinal) == true
        || document.Page["og:title"]?.StartsWith(printed, StringComparison.Ordinal) == true;

    private static bool SameButMarks(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        for (var i = 0; i < left.Length; i++)
            if (left[i] != right[i] && (char.IsLetterOrDigit(left[i]) || char.IsLetterOrDigit(right[i])))
                return false;
        return true;
    }

    private static bool Agrees(string printed, Found? other) => other is { } found && Agrees(printed, found);

    /// <summary>Whether two headlines are one: half of the words of the shorter are in the other.</summary>
    private static bool Agrees(string printed, Found other)
    {
        var left = WordsOf(printed);
        var right = WordsOf(other.Value);
        var fewest = Math.Min(right.Count, left.Count);
        left.IntersectWith(right);
        return left.Count * 2 >= fewest && left.Count > 0;
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
