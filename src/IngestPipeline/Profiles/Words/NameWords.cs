using System.Collections.Frozen;
using System.Collections.Immutable;

namespace IngestPipeline.Profiles.Words;

/// <summary>What single English words tell of names; letters' case is the caller's to judge. Immutable; safe for many threads.</summary>
internal sealed class NameWords
{
    private static readonly Lazy<NameWords> EnglishWords =
        new(() => new NameWords(EmbeddedJson.Read("Profiles/english/names.json", NameWordsJson.Default.NameWordLists)));

    private readonly WordTable<WordTraits> _traits;

    private readonly Dictionary<string, WordTraits> _words;

    // Apart from the traits: these say nothing of a name that has the word in it.
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _bodyNouns;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _personNouns;

    private NameWords(NameWordLists lists)
    {
        _words = new Dictionary<string, WordTraits>(StringComparer.OrdinalIgnoreCase);
        foreach (var (lines, trait) in Lists(lists))
            foreach (var word in WordsOf(lines))
                _words[word] = _words.GetValueOrDefault(word) | trait;
        _traits = new WordTable<WordTraits>(_words);
        _bodyNouns = WordsOf(lists.BodyNouns).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _personNouns = WordsOf(lists.PersonNouns).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static NameWords English => EnglishWords.Value;

    public WordTraits Of(ReadOnlySpan<char> word) => _traits.Of(word);

    /// <summary>The words that are a sign of something.</summary>
    public IEnumerable<string> Having(WordTraits traits) => _words.Where(word => (word.Value & traits) != 0).Select(word => word.Key);

    /// <summary>Whether a word in small letters says what the body named behind it is: <c>the charity Refuge</c>.</summary>
    public bool IsBodyNoun(ReadOnlySpan<char> word) => _bodyNouns.Contains(word);

    /// <summary>Whether a word in small letters is for someone and tells no role of theirs: <c>lady</c>.</summary>
    public bool IsPersonNoun(ReadOnlySpan<char> word) => _personNouns.Contains(word);

    private static IEnumerable<string> WordsOf(ImmutableArray<string> lines) =>
        lines.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<(ImmutableArray<string> Lines, WordTraits Trait)> Lists(NameWordLists lists) =>
    [
        (lists.Male, WordTraits.Male), (lists.Female, WordTraits.Female), (lists.Either, WordTraits.Given), (lists.Roles, WordTraits.Role),
        (lists.Bodies, WordTraits.Body), (lists.Places, WordTraits.Place), (lists.Particles, WordTraits.Particle),
        (lists.Function, WordTraits.Function), (lists.Calendar, WordTraits.Calendar),
        (lists.Speech, WordTraits.Speech), (lists.Kin, WordTraits.Kin),
        (lists.Kinsmen, WordTraits.Kin | WordTraits.Kinsman), (lists.Kinswomen, WordTraits.Kin | WordTraits.Kinswoman),
        (lists.Modifiers, WordTraits.Modifier),
        (lists.Courtesies, WordTraits.Courtesy), (lists.Determiners, WordTraits.Determiner),
    ];
}
