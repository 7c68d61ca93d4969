using IngestPipeline.Model;

namespace IngestPipeline.Cli.Explaining;

/// <summary>Everything there is to tell about one document: what was kept and removed and why, and what each value stands on.</summary>
internal sealed record ExplainReport
{
    public required string Id { get; init; }

    /// <summary>Null when the document gave no record.</summary>
    public Record? Record { get; init; }

    /// <summary>Why the document gave no record.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>Whether only a record was at hand, not its document: then rules that kept blocks and origins are not known.</summary>
    public required bool IsFromRecord { get; init; }

    public required IReadOnlyList<ExplainedField> Fields { get; init; }

    /// <summary>In the order of the source.</summary>
    public required IReadOnlyList<ExplainedBlock> Blocks { get; init; }

    public required IReadOnlyList<ExplainedFact> Facts { get; init; }

    /// <summary>The article's sentences; empty when only the record is at hand.</summary>
    public IReadOnlyList<Sentence> Sentences { get; init; } = [];

    public string Text => Record?.Article.Text ?? "";
}
