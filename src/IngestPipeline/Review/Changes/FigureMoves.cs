using IngestPipeline.Review.Matching;

namespace IngestPipeline.Review.Changes;

/// <summary>Tells when a figure moved to another figure than before; the index it does so by follows how many stand before it.</summary>
internal static class FigureMoves
{
    public static IEnumerable<FieldDifference> Between(Item old, Item now, IReadOnlyList<ItemPair> pairs)
    {
        if (JsonValues.OrNull(old.Json, "change") is not { } before || JsonValues.OrNull(now.Json, "change") is not { } after)
            yield break;
        var (from, to) = (before.GetProperty("to").GetInt32(), after.GetProperty("to").GetInt32());
        foreach (var pair in pairs)
            if (pair.Before?.Index == from && pair.After?.Index != to)
                yield return new FieldDifference("change", before, after);
    }
}
