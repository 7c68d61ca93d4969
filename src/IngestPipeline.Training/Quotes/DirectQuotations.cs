using IngestPipeline.Model;

namespace IngestPipeline.Training.Quotes;

/// <summary>
/// The direct quotations of a labelled text: stretches of three words or more between double quotation marks that lie in what an annotator
/// marked as said. Marks are paired here on their own, paragraph by paragraph, so that the extractor is not measured by its own pairing.
/// </summary>
internal static class DirectQuotations
{
    public const int FewestWords = 3;

    public static List<DirectQuotation> Of(QuotedText text)
    {
        var found = new List<DirectQuotation>();
        foreach (var words in Stretches(text.Text))
            if (QuoteWords.In(text.Text, words).Count >= FewestWords && Attributed(text, words) is { } quotation)
                found.Add(quotation);
        return found;
    }

    /// <summary>What stands between double marks, trimmed; an unclosed stretch ends with its line.</summary>
    public static List<TextSpan> Stretches(string text)
    {
        var found = new List<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            AddLine(text, start, end < 0 ? text.Length : end, found);
            start = end < 0 ? text.Length : end + 1;
        }

        return found;
    }

    private static void AddLine(string text, int start, int end, List<TextSpan> found)
    {
        var open = -1;
        for (var i = start; i < end; i++)
        {
            var length = MarkAt(text, i, end, open >= 0);
            if (length == 0)
                continue;
            var opens = text[i] == '“' || (text[i] != '”' && open < 0);
            if (opens && open < 0)
                open = i + length;
            else if (!opens && open >= 0)
                open = Add(text, open, i, found);
            i += length - 1;
        }

        if (open >= 0)
            Add(text, open, end, found);
    }

    /// <summary>
    /// The length of the double mark at a position: 2 where two apostrophes stand for one; 0 when there is none. Of three that close, the first
    /// closes what is quoted inside.
    /// </summary>
    private static int MarkAt(string text, int position, int end, bool isOpen) => text[position] switch
    {
        '“' or '”' or '"' => 1,
        '\'' when isOpen && position + 2 < end && text[position + 1] == '\'' && text[position + 2] == '\'' => 0,
        '\'' when position + 1 < end && text[position + 1] == '\'' => 2,
        _ => 0,
    };

    private static int Add(string text, int start, int end, List<TextSpan> found)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            found.Add(new TextSpan(start, end));
        return -1;
    }

    /// <summary>A stretch by the tightest attribution around it, and all as tight of other annotators; null when none is.</summary>
    public static DirectQuotation? Attributed(QuotedText text, TextSpan words)
    {
        var bare = QuoteWords.Bare(text.Text, words);
        var holding = text.Attributions.Where(attribution => attribution.Holds(bare)).ToList();
        if (holding.Count == 0)
            return null;
        var tightest = holding.Min(attribution => attribution.Extent.Length);
        var own = holding.Where(attribution => attribution.Extent.Length <= tightest + bare.Length).ToList();
        return new DirectQuotation(
            words, [.. own.SelectMany(attribution => attribution.Source)], [.. own.SelectMany(attribution => attribution.Cue)]);
    }
}
