namespace IngestPipeline.Runs;

/// <summary>How many documents ended how.</summary>
/// <param name="Emitted">Documents that gave a record.</param>
/// <param name="Skipped">Documents that are not for a record.</param>
/// <param name="Failed">Documents that could not be ingested or written.</param>
/// <param name="Unchanged">Documents an earlier run did, on which nothing has changed since; they were not ingested again.</param>
/// <param name="Dropped">Documents somebody dropped from the quarantine and whose bytes are the same since; they were passed over.</param>
public readonly record struct RunCounts(int Emitted, int Skipped, int Failed, int Unchanged = 0, int Dropped = 0)
{
    /// <summary>All documents done.</summary>
    public int Total => Emitted + Skipped + Failed + Unchanged + Dropped;
}
