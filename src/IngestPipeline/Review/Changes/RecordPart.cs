using System.Text.Json.Serialization;

namespace IngestPipeline.Review.Changes;

/// <summary>The part of a record that a change is in.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RecordPart>))]
public enum RecordPart
{
    /// <summary>The whole record: it is on one side only.</summary>
    [JsonStringEnumMemberName("record")] Record,

    /// <summary>A field of <c>article</c>: title, byline, dates.</summary>
    [JsonStringEnumMemberName("article")] Article,

    /// <summary>The words of <c>article.text</c>, and what its blocks are.</summary>
    [JsonStringEnumMemberName("text")] Text,

    /// <summary><c>inspection</c>.</summary>
    [JsonStringEnumMemberName("inspection")] Inspection,

    /// <summary><c>forces</c>.</summary>
    [JsonStringEnumMemberName("forces")] Forces,

    /// <summary><c>grades</c>.</summary>
    [JsonStringEnumMemberName("grades")] Grades,

    /// <summary><c>tallies</c>.</summary>
    [JsonStringEnumMemberName("tallies")] Tallies,

    /// <summary><c>quotes</c>.</summary>
    [JsonStringEnumMemberName("quotes")] Quotes,

    /// <summary><c>figures</c>.</summary>
    [JsonStringEnumMemberName("figures")] Figures,

    /// <summary><c>findings</c>.</summary>
    [JsonStringEnumMemberName("findings")] Findings,

    /// <summary><c>removed</c>: what cleaning took out.</summary>
    [JsonStringEnumMemberName("removed")] Removed,

    /// <summary><c>warnings</c>.</summary>
    [JsonStringEnumMemberName("warnings")] Warnings,

    /// <summary><c>source</c>.</summary>
    [JsonStringEnumMemberName("source")] Source,

    /// <summary><c>pipeline</c> and <c>schema</c>.</summary>
    [JsonStringEnumMemberName("pipeline")] Pipeline,
}
