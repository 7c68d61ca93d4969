using System.Text.Json.Serialization;

namespace IngestPipeline.Model;

/// <summary>The part a force has in the article.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ForceRole>))]
public enum ForceRole
{
    /// <summary>The article is about this force's inspection or conduct.</summary>
    [JsonStringEnumMemberName("subject")] Subject,

    /// <summary>Everything else.</summary>
    [JsonStringEnumMemberName("mentioned")] Mentioned,
}
