using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Annotators;

/// <summary>A run of words with capitals that may be one name: tokens <c>[First, Past)</c>.</summary>
/// <param name="First">The first token.</param>
/// <param name="Past">The token after the last.</param>
/// <param name="Words">How many words count; none when this is no name.</param>
/// <param name="IsBody">Whether its words name a body.</param>
internal readonly record struct NameRun(int First, int Past, int Words, bool IsBody)
{
    private const int Longest = 8;

    public static NameRun At(SignedTokens tokens, int first)
    {
        var (past, words) = Read(tokens, first);
        if (words == 0)
            return new NameRun(first, first, 0, IsBody: false);
        var isBody = EndsAsBody(tokens, first, past);
        return Extend(tokens, new NameRun(first, past, words, isBody));
    }

    private static (int Past, int Words) Read(SignedTokens tokens, int first)
    {
        var (past, words) = (first, 0);
        if (!tokens.Has(first - 1) && tokens.Word(first) is "Q" or "A" && tokens.IsMark(first + 1, '.'))
            return (first, 0);
        while (words < Longest && tokens.Has(past) && (past == first || tokens.Follows(past)) && Continues(tokens, first, past))
        {
            words++;
            past++;
            if (tokens.IsPossessive(past - 1) && !IsPatron(tokens, first, past))
                break;
            if (words == 1 && IsNickname(tokens, past))
                (words, past) = (words + 1, past + 3);
            if (tokens.IsPluralPossessive(past - 1) && tokens.IsCapitalised(past + 1) && (tokens.Traits(past + 1) & WordTraits.Body) != 0)
                past++;
            if (tokens[past - 1].Length == 1 && tokens.IsMark(past, '.') && tokens.Touches(past))
                past++;
        }

        while (past > first && !tokens.IsCapitalised(past - 1) && !tokens.IsMark(past - 1, '.'))
        {
            past--;
            words--;
        }

        if (words == 1 && tokens.IsMark(past - 1, '.'))
            words = 0;
        return (past, words);
    }

    private static bool Continues(SignedTokens tokens, int first, int index)
    {
        var signs = tokens.Signs(index);
        if ((signs & TokenSigns.Body) != 0 || (index > first && (signs & (TokenSigns.Title | TokenSigns.PostNominal)) != 0))
            return false;
        if (index > first && (signs & TokenSigns.Honorific) != 0 && tokens.Word(index) is "Dr" or "Mr" or "Mrs" or "Ms" or "Miss" or "Prof" or "Sir")
            return false;
        var traits = tokens.Traits(index);
        if (!tokens.IsCapitalised(index))
            return index > first && (traits & WordTraits.Particle) != 0 && ParticleLeadsOn(tokens, index);
        if ((traits & (WordTraits.Function | WordTraits.Calendar)) == 0 || IsTitledInitial(tokens, first, index))
            return true;
        if ((traits & WordTraits.Particle) != 0)
            return ParticleLeadsOn(tokens, index);
        if ((traits & (WordTraits.Calendar | WordTraits.Body)) == (WordTraits.Calendar | WordTraits.Body))
            return tokens.IsCapitalised(index + 1);
        if ((traits & WordTraits.Given) == 0 || index != first)
            return false;
        return (tokens.Follows(index + 1) && SurnameMayFollow(tokens, index + 1))
            || (tokens.IsSpeechVerb(index - 1) && (tokens.IsMark(index + 1, ',') || tokens.IsMark(index + 1, '.')));
    }

    /// <summary><c>Mrs I. Bloggs</c>: a letter that elsewhere is a word.</summary>
    private static bool IsTitledInitial(SignedTokens tokens, int first, int index) => index == first && tokens[index].Length == 1
        && (tokens.Signs(first - 1) & TokenSigns.Personal) != 0 && tokens.IsMark(index + 1, '.') && tokens.Touches(index + 1)
        && tokens.IsCapitalised(index + 2);

    /// <summary>Whether a body is called after a saint or a king: <c>St Botolph’s Hospital</c>, <c>King’s College</c>.</summary>
    private static bool IsPatron(SignedTokens tokens, int first, int past) => tokens.Follows(past) && tokens.IsCapitalised(past)
        && (tokens.Traits(past) & WordTraits.Body) != 0
        && (tokens.Word(first) is "St" or "Saint" || (past == first + 1 && tokens.Bare(first) is "King" or "Queen" or "Guy"));

    /// <summary><c>‘Paz’</c> between a given name and a surname.</summary>
    private static bool IsNickname(SignedTokens tokens, int mark) => tokens.Has(mark) && tokens[mark].Kind == TokenKind.QuoteMark
        && tokens.IsCapitalised(mark + 1) && tokens.Touches(mark + 1) && tokens.Has(mark + 2) && tokens[mark + 2].Kind == TokenKind.QuoteMark
        && tokens.Touches(mark + 2) && tokens.Follows(mark) && tokens.Follows(mark + 3) && tokens.IsCapitalised(mark + 3)
        && (tokens.Traits(mark + 3) & WordTraits.Function) == 0;

    private static bool SurnameMayFollow(SignedTokens tokens, int index) => tokens.IsCapitalised(index)
        ? (tokens.Traits(index) & (WordTraits.Function | WordTraits.Calendar)) == 0
        : (tokens.Traits(index) & WordTraits.Particle) != 0 && ParticleLeadsOn(tokens, index);

    private static bool ParticleLeadsOn(SignedTokens tokens, int index)
    {
        for (var next = index + 1; next <= index + 2; next++)
        {
            if (!tokens.IsWord(next) || !tokens.Follows(next))
                return false;
            if (tokens.IsCapitalised(next))
                return (tokens.Traits(next) & WordTraits.Function) == 0;
            if ((tokens.Traits(next) & WordTraits.Particle) == 0)
                return false;
        }

        return false;
    }

    private static bool EndsAsBody(SignedTokens tokens, int first, int past) =>
        (tokens.Traits(past - 1) & WordTraits.Body) != 0 && (past - first > 1 || !tokens.StartsSentence(first))
        && !((tokens.Traits(first) & WordTraits.Given) != 0 && (tokens.Signs(first - 1) & TokenSigns.Personal) != 0);

    /// <summary>Takes in what belongs to a body's name after a small word: Office <c>for National Statistics</c>.</summary>
    private static NameRun Extend(SignedTokens tokens, NameRun run)
    {
        var link = run.Past;
        if (tokens.IsPossessive(run.Past - 1) || !tokens.Follows(link))
            return run;
        var joins = tokens.Word(link) is "and" or "&";
        if (!joins && !(run.IsBody && tokens.Word(link) is "of" or "for"))
            return run;
        var next = tokens.Word(link + 1) is "the" ? link + 2 : link + 1;
        if (!tokens.IsCapitalised(next))
            return run;
        var (past, words) = Read(tokens, next);
        if (words > 0 && tokens.Word(link) is "&" && !IsPersonLike(tokens, run))
            return run with { Past = past, Words = run.Words + words, IsBody = true };
        if (words == 0 || (joins && (run.IsBody || !EndsAsBody(tokens, next, past) || past - next < 2 || IsPersonLike(tokens, run))))
            return run;
        return run with { Past = past, Words = run.Words + words, IsBody = true };
    }

    private static bool IsPersonLike(SignedTokens tokens, NameRun run) => (tokens.Traits(run.First) & WordTraits.Given) != 0;
}
