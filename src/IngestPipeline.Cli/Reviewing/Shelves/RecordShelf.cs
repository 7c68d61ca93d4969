using IngestPipeline.Review.Changes;
using IngestPipeline.Runs;

namespace IngestPipeline.Cli.Reviewing.Shelves;

/// <summary>Records by id, wherever they are kept.</summary>
internal abstract class RecordShelf : IDisposable
{
    /// <summary>What a person calls it.</summary>
    public abstract string Name { get; }

    /// <summary>The ids of the records, in ordinal order.</summary>
    public abstract IReadOnlyList<string> Ids { get; }

    /// <summary>What should be records and has no id to be read.</summary>
    public virtual IReadOnlyList<DiffFailure> Failures => [];

    /// <summary>Where the sources of the records may stand; null when nobody knows.</summary>
    public virtual string? Sources => null;

    /// <summary>The folder as the runs into it know it; null where none was.</summary>
    public virtual RunFolder? Ledger => null;

    public abstract bool Has(string id);

    /// <summary>The name of what holds the record: the same name on two shelves is meant for the same document.</summary>
    public abstract string NameOf(string id);

    /// <summary>The record as written.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public abstract ReadOnlyMemory<byte> Read(string id);

    /// <summary>The record with what is known of its origin.</summary>
    /// <exception cref="System.Text.Json.JsonException">It is no record.</exception>
    public ComparedRecord Parse(ReadOnlyMemory<byte> utf8)
    {
        var record = RecordParser.Parse(utf8.Span);
        var compared = new ComparedRecord(record);
        return FindFingerprint(record.Id) is { } known
            ? compared with { Origin = compared.Origin with { RulesFingerprint = known.Rules, ProfileFingerprint = known.Profile } }
            : compared;
    }

    public virtual void Dispose()
    {
    }

    /// <summary>What a ledger knows of the pipeline that made the record; null when there is none.</summary>
    protected virtual PipelineFingerprint? FindFingerprint(string id) => null;
}
