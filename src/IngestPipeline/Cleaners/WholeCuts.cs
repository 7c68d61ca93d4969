using IngestPipeline.Model;

namespace IngestPipeline.Cleaners;

/// <summary>Drops a block of which the cuts leave nothing.</summary>
internal static class WholeCuts
{
    public static void Apply(Draft draft)
    {
        for (var i = 0; i < draft.Count; i++)
            if (draft.IsKept(i) && draft.CutsOf(i) is { Count: > 0 } cuts && IsAllCut(draft.Blocks[i].Text, cuts))
                draft.Drop(i, cuts[0].Reason, cuts[0].By);
    }

    private static bool IsAllCut(string text, IReadOnlyList<BlockCut> cuts)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
                continue;
            var isCut = false;
            foreach (var cut in cuts)
                isCut |= cut.Span.Contains(i);
            if (!isCut)
                return false;
        }

        return true;
    }
}
