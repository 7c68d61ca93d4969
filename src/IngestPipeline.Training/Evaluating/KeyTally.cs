using System.Runtime.InteropServices;
using IngestPipeline.Training.Scoring;

namespace IngestPipeline.Training.Evaluating;

/// <summary>Adds up, over all documents, how many of the values found are there and how many of those there are found.</summary>
internal sealed class KeyTally(string set, string name)
{
    private int _shared;
    private int _found;
    private int _there;

    /// <summary>Two values are the same when their keys are; one that stands twice counts twice.</summary>
    public void Add(IEnumerable<string> found, IEnumerable<string> there)
    {
        var open = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in there)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(open, key, out _)++;
            _there++;
        }

        foreach (var key in found)
        {
            _found++;
            if (open.GetValueOrDefault(key) == 0)
                continue;
            open[key]--;
            _shared++;
        }
    }

    public IEnumerable<Metric> Metrics()
    {
        var score = Score.Of(_shared, _found, _there);
        yield return new Metric(set, name + ".precision", score.Precision, _found);
        yield return new Metric(set, name + ".recall", score.Recall, _there);
        yield return new Metric(set, name + ".f1", score.F1, _there);
    }
}
