using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Annotators;

/// <summary>
/// Reads the body that someone belongs to where no role tells: <c>the FBU’s Jo Bloggs</c>, <c>Jo Bloggs, from the charity Refuge,</c>.
/// </summary>
internal readonly ref struct AffiliationReader(SignedTokens tokens, NameRun run)
{
    private const int Longest = 9;

    /// <param name="title">The first token of the name with its title.</param>
    public TextSpan? Read(int title) =>
        tokens.IsPossessive(title - 1) && tokens.Follows(title) ? BodyEndingAt(tokens, title - 1, tokens.First) : After();

    /// <summary>The body whose name ends with a token, its possessive left out; null when the words are none.</summary>
    /// <param name="tokens">The block’s tokens.</param>
    /// <param name="last">The last token.</param>
    /// <param name="first">The first token that may belong to it.</param>
    public static TextSpan? BodyEndingAt(SignedTokens tokens, int last, int first)
    {
        if (!tokens.IsCapitalised(last))
            return null;
        if ((tokens.Signs(last) & TokenSigns.Body) == 0 && (tokens.Traits(last) & WordTraits.Body) == 0 && !tokens.IsAcronym(last))
            return null;
        var start = last;
        while (start - 1 >= first && ((tokens.Signs(start - 1) & TokenSigns.Body) != 0
            || (tokens.IsCapitalised(start - 1) && (tokens.Signs(start - 1) & TokenSigns.Title) == 0) || IsCityOf(tokens, start - 1)))
            start--;
        return new TextSpan(tokens[start].Start, tokens[last].Span.End - tokens.PossessiveLength(last));
    }

    /// <summary><c>Jo Bloggs, of the Fire Brigades Union,</c>, <c>Jo Bloggs from the charity Refuge</c>.</summary>
    private TextSpan? After()
    {
        var link = run.Past;
        while ((tokens.Signs(link) & TokenSigns.PostNominal) != 0)
            link++;
        if (tokens.IsMark(link, ','))
            link++;
        if (tokens.IsPossessive(run.Past - 1) || !(tokens.Word(link) is "of" or "from" or "for" or "with" or "at"))
            return null;
        var first = (tokens.Traits(link + 1) & WordTraits.Determiner) != 0 ? link + 2 : link + 1;
        var called = IsCommonBody(tokens, first);
        first = called ? first + 1 : first;
        var past = PastOfBody(first);
        return past == first ? null : called ? new TextSpan(tokens[first].Start, tokens[past - 1].Span.End) : BodyEndingAt(tokens, past - 1, first);
    }

    /// <summary>The word of <c>the charity Refuge</c>.</summary>
    public static bool IsCommonBody(SignedTokens tokens, int index) => tokens.IsCapitalised(index + 1)
        && NameLexicon.Words.IsBodyNoun(tokens.Word(index));

    private int PastOfBody(int first)
    {
        var past = first;
        while (past < first + Longest && tokens.Has(past)
            && (tokens.IsCapitalised(past) || ((tokens.Signs(past) & TokenSigns.Body) != 0 && tokens.IsWord(past)) || Joins(past, first)))
            past++;
        return past;
    }

    private bool Joins(int index, int first) => index > first && tokens.IsCapitalised(index + 1)
        && tokens.Word(index) is "of" or "and" or "&" or "for";

    /// <summary>The small word of <c>City of London Police</c>.</summary>
    private static bool IsCityOf(SignedTokens tokens, int index) =>
        tokens.Word(index) is "of" && tokens.Word(index - 1) is "City" or "University" or "Isle" or "Bank";
}
