using System.Collections.Immutable;
using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Profiles.Inspectorates;

/// <summary>Who inspects, who else speaks, and the words for what an inspection leads to.</summary>
internal sealed record InspectorateRegister
{
    public ImmutableArray<InspectorateEntry> Inspectorates { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<Organisation> Organisations { get; init => field = value.OrEmpty(); } = [];

    /// <summary>Stages of monitoring; no grades.</summary>
    public ImmutableArray<FormGroup> Monitoring { get; init => field = value.OrEmpty(); } = [];

    /// <summary>Causes of concern, areas for improvement and the like.</summary>
    public ImmutableArray<FormGroup> Findings { get; init => field = value.OrEmpty(); } = [];
}
