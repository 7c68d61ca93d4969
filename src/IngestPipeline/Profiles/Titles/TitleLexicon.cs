using System.Collections.Immutable;

namespace IngestPipeline.Profiles.Titles;

/// <summary>What stands round a person’s name.</summary>
internal sealed record TitleLexicon
{
    public ImmutableArray<TitleEntry> Titles { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<TitlePrefix> Prefixes { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<string> Honorifics { get; init => field = value.OrEmpty(); } = [];

    /// <summary>Take the first name: "Sir Tom", never "Sir Winsor".</summary>
    public ImmutableArray<string> GivenNameHonorifics { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<string> PostNominals { get; init => field = value.OrEmpty(); } = [];

    /// <summary>"police chief": a person without a name.</summary>
    public ImmutableArray<string> HeadlineForms { get; init => field = value.OrEmpty(); } = [];
}
