using System.Collections.Frozen;
using IngestPipeline.Profiles;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Annotators;

/// <summary>What the words of a language and of a profile tell of names; made once, safe for many threads.</summary>
internal sealed class NameLexicon
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _speechVerbs;

    public NameLexicon(Profile profile)
    {
        Phrases = new NamePhrases(profile.Phrases);
        _speechVerbs = profile.Speech.Verbs
            .Where(verb => !verb.Weak)
            .SelectMany(verb => verb.Forms)
            .Where(form => !form.Contains(' ', StringComparison.Ordinal))
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public NamePhrases Phrases { get; }

    public static NameWords Words => NameWords.English;

    public bool IsSpeechVerb(ReadOnlySpan<char> word) => _speechVerbs.Contains(word);
}
