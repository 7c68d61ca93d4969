using System.Text.Json;
using IngestPipeline.Review.Matching;
using IngestPipeline.Review.Texts;

namespace IngestPipeline.Review.Changes;

/// <summary>The changes of the items of one part: those that came, those that went, and the fields of those on both sides.</summary>
internal sealed class ItemChanges(Side before, Side after, TextMap map, bool hasConfidence)
{
    public IEnumerable<RecordChange> Of(RecordPart part)
    {
        var pairs = ItemMatcher.Match(Items.Of(before, part), Items.Of(after, part), map);
        foreach (var pair in pairs)
            if (pair is { Before: { } old, After: { } now })
                foreach (var difference in Fields(part, old, now, pairs))
                    yield return Make(ChangeKind.Changed, old, now, difference);
            else
                yield return pair.Before is { } gone
                    ? Make(ChangeKind.Removed, gone, null, new FieldDifference("", gone.Json, null))
                    : Make(ChangeKind.Added, null, pair.After!, new FieldDifference("", null, pair.After!.Json));
    }

    private IEnumerable<FieldDifference> Fields(RecordPart part, Item old, Item now, IReadOnlyList<ItemPair> pairs)
    {
        var fields = FieldDifference.Between(old.Json, now.Json).Where(difference => hasConfidence || difference.Field != "confidence").ToList();
        return part switch
        {
            RecordPart.Forces => fields.Concat(ForceMentions.Between(old, now, before.Text, after.Text, map)),
            RecordPart.Quotes => FollowingFields.OfQuote(fields, old, now, IsEdited(old) && IsSamePlace(old, now)),
            RecordPart.Figures => FollowingFields.OfFact(fields.Concat(FigureMoves.Between(old, now, pairs)), IsEdited(old)),
            RecordPart.Grades or RecordPart.Tallies or RecordPart.Findings => FollowingFields.OfFact(fields, IsEdited(old)),
            _ => fields,
        };
    }

    /// <summary>Whether the article's words were changed where the item stood.</summary>
    private bool IsEdited(Item old) => old.Spans.Any(span => map.Exact(span) is null);

    /// <summary>Whether the item stands where it stood, whatever the words there are.</summary>
    private bool IsSamePlace(Item old, Item now) => old.Spans.Count == now.Spans.Count && old.Spans.Select(map.Around).SequenceEqual(now.Spans);

    private RecordChange Make(ChangeKind kind, Item? old, Item? now, FieldDifference difference)
    {
        var item = old ?? now!;
        return new RecordChange
        {
            Kind = kind,
            Part = item.Part,
            Path = difference.Field.Length == 0 ? item.Path : $"{item.Path}.{difference.Field}",
            Field = difference.Field,
            Before = difference.Before,
            After = difference.After,
            BeforeSpans = old?.Spans ?? [],
            AfterSpans = now?.Spans ?? [],
            BeforeSentence = Sentence(before.Text, old),
            AfterSentence = Sentence(after.Text, now),
            Confidence = Confidence(now ?? item),
            BeforeIndex = old?.Index ?? -1,
            AfterIndex = now?.Index ?? -1,
        };
    }

    private static string? Sentence(string text, Item? item) =>
        item is { Spans: [var first, ..] } ? EvidenceSentence.Of(text, first) : null;

    private static double? Confidence(Item item) =>
        JsonValues.OrNull(item.Json, "confidence") is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;
}
