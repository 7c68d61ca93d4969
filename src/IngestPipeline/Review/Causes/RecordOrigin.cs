using System.Collections.Frozen;
using IngestPipeline.Model;
using IngestPipeline.Review.Decisions;

namespace IngestPipeline.Review.Causes;

/// <summary>What a record was made from and by. A record tells most of it; a run's ledger may know the fingerprints too.</summary>
public sealed record RecordOrigin
{
    /// <summary>SHA-256 of the document's bytes.</summary>
    public required string Source { get; init; }

    /// <summary>The record's schema.</summary>
    public required string Schema { get; init; }

    /// <summary>The library's version.</summary>
    public required string Version { get; init; }

    /// <summary>The profile's id and version.</summary>
    public required string Profile { get; init; }

    /// <summary>A hash of what the profile says; null when nobody knows it.</summary>
    public string? ProfileFingerprint { get; init; }

    /// <summary>A hash of the code that made the record; null when nobody knows it.</summary>
    public string? RulesFingerprint { get; init; }

    /// <summary>What reviewers decided of the record, as its warnings tell; empty when nothing.</summary>
    public string Decisions { get; init; } = "";

    /// <summary>SHA-256 of each model, by name.</summary>
    public IReadOnlyDictionary<string, string> Models { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>What the record itself tells.</summary>
    public static RecordOrigin Of(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new RecordOrigin
        {
            Source = record.Source.Sha256,
            Schema = record.Schema,
            Version = record.Pipeline.Version,
            Profile = record.Pipeline.Profile,
            Models = record.Pipeline.Models,
            Decisions = DecisionWarnings.Summary(record),
        };
    }
}
