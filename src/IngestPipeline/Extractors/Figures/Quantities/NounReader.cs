using System.Globalization;
using IngestPipeline.Extractors.Figures.Lexemes;

namespace IngestPipeline.Extractors.Figures.Quantities;

/// <summary>Finds the head of a noun phrase by its plural: "1,540 registered sex offenders", "130 rape and domestic abuse files".</summary>
internal static class NounReader
{
    private const int LongestPhrase = 8;

    /// <summary>Reads the phrase that begins at <paramref name="at"/>.</summary>
    public static bool TryRead(SentenceScan scan, int at, out NounPhrase phrase)
    {
        phrase = default;
        for (var i = at; i < at + LongestPhrase; i++)
        {
            if (IsJoint(scan, i, at))
                continue;
            if (i == at && IsCountedVerb(scan, i))
            {
                phrase = new NounPhrase(i, i + 1);
                return true;
            }

            if (scan[i].Kind != LexemeKind.Word || IsEnd(scan, i, at))
                return false;
            if (!IsPluralNoun(scan, i) || IsPossessive(scan, i) || IsGradingAdjective(scan, i))
                continue;
            var head = IsFollowedByHead(scan, i) ? i + 1 : i;
            phrase = new NounPhrase(head, ExtendToPurpose(scan, head) + 1);
            return true;
        }

        return false;
    }

    /// <summary>"150 claims tested", "12 finds of drugs": after a number above one no verb ends in s.</summary>
    private static bool IsCountedVerb(SentenceScan scan, int at)
    {
        if (!scan.Is(at, Roles.Verb) || scan.Is(at, Roles.Auxiliary) || scan.WordAt(at) is not { Length: > 4 } word || word[^1] is not 's'
            || scan[at - 1].Kind != LexemeKind.Digits)
            return false;
        return !scan.Is(at + 1, Roles.Determiner | Roles.Pronoun | Roles.Conjunction) && !scan.IsCapital(at + 1)
            && scan[at + 1].Kind != LexemeKind.Digits;
    }

    /// <summary>The noun as the record names it: lower case, unless it is written in capitals.</summary>
    public static string Name(SentenceScan scan, NounPhrase phrase)
    {
        var first = phrase.Head;
        while (phrase.Head - first < LongestPhrase && scan.IsInnerDash(first - 1) && scan[first - 2].Kind == LexemeKind.Word)
            first -= 2;
        var words = scan.Text.AsSpan(scan[first].Start, scan[phrase.Next - 1].End - scan[first].Start);
        return words.Length > 2 && char.IsUpper(words[1]) ? words.ToString() : words.ToString().ToLower(CultureInfo.InvariantCulture);
    }

    public static bool IsPluralNoun(SentenceScan scan, int at)
    {
        var lexeme = scan[at];
        if (lexeme.Kind != LexemeKind.Word)
            return false;
        if (lexeme.Is(Roles.Noun | Roles.Graded | Roles.Idle))
            return true;
        var word = scan.WordAt(at);
        if (word.Length < 3 || word[^1] != 's' || lexeme.Is(Roles.Stop | Roles.Month | Roles.Weekday | Roles.Measure | Roles.Scale))
            return false;
        return word.Length == 3
            ? char.IsUpper(word[1])
            : word[^2] is not ('s' or 'u' or 'i' or '\'' or '’');
    }

    /// <summary>"outstanding suspects": the word of a grade, said of something else.</summary>
    private static bool IsGradingAdjective(SentenceScan scan, int i) =>
        scan.Is(i, Roles.Graded) && scan.WordAt(i)[^1] is not 's' && scan[i + 1].Kind == LexemeKind.Word && !scan.Is(i + 1, Roles.Stop);

    /// <summary>Hyphens inside words, possessive marks, and the "and" of "rape and domestic abuse files".</summary>
    private static bool IsJoint(SentenceScan scan, int i, int at)
    {
        if (scan.IsInnerDash(i) || i > at && scan.IsMark(i, '/') && scan[i].Glued)
            return true;
        if (scan[i].Glued && (scan.IsMark(i, '\'') || scan.IsMark(i, '’')) && scan[i + 1].Kind == LexemeKind.Word && !scan[i + 1].Glued)
            return i > at;
        return i > at && (scan.IsWord(i, "and") || scan.IsWord(i, "or")) && scan[i + 1].Kind == LexemeKind.Word
            && (!scan.Is(i + 1, Roles.Stop) || scan.IsWord(i + 1, "well"));
    }

    private static bool IsEnd(SentenceScan scan, int i, int at)
    {
        if (scan.IsWord(i, "well") && i > at && scan.IsWord(i - 1, "and"))
            return false;
        if (i == at && (scan.IsWord(i, "earlier") || scan.IsWord(i, "such") || scan.IsWord(i, "near")) && IsPluralNoun(scan, i + 1))
            return false;
        if (scan.Is(i, Roles.Stop) && !(scan.Is(i, Roles.Noun) || scan[i].Glued && i > at && scan.IsInnerDash(i - 1) || IsCompound(scan, i)))
            return true;
        return scan.Is(i, Roles.Weekday);
    }

    /// <summary>"46 on-call firefighters", "nine off-duty officers".</summary>
    private static bool IsCompound(SentenceScan scan, int i) =>
        scan.Is(i, Roles.Preposition) && scan.IsInnerDash(i + 1) && scan[i + 2].Kind == LexemeKind.Word && scan[i + 3].Kind == LexemeKind.Word;

    private static bool IsPossessive(SentenceScan scan, int i) =>
        scan[i + 1].Glued && (scan.IsMark(i + 1, '\'') || scan.IsMark(i + 1, '’')) && scan[i + 2].Kind == LexemeKind.Word
            && !scan[i + 2].Glued
        && !scan.Is(i + 2, Roles.Stop);

    private static bool IsFollowedByHead(SentenceScan scan, int i)
    {
        if (scan.Is(i + 1, Roles.Stop) || !IsPluralNoun(scan, i + 1))
            return false;
        return scan.Is(i, Roles.ModifierPlural) || scan.Is(i, Roles.Noun) && scan.Is(i + 1, Roles.Noun)
            || scan.IsWord(i, "crew") && scan.Is(i + 1, Roles.Time);
    }

    /// <summary>"areas for improvement", "causes of concern": named whole.</summary>
    private static int ExtendToPurpose(SentenceScan scan, int head) =>
        (scan.IsWord(head + 1, "for") || scan.IsWord(head + 1, "of")) && (scan.IsWord(head + 2, "improvement")
            || scan.IsWord(head + 2, "concern"))
            ? head + 2
            : head;
}
