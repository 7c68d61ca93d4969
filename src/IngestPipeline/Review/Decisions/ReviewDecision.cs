using System.Text.Json;
using System.Text.Json.Serialization;
using IngestPipeline.Review.Changes;

namespace IngestPipeline.Review.Decisions;

/// <summary>A reviewer's correction of one value, which is made again after every run for as long as the words it rests on stand.</summary>
public sealed record ReviewDecision
{
    /// <summary>The schema of a line of a decisions file.</summary>
    public const string CurrentSchema = "ingest-decision/1";

    /// <summary>The schema's name and version.</summary>
    public string Schema { get; init; } = CurrentSchema;

    /// <summary>Counts the decisions of a file, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The document.</summary>
    public required string Id { get; init; }

    /// <summary>The part of the record it is about.</summary>
    public required RecordPart Part { get; init; }

    /// <summary>What the item is about, as in its path; empty for fields of the article and the inspection.</summary>
    public string Key { get; init; } = "";

    /// <summary>What was decided.</summary>
    public required DecisionAction Action { get; init; }

    /// <summary>The field that is set, such as <c>speaker.name</c>; empty for the whole.</summary>
    public string Field { get; init; } = "";

    /// <summary>The value of the field, or the item kept; null for what is removed.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>The sentence it rests on; null when it rests on none.</summary>
    public string? Words { get; init; }

    /// <summary>When it was made; null when nobody told.</summary>
    public DateTimeOffset? When { get; init; }

    /// <summary>Why, in the reviewer's words.</summary>
    public string? Note { get; init; }

    /// <summary>The decision as one line of a decisions file, its line feed included.</summary>
    public byte[] ToLine() => DecisionLines.Write(this);

    /// <summary>The path of what it is about, as <c>ingest diff</c> prints it.</summary>
    [JsonIgnore]
    public string Path => string.Concat(
        Part.ToString().ToLowerInvariant(), Key.Length == 0 ? "" : $"[{Key}]", Field.Length == 0 ? "" : "." + Field);
}
