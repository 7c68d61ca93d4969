using System.Collections.Immutable;

namespace IngestPipeline.Profiles.Words;

/// <summary>The file behind <see cref="NameWords"/>: each entry is a line of words parted by blanks.</summary>
internal sealed record NameWordLists(
    ImmutableArray<string> Male,
    ImmutableArray<string> Female,
    ImmutableArray<string> Either,
    ImmutableArray<string> Roles,
    ImmutableArray<string> Bodies,
    ImmutableArray<string> Places,
    ImmutableArray<string> Particles,
    ImmutableArray<string> Function,
    ImmutableArray<string> Calendar,
    ImmutableArray<string> Speech,
    ImmutableArray<string> Kin,
    ImmutableArray<string> Kinsmen,
    ImmutableArray<string> Kinswomen,
    ImmutableArray<string> Modifiers,
    ImmutableArray<string> Courtesies,
    ImmutableArray<string> Determiners,
    ImmutableArray<string> BodyNouns,
    ImmutableArray<string> PersonNouns);
