using System.Text.Json.Serialization;

namespace IngestPipeline.Profiles.Forces;

/// <summary>Who holds a force to account.</summary>
internal enum CommissionerKind
{
    Pcc,

    /// <summary>Answers for the fire service too.</summary>
    Pfcc,

    Mayor,

    [JsonStringEnumMemberName("police-authority")]
    PoliceAuthority,

    Authority,

    Government,
}
