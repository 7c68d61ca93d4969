using System.Text.Json.Serialization;

namespace IngestPipeline.Profiles.Titles;

/// <summary>What a form in a title lexicon is.</summary>
internal enum TitleFormKind
{
    Title,

    /// <summary>A title only next to a name or an organisation: "PC", "Commissioner".</summary>
    Contextual,

    Prefix,

    Honorific,

    [JsonStringEnumMemberName("post-nominal")]
    PostNominal,
}
