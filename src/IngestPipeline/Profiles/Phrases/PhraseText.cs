namespace IngestPipeline.Profiles.Phrases;

/// <summary>The last word on case, once the tokens of a phrase and of a text are known to agree.</summary>
internal static class PhraseText
{
    /// <summary>Letters and the blank of a word long enough not to be initials.</summary>
    private const int MinimumCapitals = 5;

    /// <summary>Whether the case of <paramref name="found"/> is allowed where <paramref name="phrase"/> was asked for.</summary>
    public static bool Allows(PhraseCase rule, string phrase, ReadOnlySpan<char> found) => rule switch
    {
        PhraseCase.Ignore => true,
        PhraseCase.Exact => SameCase(phrase, found, raisedFirst: false),
        _ => SameCase(phrase, found, raisedFirst: true) || IsCapitals(found) || OpensInCapitals(phrase, found),
    };

    /// <summary>A form written wholly in capitals is an acronym: only its exact case means it.</summary>
    public static PhraseCase CaseOf(string form, PhraseCase otherwise) => IsCapitals(form) ? PhraseCase.Exact : otherwise;

    private static bool IsCapitals(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    // Papers set the first words of a story in capitals: "NOTTINGHAMSHIRE Police", "WEST MERCIA Police".
    private static bool OpensInCapitals(string phrase, ReadOnlySpan<char> found)
    {
        var words = 0;
        while (words < found.Length && (!char.IsLetter(found[words]) || char.IsUpper(found[words])))
            words++;
        while (words > 0 && char.IsLetter(found[words - 1]))
            words--;
        return words >= MinimumCapitals && words <= phrase.Length && words < found.Length
            && phrase.AsSpan(0, words).Equals(found[..words], StringComparison.OrdinalIgnoreCase)
            && phrase.AsSpan(words).SequenceEqual(found[words..]);
    }

    // Tokens already agree, so only letters can differ: step over space and punctuation on both sides.
    private static bool SameCase(ReadOnlySpan<char> phrase, ReadOnlySpan<char> found, bool raisedFirst)
    {
        var j = 0;
        for (var i = 0; i < phrase.Length; i++)
        {
            if (!CharFold.IsWord(phrase[i]))
            {
                continue;
            }

            while (!CharFold.IsWord(found[j]))
            {
                j++;
            }

            var same = phrase[i] == found[j] || (raisedFirst && i == 0 && char.ToUpperInvariant(phrase[i]) == found[j]);
            if (!same)
            {
                return false;
            }

            j++;
        }

        return true;
    }
}
