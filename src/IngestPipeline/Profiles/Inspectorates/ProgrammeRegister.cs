using System.Collections.Immutable;

namespace IngestPipeline.Profiles.Inspectorates;

/// <summary>The programmes of a profile.</summary>
internal sealed record ProgrammeRegister
{
    public ImmutableArray<ProgrammeEntry> Programmes { get; init => field = value.OrEmpty(); } = [];
}
