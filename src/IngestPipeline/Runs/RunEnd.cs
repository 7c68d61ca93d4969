using System.Text.Json.Serialization;

namespace IngestPipeline.Runs;

/// <summary>How a run came to its end.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RunEnd>))]
public enum RunEnd
{
    /// <summary>It has not ended.</summary>
    [JsonStringEnumMemberName("running")] Running,

    /// <summary>Every document of the source is done.</summary>
    [JsonStringEnumMemberName("completed")] Completed,

    /// <summary>More documents failed than <see cref="RunOptions.MaxErrors"/> bears.</summary>
    [JsonStringEnumMemberName("too-many-errors")] TooManyErrors,

    /// <summary>It was cancelled; what was done is kept.</summary>
    [JsonStringEnumMemberName("interrupted")] Interrupted,

    /// <summary>The source or a sink broke; what was done before is kept.</summary>
    [JsonStringEnumMemberName("broken")] Broken,
}
