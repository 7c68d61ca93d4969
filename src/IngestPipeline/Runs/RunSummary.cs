using System.Text.Json;
using IngestPipeline.Model;

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

    /// <summary>What made the records.</summary>
    public required RecordPipeline Pipeline { get; init; }

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

    /// <summary>How many gave no record, by reason code.</summary>
    public required IReadOnlyDictionary<string, int> Codes { get; init; }

    /// <summary>The documents skipped, in the order of the source; the first <see cref="RunOptions.MaxListed"/> of them.</summary>
    public required IReadOnlyList<Outcome> Skipped { get; init; }

    /// <summary>The documents that failed, in the order of the source; the first <see cref="RunOptions.MaxListed"/> of them.</summary>
    public required IReadOnlyList<Outcome> Failed { get; init; }

    /// <summary>Whether documents failed and each of them may succeed later.</summary>
    public required bool IsTransient { get; init; }

    /// <summary>The summary as indented JSON that ends with a line feed.</summary>
    public byte[] ToJson() => [.. JsonSerializer.SerializeToUtf8Bytes(this, RunJsonContext.Indented.RunSummary), (byte)'\n'];
}
