using System.Collections.Immutable;

namespace IngestPipeline.Profiles.Words;

/// <summary>The file behind <see cref="BylineWords"/>: lines of leads parted by bars, lines of words parted by blanks.</summary>
internal sealed record BylineWordLists(
    ImmutableArray<string> Leads,
    ImmutableArray<string> Conversations,
    ImmutableArray<string> Joiners,
    ImmutableArray<string> Jobs,
    ImmutableArray<string> Bodies,
    ImmutableArray<string> Stops,
    ImmutableArray<string> Qualifiers,
    ImmutableArray<string> Particles,
    ImmutableArray<string> Given);
