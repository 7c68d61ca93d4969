using System.Globalization;
using System.Text;
using IngestPipeline.Extractors.Quotes.Candidates;
using IngestPipeline.Training.Fitting;
using IngestPipeline.Training.Labels;

namespace IngestPipeline.Training.Quotes;

/// <summary>
/// Trains the model of speakers: compares kinds of models and margins on texts they have not seen, then fits the best to all texts of the
/// training split. The dev split is only measured on.
/// </summary>
internal sealed class SpeakerModelTraining(LabelledQuotes train, LabelledQuotes dev, int seed, Action<string> tell)
{
    public const string FileName = "speakers.zip";
    public const string CardName = "speakers.card.md";
    public const int DefaultSeed = 1;

    /// <summary>Writes the model and its card into a folder.</summary>
    public SpeakerModelCard Run(string folder, CancellationToken cancellationToken)
    {
        tell("Reading the texts.");
        var examples = SpeakerExamples.Of(train, cancellationToken);
        if (!examples.Exists(example => example.AreRight.Contains(true)))
            throw new InvalidDataException("No quotation of the training split has a speaker that can be learnt.");
        var comparisons = new List<SpeakerComparison>();
        foreach (var kind in Enum.GetValues<SpeakerTrainerKind>())
        {
            tell($"Comparing: {kind}.");
            comparisons.AddRange(SpeakerComparison.Of(kind, seed, examples, cancellationToken));
        }

        var best = comparisons.MaxBy(comparison => comparison.Model)!;
        tell("Fitting the model to all texts of the training split.");
        var fitted = new SpeakerTrainer(best.Kind, seed).Fit(examples);
        Directory.CreateDirectory(folder);
        var margin = Encoding.UTF8.GetBytes(best.Margin.ToString(CultureInfo.InvariantCulture));
        var hash = ModelFile.Write(fitted, Path.Combine(folder, FileName), (SpeakerModelLoader.MarginName, margin));
        var model = SpeakerModelLoader.Of(fitted, best.Margin, hash);
        var card = new SpeakerModelCard
        {
            Hash = hash,
            Seed = seed,
            Shipped = best,
            Train = train,
            Dev = dev,
            Bytes = new FileInfo(Path.Combine(folder, FileName)).Length,
            Comparisons = comparisons,
            DevReport = QuoteEvaluator.Evaluate(dev, Split.Dev, model, cancellationToken),
        };
        File.WriteAllText(Path.Combine(folder, CardName), card.ToMarkdown());
        return card;
    }
}
