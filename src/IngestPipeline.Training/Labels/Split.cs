using System.Text.Json.Serialization;

namespace IngestPipeline.Training.Labels;

/// <summary>What a labelled page may be used for.</summary>
internal enum Split
{
    /// <summary>To learn from.</summary>
    [JsonStringEnumMemberName("train")] Train,

    /// <summary>To measure on, never to learn from.</summary>
    [JsonStringEnumMemberName("dev")] Dev,
}
