using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json;

namespace IngestPipeline.Profiles.Words;

/// <summary>What single English words tell of names; letters' case is the caller's to judge. Immutable; safe for many threads.</summary>
internal sealed class NameWords
{
    private static readonly Lazy<NameWords> EnglishWords = new(() => Load("Profiles/english/names.json"));

    // An open-addressed table: a frozen dictionary that ignores case takes three times as long, and every capitalised word is asked about.
    private readonly (string? Word, uint Hash, WordTraits Traits)[] _slots;

    private NameWords(Dictionary<string, WordTraits> traits)
    {
        _slots = new (string?, uint, WordTraits)[BitOperations.RoundUpToPowerOf2((uint)traits.Count * 4)];
        foreach (var (word, trait) in traits)
        {
            var hash = Hash(word);
            var slot = hash & (uint)(_slots.Length - 1);
            while (_slots[slot].Word is not null)
                slot = (slot + 1) & (uint)(_slots.Length - 1);
            _slots[slot] = (word, hash, trait);
        }
    }

    public static NameWords English => EnglishWords.Value;

    public WordTraits Of(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        for (var slot = hash & (uint)(_slots.Length - 1); _slots[slot].Word is { } known; slot = (slot + 1) & (uint)(_slots.Length - 1))
            if (_slots[slot].Hash == hash && word.Equals(known, StringComparison.OrdinalIgnoreCase))
                return _slots[slot].Traits;
        return WordTraits.None;
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var character in word)
            hash = (hash ^ (char.IsAscii(character) ? character | 0x20u : char.ToUpperInvariant(character))) * 16777619u;
        return hash ^ (hash >> 15);
    }

    private static NameWords Load(string resource)
    {
        using var stream = typeof(NameWords).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidDataException($"The library does not contain {resource}.");
        var lists = JsonSerializer.Deserialize(stream, NameWordsJson.Default.NameWordLists)
            ?? throw new InvalidDataException($"{resource} is empty.");
        var traits = new Dictionary<string, WordTraits>(StringComparer.OrdinalIgnoreCase);
        foreach (var (lines, trait) in Lists(lists))
            foreach (var line in lines)
                foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    traits[word] = traits.GetValueOrDefault(word) | trait;
        return new NameWords(traits);
    }

    private static IEnumerable<(ImmutableArray<string> Lines, WordTraits Trait)> Lists(NameWordLists lists) =>
    [
        (lists.Male, WordTraits.Male), (lists.Female, WordTraits.Female), (lists.Either, WordTraits.Given), (lists.Roles, WordTraits.Role),
        (lists.Bodies, WordTraits.Body), (lists.Places, WordTraits.Place), (lists.Particles, WordTraits.Particle),
        (lists.Function, WordTraits.Function), (lists.Calendar, WordTraits.Calendar),
        (lists.Speech, WordTraits.Speech),
    ];
}
