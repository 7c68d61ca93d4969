using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace IngestPipeline.Profiles.Words;

/// <summary>Reads the word lists that hold for pages of any profile.</summary>
internal static class PageWords
{
    public static T Read<T>(string resource, JsonTypeInfo<T> type)
    {
        using var stream = typeof(PageWords).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidDataException($"The library does not contain {resource}.");
        return JsonSerializer.Deserialize(stream, type) ?? throw new InvalidDataException($"{resource} is empty.");
    }

    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SetOf(ImmutableArray<string> lines) =>
        lines.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
