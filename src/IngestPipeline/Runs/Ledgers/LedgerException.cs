namespace IngestPipeline.Runs.Ledgers;

/// <summary>The ledger of a folder cannot be used.</summary>
/// <param name="message">One sentence for a person.</param>
/// <param name="hint">What to do.</param>
/// <param name="inner">What caused it.</param>
public sealed class LedgerException(string message, string hint, Exception? inner = null) : IOException(message, inner)
{
    /// <summary>Whether the same may succeed later: the disk is full, or somebody else holds the file.</summary>
    public bool IsTransient { get; init; }

    /// <summary>What to do.</summary>
    public string Hint { get; } = hint;
}
