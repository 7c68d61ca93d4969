using IngestPipeline.Profiles;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Annotators;

/// <summary>What the words of a language and of a profile tell of names; made once, safe for many threads.</summary>
internal sealed class NameLexicon
{
    private readonly WordTable<bool> _speechVerbs;

    public NameLexicon(Profile profile)
    {
        Phrases = new NamePhrases(profile.Phrases);
        var verbs = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var verb in profile.Speech.Verbs)
            foreach (var form in verb.Forms)
                if (!verb.Weak && !form.Contains(' ', StringComparison.Ordinal))
                    verbs[form] = true;
        _speechVerbs = new WordTable<bool>(verbs, StringComparison.Ordinal);
    }

    public NamePhrases Phrases { get; }

    public static NameWords Words => NameWords.English;

    public bool IsSpeechVerb(ReadOnlySpan<char> word) => _speechVerbs.Of(word);
}
