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
}
