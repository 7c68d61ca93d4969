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

    public static void Apply(Draft draft, PageView view, BlockModel model, bool isGentle)
    {
        var scores = Scores(draft, view, model);
        SequencePass.Apply(view, scores);
        for (var i = 0; i < draft.Count; i++)
            if (!float.IsNaN(scores[i]))
                Judge(draft, i, scores[i], isGentle ? Lenient : Even);
    }

    /// <summary>
    /// A score for each doubtful block, no number for the others. All are scored before any is judged: the rules' verdicts are features.
    /// </summary>
    private static float[] Scores(Draft draft, PageView view, BlockModel model)
    {
        var scores = new float[draft.Count];
        Span<float> row = stackalloc float[BlockFeatures.Count];
        for (var i = 0; i < draft.Count; i++)
        {
            scores[i] = float.NaN;
            if (!draft.IsDoubtful(i))
                continue;
            BlockFeatures.Write(row, view, i);
            scores[i] = model.Score(row);
        }

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
