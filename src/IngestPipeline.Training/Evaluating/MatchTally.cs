namespace IngestPipeline.Training.Evaluating;

/// <summary>Adds up how often a property of values found in both is the same in both.</summary>
internal sealed class MatchTally(string set, string name)
{
    private int _same;
    private int _all;

    public void Add(bool isSame)
    {
        _all++;
        _same += isSame ? 1 : 0;
    }

    public Metric Metric() => new(set, name, _all == 0 ? 1 : (double)_same / _all, _all);
}
