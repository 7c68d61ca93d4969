using System.Collections.Immutable;

namespace IngestPipeline.Extractors.Quotes.Words;

/// <summary>The file english/quotes.json: each entry is a line of words parted by blanks, or phrases by the word they stand beside.</summary>
internal sealed record SpeechWordLists(
    ImmutableArray<string> NounsToo,
    ImmutableArray<string> Adverbs,
    ImmutableArray<string> Documents,
    ImmutableArray<string> Groups,
    ImmutableArray<string> Determiners,
    ImmutableArray<string> Pronouns,
    ImmutableArray<string> Links,
    ImmutableArray<string> Prepositions,
    ImmutableArray<string> Asides,
    ImmutableArray<string> Spokespeople,
    ImmutableArray<string> Naming,
    ImmutableArray<string> Utterances,
    ImmutableArray<string> People,
    ImmutableArray<string> Modifiers,
    ImmutableArray<string> Officials,
    ImmutableArray<string> Watchdogs,
    ImmutableArray<string> Police,
    ImmutableArray<string> Asking,
    ImmutableArray<string> Participles,
    ImmutableArray<string> Indefinite,
    ImmutableArray<string> Parts,
    ImmutableArray<string> Quantifiers,
    ImmutableArray<string> Assertions,
    ImmutableArray<string> Accounts,
    ImmutableArray<string> Fates,
    ImmutableArray<string> Offices,
    ImmutableArray<string> PrivateBodies,
    ImmutableArray<string> Ranks,
    ImmutableArray<string> Replies,
    ImmutableDictionary<string, ImmutableArray<string>> OfficesCalled,
    ImmutableArray<string> Addresses,
    ImmutableArray<string> StatementIntroductions);
