using System.Collections.Immutable;

namespace IngestPipeline.Profiles;

/// <summary>Lists left out of the data are empty, never the default array that throws.</summary>
internal static class ImmutableArrayExtensions
{
    // Source-generated JSON sets every init property, absent ones to default: an initializer alone is not enough.
    public static ImmutableArray<T> OrEmpty<T>(this ImmutableArray<T> list) => list.IsDefault ? [] : list;
}
