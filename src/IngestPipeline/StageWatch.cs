using System.Diagnostics;

namespace IngestPipeline;

/// <summary>Remembers which stage a document is in and how long it was in each. Safe against a journey left behind, which goes on entering.</summary>
internal sealed class StageWatch(string first)
{
    private readonly List<StageTime> _times = [];
    private readonly Lock _lock = new();
    private bool _stopped;
    private long _since = Stopwatch.GetTimestamp();

    public string Stage { get; private set; } = first;

    public void Enter(string stage)
    {
        lock (_lock)
        {
            if (_stopped)
                return;
            Close();
            Stage = stage;
        }
    }

    public IReadOnlyList<StageTime> Stop()
    {
        lock (_lock)
        {
            if (!_stopped)
                Close();
            _stopped = true;
            return [.. _times];
        }
    }

    private void Close()
    {
        var now = Stopwatch.GetTimestamp();
        _times.Add(new StageTime(Stage, Stopwatch.GetElapsedTime(_since, now)));
        _since = now;
    }
}
