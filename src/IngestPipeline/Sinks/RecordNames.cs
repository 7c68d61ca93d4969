namespace IngestPipeline.Sinks;

/// <summary>
/// Gives each document the file name of its record, relative to the output folder, with <c>/</c>. Names depend on the order they are asked
/// for only where two ids would share one. Safe to use from many threads.
/// </summary>
public sealed class RecordNames
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The name for an id: the same each time it is asked for.</summary>
    public string NameOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        lock (_lock)
        {
            if (_names.TryGetValue(id, out var name))
                return name;
            name = RecordFileName.For(id);
            while (!_taken.Add(RecordFileName.Key(name)))
                name = RecordFileName.Alternative(name, id);
            return _names[id] = name;
        }
    }

    /// <summary>The names a record of this id may have: its own, and the one it gets where another has taken that.</summary>
    public static IReadOnlyList<string> CandidatesFor(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var own = RecordFileName.For(id);
        return [own, RecordFileName.Alternative(own, id)];
    }
}
