using IngestPipeline.Runs;

namespace IngestPipeline.Cli.Reviewing.Shelves;

/// <summary>The records of a folder as they stood after one of the runs into it: <c>records@3</c>.</summary>
internal sealed class RunShelf(string name, RunFolder folder, int run) : RecordShelf
{
    private readonly HashSet<string> _ids = [.. folder.RecordsAfter(run).Select(record => record.Id)];

    public override string Name => name;

    public override IReadOnlyList<string> Ids => [.. _ids.Order(StringComparer.Ordinal)];

    public override bool Has(string id) => _ids.Contains(id);

    public override string NameOf(string id) => id;

    public override ReadOnlyMemory<byte> Read(string id) =>
        folder.FindRecord(id, run)?.File ?? throw new IOException("Its file is gone, and the ledger does not have it.");

    public override void Dispose()
    {
        folder.Dispose();
        base.Dispose();
    }

    protected override PipelineFingerprint? FindFingerprint(string id) => folder.FindRecord(id, run)?.MadeBy;
}
