using System.Collections.Immutable;
using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Profiles.Grades;

/// <summary>Areas of all programmes.</summary>
internal sealed record AreaRegister
{
    /// <summary>Applied to every alias when phrases are built.</summary>
    public ImmutableArray<SpellingRule> Spellings { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<AreaEntry> Areas { get; init => field = value.OrEmpty(); } = [];
}
