using System.Collections.Immutable;

namespace IngestPipeline.Profiles.Titles;

/// <summary>A word before a title.</summary>
internal sealed record TitlePrefix
{
    public TitlePrefixKind Kind { get; init; }

    public ImmutableArray<string> Forms { get; init => field = value.OrEmpty(); } = [];
}
