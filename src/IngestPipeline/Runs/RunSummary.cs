using System.Text.Json;
using IngestPipeline.Model;
using IngestPipeline.Runs.Duplicates;
using IngestPipeline.Runs.Yields;

namespace IngestPipeline.Runs;

/// <summary>
/// The manifest of a run: what went in, how it ended, and every document that gave no record. Times stand here and never in a record.
/// </summary>
public sealed record RunSummary
{
    /// <summary>The schema this version writes.</summary>
    public const string CurrentSchema = "ingest-run/1";

    /// <summary>The schema's name and version.</summary>
    public string Schema { get; init; } = CurrentSchema;

    /// <summary>The run's number in its folder, 1 for the first; null when it wrote elsewhere.</summary>
    public int? Run { get; init; }

    /// <summary>What made the records.</summary>
    public required RecordPipeline Pipeline { get; init; }

    /// <summary>SHA-256 over the code that made them, <see cref="PipelineFingerprint.Rules"/>.</summary>
    public required string Rules { get; init; }

    /// <summary>SHA-256 over the profile's data; null when nobody said.</summary>
    public string? ProfileHash { get; init; }

    /// <summary>What was asked to be ingested.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>Where the records went; null when nobody said.</summary>
    public string? Output { get; init; }

    /// <summary>How the run came to its end.</summary>
    public required RunEnd End { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>How long it took.</summary>
    public required double ElapsedSeconds { get; init; }

    /// <summary>Documents done in a second, whatever their outcome.</summary>
    public required double PagesPerSecond { get; init; }

    /// <summary>How many documents ended how.</summary>
    public required RunCounts Counts { get; init; }

    /// <summary>What became of the records made; all are new where no ledger knows of earlier ones.</summary>
    public required RecordCounts Records { get; init; }

    /// <summary>
    /// The documents whose record says something else than before, in the order of the source; the first <see cref="RunOptions.MaxListed"/>.
    /// </summary>
    public required IReadOnlyList<string> Changed { get; init; }

    /// <summary>How many gave no record, by reason code.</summary>
    public required IReadOnlyDictionary<string, int> Codes { get; init; }

    /// <summary>The documents skipped, in the order of the source; the first <see cref="RunOptions.MaxListed"/> of them.</summary>
    public required IReadOnlyList<Outcome> Skipped { get; init; }

    /// <summary>The documents that failed, in the order of the source; the first <see cref="RunOptions.MaxListed"/> of them.</summary>
    public required IReadOnlyList<Outcome> Failed { get; init; }

    /// <summary>Whether documents failed and each of them may succeed later.</summary>
    public required bool IsTransient { get; init; }

    /// <summary>The documents that gave no record this time while the record of an earlier run is kept.</summary>
    public required IReadOnlyList<string> Kept { get; init; }

    /// <summary>Seconds spent in each stage by all workers together, by stage.</summary>
    public required IReadOnlyDictionary<string, double> StageSeconds { get; init; }

    /// <summary>What the records made gave, by source.</summary>
    public required IReadOnlyList<SourceYield> Yields { get; init; }

    /// <summary>Sources that gave far less than in earlier runs.</summary>
    public required IReadOnlyList<YieldDrift> Drifts { get; init; }

    /// <summary>Near-duplicates among all records of the folder; the first <see cref="RunOptions.MaxListed"/>.</summary>
    public required IReadOnlyList<DuplicateLink> Duplicates { get; init; }

    /// <summary>Documents that earlier runs of the same inputs listed and this one did not; the first <see cref="RunOptions.MaxListed"/>.</summary>
    public required IReadOnlyList<string> Vanished { get; init; }

    /// <summary>The summary as indented JSON that ends with a line feed.</summary>
    public byte[] ToJson() => [.. JsonSerializer.SerializeToUtf8Bytes(this, RunJsonContext.Indented.RunSummary), (byte)'\n'];

    internal static string NameOf(RunEnd end) => end switch
    {
        RunEnd.Completed => "completed",
        RunEnd.TooManyErrors => "too-many-errors",
        RunEnd.Interrupted => "interrupted",
        RunEnd.Broken => "broken",
        _ => "running",
    };
}
