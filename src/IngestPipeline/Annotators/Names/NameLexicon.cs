using IngestPipeline.Profiles;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Annotators;

/// <summary>What the words of a language and of a profile tell of names; made once, safe for many threads.</summary>
internal sealed class NameLexicon
{
    private const int FewestChildsYears = 3;
    private const int MostChildsYears = 12;

    private readonly WordTable<bool> _speechVerbs;
    private readonly WordTable<bool> _childsAges;

    public NameLexicon(Profile profile)
    {
        Phrases = new NamePhrases(profile.Phrases);
        var verbs = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var verb in profile.Speech.Verbs)
            foreach (var form in verb.Forms)
                if (!verb.Weak && !form.Contains(' ', StringComparison.Ordinal))
                    verbs[form] = true;
        _speechVerbs = new WordTable<bool>(verbs, StringComparison.Ordinal);
        _childsAges = new WordTable<bool>(profile.Numbers.Cardinals.Where(number => number.Value is >= FewestChildsYears and <= MostChildsYears)
            .ToDictionary(number => number.Key, _ => true, StringComparer.Ordinal), StringComparison.Ordinal);
    }

    public NamePhrases Phrases { get; }

    public static NameWords Words => NameWords.English;

    public bool IsSpeechVerb(ReadOnlySpan<char> word) => _speechVerbs.Of(word);

    /// <summary>Whether a word is a number that papers write out as the age of a child.</summary>
    public bool IsChildsAge(ReadOnlySpan<char> word) => _childsAges.Of(word);
}
