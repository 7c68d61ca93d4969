using IngestPipeline.Model;

namespace IngestPipeline.Records;

/// <summary>What cleaning took out of a document: with the kept blocks, all of its visible text.</summary>
internal static class RemovedLedger
{
    private const int LongestText = 200;

    public static IReadOnlyList<Removed> Of(Document document)
    {
        var entries = new Dictionary<(string Text, string Reason), Entry>();
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var block = document.Blocks[i];
            var verdict = document.Verdicts[i];
            if (!verdict.IsKept)
                Add(entries, block.Text, verdict.Reason, verdict.By, block.Source);
            else
                foreach (var cut in verdict.Cuts)
                    Add(entries, block.Text.Substring(cut.Span.Start, cut.Span.Length).Trim(), cut.Reason, cut.By, block.Source);
        }

        return [.. entries.Select(entry => new Removed
        {
            Text = entry.Key.Text,
            Reason = entry.Key.Reason,
            By = entry.Value.By,
            Count = entry.Value.Sources.Count,
            Source = entry.Value.Sources,
        })];
    }

    private static void Add(Dictionary<(string, string), Entry> entries, string text, string reason, string by, TextSpan source)
    {
        var key = (Shorten(text), reason);
        if (!entries.TryGetValue(key, out var entry))
            entries.Add(key, entry = new Entry(by, []));
        entry.Sources.Add(new SourceLocation(source));
    }

    private static string Shorten(string text)
    {
        if (text.Length <= LongestText)
            return text;
        var end = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        return text[..end];
    }

    private sealed record Entry(string By, List<SourceLocation> Sources);
}
