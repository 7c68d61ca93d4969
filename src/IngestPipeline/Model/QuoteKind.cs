using System.Text.Json.Serialization;

namespace IngestPipeline.Model;

/// <summary>Whether a quote is a whole clause or more, or a part of one.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<QuoteKind>))]
public enum QuoteKind
{
    /// <summary>A whole clause or more.</summary>
    [JsonStringEnumMemberName("direct")] Direct,

    /// <summary>A few words inside somebody else's clause.</summary>
    [JsonStringEnumMemberName("fragment")] Fragment,
}
