using System.Collections.Frozen;
using System.Collections.Immutable;
using IngestPipeline.Profiles;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Extractors.Quotes.Words;

/// <summary>What single English words are signs of where someone is said to speak. Immutable; safe for many threads.</summary>
internal sealed class SpeechWords
{
    /// <summary>Signs that words all in capitals, as initials are, do not have.</summary>
    private const SpeechSigns Grammar = SpeechSigns.Determiner | SpeechSigns.Pronoun | SpeechSigns.Link | SpeechSigns.Preposition
        | SpeechSigns.Aside;

    private static readonly Lazy<SpeechWords> EnglishWords =
        new(() => new SpeechWords(EmbeddedJson.Read("Profiles/english/quotes.json", SpeechWordsJson.Default.SpeechWordLists)));

    private readonly WordTable<SpeechSigns> _signs;

    private readonly FrozenDictionary<string, ImmutableArray<string>>.AlternateLookup<ReadOnlySpan<char>> _officesCalled;

    private SpeechWords(SpeechWordLists lists)
    {
        var signs = new Dictionary<string, SpeechSigns>(StringComparer.OrdinalIgnoreCase);
        foreach (var (lines, sign) in Signs(lists))
            foreach (var line in lines)
                foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    signs[word] = signs.GetValueOrDefault(word) | sign;
        Addresses = lists.Addresses;
        _officesCalled = lists.OfficesCalled.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        StatementIntroductions = lists.StatementIntroductions;
        _signs = new WordTable<SpeechSigns>(signs);
    }

    /// <summary>Whether the last word of a role is a police rank.</summary>
    public bool IsRank(ReadOnlySpan<char> role) => (Of(role[(role.LastIndexOfAny(' ', '/') + 1)..]) & SpeechSigns.Rank) != 0;

    /// <summary>Other names of an office, the surest first: <c>commissioner</c> for <c>PCC</c>; empty when none are known.</summary>
    public ImmutableArray<string> OfficesCalled(ReadOnlySpan<char> office) => _officesCalled.TryGetValue(office, out var others) ? others : [];

    public static SpeechWords English => EnglishWords.Value;

    /// <summary>Words to a judge, who is then not the one that speaks.</summary>
    public ImmutableArray<string> Addresses { get; }

    /// <summary>What a paragraph has in it that introduces a statement set without marks.</summary>
    public ImmutableArray<string> StatementIntroductions { get; }

    public SpeechSigns Of(ReadOnlySpan<char> word)
    {
        var signs = _signs.Of(word);
        return word.Length > 1 && char.IsUpper(word[1]) ? signs & ~Grammar : signs;
    }

    private static IEnumerable<(ImmutableArray<string> Lines, SpeechSigns Sign)> Signs(SpeechWordLists lists) =>
    [
        (lists.NounsToo, SpeechSigns.NounToo), (lists.Adverbs, SpeechSigns.Adverb), (lists.Documents, SpeechSigns.Document),
        (lists.Groups, SpeechSigns.Group), (lists.Determiners, SpeechSigns.Determiner), (lists.Pronouns, SpeechSigns.Pronoun),
        (lists.Links, SpeechSigns.Link | SpeechSigns.Preposition), (lists.Prepositions, SpeechSigns.Preposition),
        (lists.Asides, SpeechSigns.Aside), (lists.Spokespeople, SpeechSigns.Spokesperson), (lists.Naming, SpeechSigns.Naming),
        (lists.Utterances, SpeechSigns.Utterance), (lists.People, SpeechSigns.Someone), (lists.Modifiers, SpeechSigns.Modifier),
        (lists.Officials, SpeechSigns.Official), (lists.Watchdogs, SpeechSigns.Watchdog), (lists.Police, SpeechSigns.Police),
        (lists.Asking, SpeechSigns.Asking), (lists.Participles, SpeechSigns.Participle),
        (lists.Indefinite, SpeechSigns.Indefinite), (lists.Parts, SpeechSigns.Part), (lists.Quantifiers, SpeechSigns.Quantifier),
        (lists.Assertions, SpeechSigns.Assertion), (lists.Accounts, SpeechSigns.Account), (lists.Fates, SpeechSigns.Fate),
        (lists.Offices, SpeechSigns.Office), (lists.PrivateBodies, SpeechSigns.Private),
        (lists.Ranks, SpeechSigns.Rank), (lists.Replies, SpeechSigns.Reply),
        (lists.Titling, SpeechSigns.Titling), (lists.Nicknaming, SpeechSigns.Nicknaming), (lists.Wording, SpeechSigns.Wording),
    ];
}
