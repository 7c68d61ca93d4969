using IngestPipeline.Training.Evaluating;

namespace IngestPipeline.Training.Confidences;

/// <summary>
/// How far confidences are from the shares that were right: the expected calibration error over tenths (Naeini and others, AAAI 2015). What is
/// reported is one minus it, so that more is better.
/// </summary>
internal sealed class CalibrationTally(string set, string name)
{
    private const int Bins = 10;

    private readonly (int Items, int Right, double Confidence)[] _bins = new (int, int, double)[Bins];

    public void Add(double confidence, bool isRight)
    {
        ref var bin = ref _bins[Math.Min(Bins - 1, (int)(confidence * Bins))];
        bin = (bin.Items + 1, bin.Right + (isRight ? 1 : 0), bin.Confidence + confidence);
    }

    public Metric Metric()
    {
        var items = _bins.Sum(bin => bin.Items);
        var error = _bins.Sum(bin => Math.Abs(bin.Confidence - bin.Right));
        return new Metric(set, name, items == 0 ? 1 : 1 - (error / items), items);
    }
}
