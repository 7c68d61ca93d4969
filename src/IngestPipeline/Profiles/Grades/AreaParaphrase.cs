using System.Collections.Immutable;

namespace IngestPipeline.Profiles.Grades;

/// <summary>Ways to say an area in other words: any head before any object, an article or owner between them. "handling of" and "999
/// calls" stand for "handling of its 999 calls".</summary>
internal sealed record AreaParaphrase
{
    public ImmutableArray<string> Heads { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<string> Objects { get; init => field = value.OrEmpty(); } = [];
}
