using System.Text.Json.Serialization;

namespace IngestPipeline.Profiles.Inspectorates;

/// <summary>Whether a body gives grades at all.</summary>
internal enum InspectorateKind
{
    [JsonStringEnumMemberName("grading-inspectorate")]
    GradingInspectorate,

    [JsonStringEnumMemberName("grading-regulator")]
    GradingRegulator,

    [JsonStringEnumMemberName("non-grading-inspectorate")]
    NonGradingInspectorate,

    [JsonStringEnumMemberName("complaints-watchdog")]
    ComplaintsWatchdog,
}
