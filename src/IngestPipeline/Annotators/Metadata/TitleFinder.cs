using IngestPipeline.Model;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>
/// Finds the headline: as the page prints it, or where it prints none, or one that its metadata do not know, as the metadata give it; without
/// the site's name and without a kicker.
/// </summary>
internal sealed class TitleFinder(Document document, MarkedBlocks marked, SiteNames site)
{
    private const int ShortestTitle = 10;

    public Found? Find()
    {
        var page = document.Page;
        var social = Of(page["og:title"], "meta:og:title") ?? Of(page["twitter:title"], "meta:twitter:title");
        var headline = Of(page.Linked.Headline, "json-ld:headline");
        var element = Of(page.Title, "html:title");
        if (marked.Title is not { } block)
            return Best(headline, social) ?? element;
        var printed = TitleText.OfPage(block.Text, site);
        if (WithoutKicker(printed, [social, headline, Of(page["twitter:title"], "meta:twitter:title"), element]) is { } shorter)
            return new Found(shorter, OriginOf(block));
        if (social is null && headline is null && element is null)
            return new Found(printed, OriginOf(block));
        if (Agrees(printed, social) || Agrees(printed, headline) || Agrees(printed, element))
            return new Found(printed, OriginOf(block));
        return social is { } known && headline is { } stated && Agrees(known.Value, stated)
            ? Best(headline, social)
            : new Found(printed, "block:title");
    }

    private static string OriginOf(Block block) => block.HeadingLevel > 0 ? $"block:h{block.HeadingLevel}" : "block:first-line";

    private static Found? Best(Found? headline, Found? social) =>
        headline is { } stated && (social is not { } known || !Agrees(stated.Value, known) || IsCutOff(known.Value)
            || stated.Value.Length <= known.Value.Length)
            ? headline
            : social;

    private static bool IsCutOff(string text) => text.EndsWith('…') || text.EndsWith("...", StringComparison.Ordinal);

    private Found? Of(string? title, string origin) => TitleText.OfMetadata(title, site) is { } text ? new Found(text, origin) : null;

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
                && printed.AsSpan(found.Value.Length).TrimStart().StartsWith("|"))
                return printed[..found.Value.Length];
            var at = printed.Length - found.Value.Length;
            if (!SameButMarks(printed.AsSpan(at), found.Value) || char.IsLetterOrDigit(printed[at - 1]) && !char.IsDigit(printed[at - 1]))
                continue;
            var kicker = printed.AsSpan(0, at).TrimEnd();
            var isPart = kicker.EndsWith(":") && kicker.Length > 1 && !char.IsWhiteSpace(kicker[^2])
                || kicker.EndsWith("-") || kicker.EndsWith("–") || kicker.EndsWith(",");
            if (!isPart && (char.IsUpper(printed[at]) || !char.IsLower(found.Value[0])))
                return printed[at..];
        }

        return null;
    }

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
