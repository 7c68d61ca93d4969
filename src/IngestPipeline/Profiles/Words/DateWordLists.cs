using System.Collections.Immutable;

namespace IngestPipeline.Profiles.Words;

/// <summary>The file behind <see cref="DateWords"/>: a line of twelve month names, or <c>-</c> where there is none, and lines of words.</summary>
internal sealed record DateWordLists(
    IReadOnlyDictionary<string, ImmutableArray<string>> Months,
    ImmutableArray<string> Fillers,
    ImmutableArray<string> Updates,
    ImmutableArray<string> Published,
    ImmutableArray<string> Dateline,
    ImmutableArray<string> Weekdays);
