using IngestPipeline.Review.Changes;
using IngestPipeline.Runs;

namespace IngestPipeline.Cli.Reviewing.Shelves;

/// <summary>Records in files of their own.</summary>
/// <param name="name">What a person calls it.</param>
/// <param name="folder">The folder the files are below.</param>
/// <param name="files">The file of each id, relative to the folder.</param>
/// <param name="failures">Files without an id.</param>
/// <param name="ledger">The folder as the runs into it know it; null where none was.</param>
internal sealed class FileShelf(
    string name, string folder, IReadOnlyDictionary<string, string> files, IReadOnlyList<DiffFailure> failures,
    RunFolder? ledger = null) : RecordShelf
{
    public override string Name => name;

    public override IReadOnlyList<string> Ids { get; } = [.. files.Keys];

    public override IReadOnlyList<DiffFailure> Failures => failures;

    public override string? Sources => folder;

    public override RunFolder? Ledger => ledger;

    /// <summary>Whether a person named one record, and not a folder that has but one.</summary>
    public bool IsOneRecord { get; init; }

    public override bool Has(string id) => files.ContainsKey(id);

    public override string NameOf(string id) => files[id];

    public override ReadOnlyMemory<byte> Read(string id) => File.ReadAllBytes(Path.Join(folder, files[id]));

    public override void Dispose()
    {
        ledger?.Dispose();
        base.Dispose();
    }

    protected override PipelineFingerprint? FindFingerprint(string id) => ledger?.FindFingerprint(id);
}
