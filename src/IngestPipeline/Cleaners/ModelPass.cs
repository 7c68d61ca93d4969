using System.Buffers;
using IngestPipeline.Cleaners.Features;
using IngestPipeline.Cleaners.Models;
using IngestPipeline.Model;

namespace IngestPipeline.Cleaners;

/// <summary>Asks the model about the blocks the rules are in doubt of.</summary>
internal static class ModelPass
{
    private const float Even = 0.5f;

    // A page of which too little was left is asked again: what may be the article's is kept.
    private const float Lenient = 0.25f;

    private const int RowsAtOnce = 64;

    public static void Apply(Draft draft, PageView view, BlockModel model, bool isGentle)
    {
        var scores = Scores(draft, view, model);
        SequencePass.Apply(view, scores);
        for (var i = 0; i < draft.Count; i++)
            if (!float.IsNaN(scores[i]))
                Judge(draft, i, scores[i], isGentle ? Lenient : Even);
        SubheadRule.Apply(draft);
    }

    /// <summary>
    /// A score for each doubtful block, no number for the others. All are scored before any is judged: the rules' verdicts are features.
    /// </summary>
    private static float[] Scores(Draft draft, PageView view, BlockModel model)
    {
        var scores = new float[draft.Count];
        Array.Fill(scores, float.NaN);
        var doubtful = new List<int>(draft.Count);
        for (var i = 0; i < draft.Count; i++)
            if (draft.IsDoubtful(i))
                doubtful.Add(i);
        var rows = ArrayPool<float>.Shared.Rent(RowsAtOnce * BlockFeatures.Count);
        Span<float> found = stackalloc float[RowsAtOnce];
        for (var start = 0; start < doubtful.Count; start += RowsAtOnce)
        {
            var count = Math.Min(RowsAtOnce, doubtful.Count - start);
            for (var i = 0; i < count; i++)
                BlockFeatures.Write(rows.AsSpan(i * BlockFeatures.Count, BlockFeatures.Count), view, doubtful[start + i]);
            model.Score(rows.AsSpan(0, count * BlockFeatures.Count), found[..count]);
            for (var i = 0; i < count; i++)
                scores[doubtful[start + i]] = found[i];
        }

        ArrayPool<float>.Shared.Return(rows);
        return scores;
    }

    private static void Judge(Draft draft, int index, float score, float threshold)
    {
        if (score >= threshold)
            draft.Score(index, BlockLabel.Content, "content", "model:blocks", score);
        else
            draft.Score(index, BlockLabel.Boilerplate, draft[index]?.Reason ?? Reason.Outside, "model:blocks", score);
    }
}
