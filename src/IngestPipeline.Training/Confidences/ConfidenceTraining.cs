using System.Text;
using IngestPipeline.Extractors.Confidences;
using IngestPipeline.Hosting;
using IngestPipeline.Training.Evaluating;
using IngestPipeline.Training.Fitting;

namespace IngestPipeline.Training.Confidences;

/// <summary>Fits the table of confidences to the accepted records of a corpus, and measures it on articles it was not fitted to.</summary>
internal sealed class ConfidenceTraining(string folder, Action<string> tell)
{
    public const string FileName = "confidence.json";
    public const string CardName = "confidence.card.md";

    private readonly List<ConfidenceObservation> _facts = [];

    /// <summary>Writes the table and its card into a folder.</summary>
    public ConfidenceCard Run(string output, CancellationToken cancellationToken)
    {
        tell("Comparing what the pipeline finds with the accepted records.");
        var pipeline = new PipelineBuilder().AddFindersOfUkInspections(new UkInspectionsOptions(), http: null).Build();
        var data = AcceptedArticles.ForEach(
            folder, pipeline, (name, found, accepted) => _facts.AddRange(FactJudge.Judge(name, found, accepted)), cancellationToken);
        var bytes = Fit(_facts).ToJson();
        Directory.CreateDirectory(output);
        var hash = WholeFile.Write(Path.Combine(output, FileName), bytes);
        var card = new ConfidenceCard(hash, data, [.. _facts], Measure((fact, _) => fact.Score), Unseen(cancellationToken));
        WholeFile.Write(Path.Combine(output, CardName), Encoding.UTF8.GetBytes(card.ToMarkdown()));
        return card;
    }

    // Each article by a table fitted to all others.
    private List<Metric> Unseen(CancellationToken cancellationToken)
    {
        var tables = new Dictionary<string, ConfidenceTable>(StringComparer.Ordinal);
        foreach (var article in _facts.Select(fact => fact.Article).Distinct())
        {
            cancellationToken.ThrowIfCancellationRequested();
            tables[article] = Fit(_facts.Where(fact => fact.Article != article));
        }

        return Measure((fact, article) => tables[article].Of(fact.Kind, fact.Score));
    }

    private List<Metric> Measure(Func<ConfidenceObservation, string, double> confidenceOf)
    {
        var tallies = new SortedDictionary<string, CalibrationTally>(StringComparer.Ordinal);
        foreach (var fact in _facts)
        {
            if (!tallies.TryGetValue(fact.Kind, out var tally))
                tallies[fact.Kind] = tally = new CalibrationTally("corpus", fact.Kind + ".calibration");
            tally.Add(confidenceOf(fact, fact.Article), fact.IsRight);
        }

        return [.. tallies.Values.Select(tally => tally.Metric())];
    }

    private static ConfidenceTable Fit(IEnumerable<ConfidenceObservation> facts) => new(
        facts.GroupBy(fact => fact.Kind).ToDictionary(kind => kind.Key, kind => IsotonicFit.Of(kind), StringComparer.Ordinal), hash: "");
}
