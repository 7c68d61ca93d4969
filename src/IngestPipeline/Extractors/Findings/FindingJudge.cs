using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Findings;

/// <summary>Decides what each sentence of a passage is: by its official phrase, or else by the likeliest of the model's probabilities.</summary>
/// <param name="cues">The cues the passage was read with.</param>
/// <param name="model">The model; without one every sentence no phrase settles is background.</param>
internal sealed class FindingJudge(CueBook cues, FindingModel? model)
{
    private readonly OfficialPhrases _official = new(cues);

    /// <summary>The kind of each sentence, and how sure that is.</summary>
    public IReadOnlyList<(FindingKind Kind, double Confidence)> Judge(Passage passage)
    {
        var judged = new (FindingKind, double)[passage.Count];
        var probabilities = model?.Judge(passage);
        for (var i = 0; i < judged.Length; i++)
            judged[i] = _official.KindOf(passage[i]) is { } official
                ? (official, OfficialPhrases.Confidence)
                : probabilities is null ? (FindingKind.Background, 1)
                : Likeliest(probabilities.AsSpan(i * FindingModel.Kinds, FindingModel.Kinds));
        return judged;
    }

    private static (FindingKind Kind, double Confidence) Likeliest(ReadOnlySpan<float> probabilities)
    {
        var best = 0;
        for (var kind = 1; kind < probabilities.Length; kind++)
            if (probabilities[kind] > probabilities[best])
                best = kind;
        return ((FindingKind)best, Math.Round(probabilities[best], 2));
    }
}
