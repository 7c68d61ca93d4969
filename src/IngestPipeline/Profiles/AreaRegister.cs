using System.Collections.Immutable;

namespace IngestPipeline.Profiles;

/// <summary>Areas of all programmes.</summary>
internal sealed record AreaRegister
{
    /// <summary>Applied to every alias when phrases are built.</summary>
    public ImmutableArray<SpellingRule> Spellings { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<AreaEntry> Areas { get; init => field = value.OrEmpty(); } = [];
}
