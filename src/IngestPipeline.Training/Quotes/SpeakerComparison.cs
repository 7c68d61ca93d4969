using IngestPipeline.Extractors.Quotes.Candidates;

namespace IngestPipeline.Training.Quotes;

/// <summary>How often the right speaker is chosen where no rule is certain, each text judged by a model that has not seen it.</summary>
/// <param name="Kind">The kind of model.</param>
/// <param name="Margin">By how much a candidate must beat the rules' choice.</param>
/// <param name="Cases">How many quotations.</param>
/// <param name="Rules">Right by rules alone.</param>
/// <param name="Model">Right by rules and model.</param>
/// <param name="Possible">Those that have a right candidate at all.</param>
internal sealed record SpeakerComparison(SpeakerTrainerKind Kind, float Margin, int Cases, int Rules, int Model, int Possible)
{
    private static readonly float[] Margins = [0, 0.25f, 0.5f, 0.75f, 1, 1.5f, 2];

    /// <summary>One for each margin.</summary>
    public static List<SpeakerComparison> Of(
        SpeakerTrainerKind kind, int seed, IReadOnlyList<SpeakerExample> examples, CancellationToken cancellationToken)
    {
        var right = new int[Margins.Length];
        for (var fold = 0; fold < SpeakerExamples.Folds; fold++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var fitted = new SpeakerTrainer(kind, seed).Fit(examples.Where(example => SpeakerExamples.FoldOf(example.Text) != fold));
            for (var i = 0; i < Margins.Length; i++)
            {
                var model = SpeakerModelLoader.Of(fitted, Margins[i], hash: "");
                right[i] += examples.Count(example => SpeakerExamples.FoldOf(example.Text) == fold && example.IsRight(model.Choose(example.Set)));
            }
        }

        var rules = examples.Count(example => example.IsRight(-1));
        var possible = examples.Count(example => example.AreRight.Contains(true));
        return [.. Margins.Select((margin, i) => new SpeakerComparison(kind, margin, examples.Count, rules, right[i], possible))];
    }
}
