using System.Text.Json;
using IngestPipeline.Model;
using IngestPipeline.Review.Matching;
using IngestPipeline.Review.Texts;

namespace IngestPipeline.Review.Changes;

/// <summary>The changes of the article's words, a run of words each, and of what its lines are.</summary>
internal static class TextChanges
{
    public static IEnumerable<RecordChange> Of(Side before, Side after, IReadOnlyList<TextHunk> hunks, TextMap map) =>
        hunks.Select(hunk => OfHunk(before, after, hunk)).Concat(OfBlocks(before, after, map));

    private static RecordChange OfHunk(Side before, Side after, TextHunk hunk) => new()
    {
        Kind = hunk.Before.IsEmpty ? ChangeKind.Added : hunk.After.IsEmpty ? ChangeKind.Removed : ChangeKind.Changed,
        Part = RecordPart.Text,
        Path = "article.text",
        Before = Words(before.Text, hunk.Before),
        After = Words(after.Text, hunk.After),
        BeforeSpans = [hunk.Before],
        AfterSpans = [hunk.After],
        BeforeSentence = EvidenceSentence.Of(before.Text, Inner(before.Text, hunk.Before)),
        AfterSentence = EvidenceSentence.Of(after.Text, Inner(after.Text, hunk.After)),
    };

    private static JsonElement? Words(string text, TextSpan span)
    {
        var words = text[span.Start..span.End].Trim('\n');
        return span.IsEmpty ? null : JsonValues.Of(words.Length == 0 ? "\n" : words);
    }

    /// <summary>Without the line feeds at its edges, beyond which other lines begin.</summary>
    private static TextSpan Inner(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && text[start] == '\n')
            start++;
        while (end > start && text[end - 1] == '\n')
            end--;
        return new TextSpan(start, end);
    }

    private static IEnumerable<RecordChange> OfBlocks(Side before, Side after, TextMap map)
    {
        var kinds = new Dictionary<TextSpan, ArticleBlock>();
        foreach (var block in after.Record.Article.Blocks)
            kinds.TryAdd(block.Span, block);
        foreach (var block in before.Record.Article.Blocks)
            if (map.Exact(block.Span) is { } place && kinds.TryGetValue(place, out var now) && now.Kind != block.Kind)
                yield return OfBlock(before, after, block, now);
    }

    private static RecordChange OfBlock(Side before, Side after, ArticleBlock old, ArticleBlock now)
    {
        var line = before.Text[old.Span.Start..old.Span.End];
        return new RecordChange
        {
            Kind = ChangeKind.Changed,
            Part = RecordPart.Text,
            Path = $"article.blocks[{PlainWords.Key(line)}].kind",
            Before = KindOf(before, old),
            After = KindOf(after, now),
            BeforeSpans = [old.Span],
            AfterSpans = [now.Span],
            BeforeSentence = EvidenceSentence.Of(before.Text, new TextSpan(old.Span.Start, old.Span.Start)),
            AfterSentence = EvidenceSentence.Of(after.Text, new TextSpan(now.Span.Start, now.Span.Start)),
        };
    }

    private static JsonElement KindOf(Side side, ArticleBlock block)
    {
        var index = side.Record.Article.Blocks.Index().First(one => ReferenceEquals(one.Item, block)).Index;
        return side.Json.GetProperty("article").GetProperty("blocks")[index].GetProperty("kind");
    }
}
