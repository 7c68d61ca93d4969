using IngestPipeline.Extractors.Findings;
using IngestPipeline.Model;
using IngestPipeline.Training.Evaluating;
using IngestPipeline.Training.Scoring;

namespace IngestPipeline.Training.Findings;

/// <summary>Adds up which sentences of which kind were taken for which.</summary>
internal sealed class FindingTally
{
    private const int Bands = 10;

    private readonly int[,] _taken = new int[FindingModel.Kinds, FindingModel.Kinds];
    private readonly (int All, int Right)[] _bands = new (int, int)[Bands];

    /// <summary>The kinds by the names records call them.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetNames<FindingKind>().Select(name => name.ToLowerInvariant())];

    /// <summary>How many sentences of one kind were taken for another.</summary>
    public int this[int label, int taken] => _taken[label, taken];

    public int Count { get; private set; }

    /// <summary>How many sentences had a confidence in each tenth, and how many of them were right; the surest last.</summary>
    public IReadOnlyList<(int All, int Right)> Calibration => _bands;

    public void Add(LabelledArticle article, IReadOnlyList<(FindingKind Kind, double Confidence)> judged)
    {
        for (var i = 0; i < judged.Count; i++)
        {
            var (label, (kind, confidence)) = (article.Sentences[i].Label, judged[i]);
            _taken[(int)label, (int)kind]++;
            ref var band = ref _bands[Math.Min(Bands - 1, (int)(confidence * Bands))];
            band = (band.All + 1, band.Right + (label == kind ? 1 : 0));
            Count++;
        }
    }

    public Score Of(int kind)
    {
        int found = 0, there = 0;
        for (var other = 0; other < FindingModel.Kinds; other++)
            (found, there) = (found + _taken[other, kind], there + _taken[kind, other]);
        return Score.Of(_taken[kind, kind], found, there);
    }

    public double Accuracy => (double)Enumerable.Range(0, FindingModel.Kinds).Sum(kind => _taken[kind, kind]) / Math.Max(1, Count);

    public double MacroF1 => Enumerable.Range(0, FindingModel.Kinds).Average(kind => Of(kind).F1);

    public IEnumerable<Metric> Metrics()
    {
        yield return new Metric(FindingModel.Name, "macro.f1", MacroF1, Count);
        yield return new Metric(FindingModel.Name, "accuracy", Accuracy, Count);
        for (var kind = 0; kind < FindingModel.Kinds; kind++)
        {
            var there = Enumerable.Range(0, FindingModel.Kinds).Sum(other => _taken[kind, other]);
            var score = Of(kind);
            yield return new Metric(FindingModel.Name, Names[kind] + ".precision", score.Precision, there);
            yield return new Metric(FindingModel.Name, Names[kind] + ".recall", score.Recall, there);
            yield return new Metric(FindingModel.Name, Names[kind] + ".f1", score.F1, there);
        }
    }
}
