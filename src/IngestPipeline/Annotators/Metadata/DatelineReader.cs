using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>Reads the dates that a page prints at the head of its article, or right after it.</summary>
internal sealed class DatelineReader(Document document, MarkedBlocks marked)
{
    private const int LongestLine = 160;
    private const int LongestPlace = 60;
    private const int LongestDate = 22;
    private const int WordsOfPlace = 3;
    private const int WordsToPublished = 6;
    private const int BlocksOfText = 3;
    private const int BlocksOfBeginning = 5;
    private const int LinesAfter = 6;
    private const int LinesRightAbove = 2;
    private const int MostWords = 14;
    private const int MostWordsOfText = 2;

    /// <summary>When the lines around the headline say that the article was published.</summary>
    public Found? Head() => OfMarked(isUpdate: false) ?? OfHead(isUpdate: false) ?? OfFirstWords();

    /// <summary>When it was published as told by lines after the article, or by ones that only tell of its last change.</summary>
    public Found? Rest() =>
        OfLinesAbove() ?? OfTail(isUpdate: false) ?? OfLineBelow() ?? OfMarked(isUpdate: true) ?? OfHead(isUpdate: true) ?? OfTail(isUpdate: true);

    /// <summary>The one date that lines anywhere on the page, other than of comments, say it was published on.</summary>
    public Found? Anywhere()
    {
        Found? only = null;
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var text = document.Blocks[i].Text;
            if (text.Length > LongestLine || document.Verdicts[i].Reason is "comments" or "hidden" || !SaysPublished(text)
                || Of(text, isUpdate: false, "text:published") is not { } found)
                continue;
            if (only is { } other && other.Value != found.Value)
                return null;
            only = found;
        }

        return only;
    }

    /// <summary>Whether one of the first words says so: “Erschienen am …”, “Article published on …”.</summary>
    private static bool SaysPublished(ReadOnlySpan<char> text)
    {
        var words = 0;
        for (var start = 0; start < text.Length && words < WordsToPublished;)
        {
            var end = start;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            if (end > start && DateWords.All.IsPublished(text[start..end]))
                return true;
            words += end > start ? 1 : 0;
            start = end + 1;
        }

        return false;
    }

    public Found? Modified() => OfMarked(isUpdate: true) ?? OfHead(isUpdate: true);

    /// <summary>Whether a line tells when the article was changed, not when it was published.</summary>
    public static bool IsUpdate(ReadOnlySpan<char> text) => UpdateAt(text) >= 0;

    private Found? OfMarked(bool isUpdate)
    {
        return OfMarked(marked.Datelines, isUpdate, near: true, "block:dateline") ?? OfMarked(marked.Bylines, isUpdate, near: true, "block:byline")
            ?? OfMarked(marked.Datelines, isUpdate, near: false, "block:dateline")
            ?? OfMarked(marked.Bylines, isUpdate, near: false, "block:byline");
    }

    private Found? OfMarked(List<int> lines, bool isUpdate, bool near, string origin)
    {
        foreach (var index in lines)
            if ((!near || marked.IsNearTitle(index)) && Of(document.Blocks[index].Text, isUpdate, origin) is { } found)
                return found;
        return null;
    }

    /// <summary>“Published … | Updated …” in one line is two dates.</summary>
    private Found? Of(string text, bool isUpdate, string origin)
    {
        var cut = UpdateAt(text);
        var part = isUpdate ? cut < 0 ? default : text.AsSpan(cut) : cut < 0 ? text : text.AsSpan(0, cut);
        return WrittenDate.Find(part) is { } date ? new Found(DateOrders.Settle(date, document).Iso, origin) : null;
    }

    private static int UpdateAt(ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            if (end > start && DateWords.All.IsUpdate(text[start..end]))
                return start;
            start = end + 1;
        }

        return -1;
    }

    /// <summary>The first short line with a date between a little above the headline and the text.</summary>
    private Found? OfHead(bool isUpdate)
    {
        for (var i = marked.HeadStart; i < marked.HeadEnd; i++)
            if (marked.PlaceOf(i) == BlockPlace.Head && OfLine(i, isUpdate, "text:head") is { } found)
                return found;
        return null;
    }

    private Found? OfLine(int index, bool isUpdate, string origin)
    {
        var text = document.Blocks[index].Text;
        return text.Length <= LongestLine && text.AsSpan().ContainsAnyInRange('0', '9')
            && OtherWords(text) <= (document.Verdicts[index].Label == BlockLabel.Content ? MostWordsOfText : MostWords)
            ? Of(text, isUpdate, origin)
            : null;
    }

    /// <summary>How many words of a line are none that a dateline is made of.</summary>
    public static int OtherWords(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            count += end > start && !DateWords.All.IsOfDateline(text[start..end]) ? 1 : 0;
            start = end + 1;
        }

        return count;
    }

    /// <summary>A press release begins with its place and day, “London, 26 January 2022 – ”, a log's entry with its day.</summary>
    private Found? OfFirstWords()
    {
        if (marked.Standfirst is { } standfirst && OfFirstWords(standfirst.Value) is { } first)
            return first;
        var end = Math.Min(document.Blocks.Count, marked.FirstKept + BlocksOfBeginning);
        for (var i = Math.Max(0, Math.Max(marked.IsTitleBelow ? 0 : marked.TitleIndex + 1, marked.FirstKept - 2)); i < end; i++)
            if (document.Verdicts[i].IsKept && OfFirstWords(document.Blocks[i].Text) is { } found)
                return found;
        return null;
    }

    private Found? OfFirstWords(string text)
    {
        var start = text.AsSpan(0, Math.Min(LongestPlace, text.Length));
        var cut = char.IsAsciiDigit(start.TrimStart('(')[0]) ? Math.Min(LongestDate, start.Length) : start.IndexOfAny('–', '—', ':');
        if (cut < 0)
            cut = start.IndexOf(" - ");
        if (cut < 0)
            cut = EndOfPlaceAndDay(start);
        if (cut < 0 && text.Length <= LongestPlace && char.IsAsciiDigit(text[^1]) && text.Contains(", ", StringComparison.Ordinal))
            cut = text.Length;
        return cut > 0 && WrittenDate.Find(start[..cut]) is { } date
            ? new Found(DateOrders.Settle(date, document).Iso, "text:first-words")
            : null;
    }

    /// <summary>“Loamford, 26 January 2022. The …”, “Loamford (26.01.2022) The …”: where the date may end; negative for anything else.</summary>
    private static int EndOfPlaceAndDay(ReadOnlySpan<char> start)
    {
        var digit = start.IndexOfAnyInRange('0', '9');
        if (digit <= 0)
            return -1;
        var place = start[..digit].TrimEnd();
        if (!place.EndsWith("(") && !place.EndsWith(","))
            return -1;
        var words = 0;
        foreach (var range in place.Split(' '))
        {
            var word = place[range].Trim(",(");
            words += word.IsEmpty ? 0 : 1;
            if (!word.IsEmpty && (!char.IsUpper(word[0]) || DateWords.All.IsOfDateline(word)
                || (NameWords.English.Of(word) & WordTraits.Function) != 0))
                return -1;
        }

        return words is > 0 and <= WordsOfPlace ? Math.Min(digit + LongestDate, start.Length) : -1;
    }

    /// <summary>The lines right above the text, where a long menu parts them from the headline.</summary>
    private Found? OfLinesAbove()
    {
        for (var i = Math.Max(0, marked.FirstKept - BlocksOfText); i < marked.FirstKept; i++)
            if ((!marked.IsApart(i) || (i >= marked.FirstKept - LinesRightAbove && document.Verdicts[i].Reason is not ("comments" or "hidden")))
                && OfLine(i, isUpdate: false, "text:above") is { } found)
                return found;
        return null;
    }

    /// <summary>
    /// A line right below the text that is a date and nothing else, with no line of another day near: other stories have one each.
    /// </summary>
    private Found? OfLineBelow()
    {
        Found? only = null;
        var end = Math.Min(document.Blocks.Count, marked.LastKept + 1 + (2 * LinesAfter));
        for (var i = marked.LastKept + 1; i > 0 && i < end; i++)
        {
            if (document.Verdicts[i].Reason is "comments" or "hidden" || OtherWords(document.Blocks[i].Text) > 0
                || OfLine(i, isUpdate: false, "text:tail") is not { } found)
                continue;
            if (only is null ? i > marked.LastKept + LinesAfter : only.Value.Value != found.Value)
                return null;
            only = found;
        }

        return only;
    }

    private Found? OfTail(bool isUpdate)
    {
        var end = Math.Min(document.Blocks.Count, marked.LastKept + 1 + LinesAfter);
        for (var i = Math.Max(0, marked.LastKept); i < end; i++)
            if (marked.PlaceOf(i) != BlockPlace.Apart && OfLine(i, isUpdate, "text:tail") is { } found)
                return found;
        return null;
    }
}
