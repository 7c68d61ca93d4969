using System.Collections.Immutable;
using System.Text.Json;

namespace IngestPipeline.Profiles.Words;

/// <summary>What single English words tell of names; letters' case is the caller's to judge. Immutable; safe for many threads.</summary>
internal sealed class NameWords
{
    private static readonly Lazy<NameWords> EnglishWords = new(() => Load("Profiles/english/names.json"));

    private readonly WordTable<WordTraits> _traits;

    private readonly Dictionary<string, WordTraits> _words;

    private NameWords(Dictionary<string, WordTraits> traits)
    {
        _words = traits;
        _traits = new WordTable<WordTraits>(traits);
    }

    public static NameWords English => EnglishWords.Value;

    public WordTraits Of(ReadOnlySpan<char> word) => _traits.Of(word);

    /// <summary>The words that are a sign of something.</summary>
    public IEnumerable<string> Having(WordTraits traits) => _words.Where(word => (word.Value & traits) != 0).Select(word => word.Key);

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
        (lists.Speech, WordTraits.Speech), (lists.Kin, WordTraits.Kin), (lists.Modifiers, WordTraits.Modifier),
        (lists.Courtesies, WordTraits.Courtesy), (lists.Determiners, WordTraits.Determiner),
    ];
}
