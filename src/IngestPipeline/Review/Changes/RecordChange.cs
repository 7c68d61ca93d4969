using System.Text.Json;
using System.Text.Json.Serialization;
using IngestPipeline.Model;
using IngestPipeline.Review.Causes;

namespace IngestPipeline.Review.Changes;

/// <summary>One difference between two records of a document, told by what it means.</summary>
public sealed record RecordChange
{
    /// <summary>Whether it came, went or says something else.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>The part of the record it is in.</summary>
    public required RecordPart Part { get; init; }

    /// <summary>
    /// Where, by meaning: <c>grades[northamptonshire/crime-recording/current].grade</c>. The same matter has the same path in every record.
    /// </summary>
    public required string Path { get; init; }

    /// <summary>What stood there; null when nothing did. Of text, the words; of a whole record, its title.</summary>
    public JsonElement? Before { get; init; }

    /// <summary>What stands there; null when nothing does.</summary>
    public JsonElement? After { get; init; }

    /// <summary>The words it rests on in the earlier text.</summary>
    public IReadOnlyList<TextSpan> BeforeSpans { get; init; } = [];

    /// <summary>The words it rests on in the later text.</summary>
    public IReadOnlyList<TextSpan> AfterSpans { get; init; } = [];

    /// <summary>The sentence around them in the earlier text; null where it does not stand in the text.</summary>
    public string? BeforeSentence { get; init; }

    /// <summary>The sentence around them in the later text.</summary>
    public string? AfterSentence { get; init; }

    /// <summary>The confidence of the later item, or of the earlier when it is gone; null for what has none.</summary>
    public double? Confidence { get; init; }

    /// <summary>What brought it about; several where it cannot be told which.</summary>
    public IReadOnlyList<ChangeCause> Causes { get; init; } = [];

    /// <summary>The index of the item in its array of the earlier record; -1 when it is no item or not there.</summary>
    [JsonIgnore]
    internal int BeforeIndex { get; init; } = -1;

    /// <summary>The index of the item in its array of the later record; -1 when it is no item or not there.</summary>
    [JsonIgnore]
    internal int AfterIndex { get; init; } = -1;

    /// <summary>The field inside the item or the part, such as <c>speaker.name</c>; empty when the whole is meant.</summary>
    [JsonIgnore]
    internal string Field { get; init; } = "";
}
