namespace IngestPipeline.Runs;

/// <summary>How a run goes and what its summary says of it.</summary>
public sealed record RunOptions
{
    /// <summary>How many failures the run bears before it stops.</summary>
    /// <value>Default: any number.</value>
    public ErrorLimit MaxErrors { get; init; }

    /// <summary>The most skips and the most failures the summary lists one by one; the counts count them all.</summary>
    /// <value>Default: 10,000. At least 0.</value>
    public int MaxListed { get; init; } = 10_000;

    /// <summary>What was asked to be ingested, as the summary names it.</summary>
    /// <value>Default: nothing named.</value>
    public IReadOnlyList<string> Inputs { get; init; } = [];

    /// <summary>Where the records go, as the summary names it.</summary>
    /// <value>Default: null, nowhere named.</value>
    public string? Output { get; init; }

    /// <summary>Whether every document is done again, whatever the ledger knows. Records that come out the same are not written again.</summary>
    /// <value>Default: false. Only a run into a <see cref="RunFolder"/> knows what was done.</value>
    public bool IsFresh { get; init; }

    /// <summary>
    /// Whether the records of documents that runs of the same <see cref="Inputs"/> listed before, and this one does not, are removed from the
    /// folder; the ledger keeps them. Without it they are reported and left.
    /// </summary>
    /// <value>Default: false.</value>
    public bool RemovesVanished { get; init; }

    /// <summary>Whether the source is only a part of what <see cref="Inputs"/> name, so that what it does not list has not vanished.</summary>
    /// <value>Default: false.</value>
    public bool IsPartial { get; init; }

    /// <summary>What is done to records before they are written.</summary>
    /// <value>Default: null, nothing.</value>
    public RecordRevision? Revision { get; init; }
}
