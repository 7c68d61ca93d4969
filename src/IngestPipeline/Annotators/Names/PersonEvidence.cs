using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Annotators;

/// <summary>Weighs what stands round a name without a title: is it a person, a body or a place?</summary>
internal readonly ref struct PersonEvidence(SignedTokens tokens, NameRun run)
{
    private const int LongestBody = 8;

    /// <summary>Null when nothing tells.</summary>
    public NameKind? Kind()
    {
        var given = (tokens.Traits(run.First) & WordTraits.Given) != 0 || HasInitial();
        var last = tokens.Traits(run.Past - 1);
        var placeHead = (last & WordTraits.Place) != 0 && (last & WordTraits.Given) == 0;
        if (run.Words == 1)
            return KindOfOne(given, placeHead);
        if (tokens.Has(run.First - 1) && tokens[run.First - 1].Kind == TokenKind.Number && HasPlaceWord())
            return NameKind.Place;
        if (SpeaksOrIsAged() || HasRoleNear())
            return NameKind.Person;
        if (placeHead)
            return NameKind.Place;
        if (given && run.Words <= 5)
            return NameKind.Person;
        if (run.Words <= 3 && IsUnknown() && (IsSetOff() || IsOfSomewhere() || IsSpeakerOfBody()))
            return NameKind.Person;
        if (IsAfterPlaceWord())
            return NameKind.Place;
        return tokens.Word(run.First - 1) is "the" or "The" ? NameKind.Organisation : null;
    }

    /// <summary><c>112 Marine Road West</c>.</summary>
    private bool HasPlaceWord()
    {
        for (var i = run.First + 1; i < run.Past; i++)
            if ((tokens.Traits(i) & WordTraits.Place) != 0)
                return true;
        return false;
    }

    private NameKind? KindOfOne(bool given, bool placeHead)
    {
        if (placeHead || (tokens.Traits(run.First) & WordTraits.Place) != 0 || (!given && IsAfterPlaceWord()))
            return NameKind.Place;
        if (!given && IsSetOff())
            return NameKind.Person;
        if (!given && tokens.Follows(run.First) && (tokens.Traits(run.First - 1) & WordTraits.Role) != 0
            && (tokens.IsSpeechVerb(run.Past) || (tokens.IsMark(run.Past, ',') && tokens.Word(run.Past + 1) is "who" or "whose")))
            return NameKind.Person;
        if (!given)
            return tokens.IsMark(run.Past, ',') && tokens.Has(run.Past + 1) && IsAge(run.Past + 1) ? NameKind.Person : null;
        if (tokens.Word(run.First - 1) is "The" or "the")
            return null;
        var aside = tokens.IsMark(run.Past, '*') ? run.Past + 1 : run.Past;
        if (tokens.IsMark(aside, ',') && tokens.Word(aside + 1) is "a" or "an"
            && new AppositionReader(tokens, run with { Past = aside }).FollowingRole() is not null)
            return NameKind.Person;
        var isFrom = tokens.Word(run.Past) is "from" && tokens.IsCapitalised(run.Past + 1);
        var isLabel = tokens.IsMark(run.Past, ':') || (tokens.IsMark(run.Past, '(') && tokens.Signs(run.First - 1) == TokenSigns.None);
        return isFrom || (isLabel && !tokens.Has(run.First - 1)) || SpeaksOrIsAged() || !tokens.StartsSentence(run.First) ? NameKind.Person : null;
    }

    /// <summary>Whether no list has any of its words.</summary>
    private bool IsUnknown()
    {
        for (var i = run.First; i < run.Past; i++)
            if (tokens.Traits(i) != WordTraits.None)
                return false;
        return true;
    }

    /// <summary><c>His opposite number, Romilly Achebe,</c> or <c>Surrey’s, Torquil Benbow,</c>.</summary>
    private bool IsSetOff()
    {
        var comma = run.First - 1;
        if (!tokens.IsMark(comma, ',') || !tokens.IsMark(run.Past, ','))
            return false;
        if (tokens.IsPossessive(comma - 1))
            return run.Words > 1;
        for (var i = comma - 2; i >= comma - 4 && tokens.IsWord(i); i--)
            if (tokens.Word(i) is "his" or "His" or "her" or "Her" or "my" or "My" or "your" or "Your")
                return true;
        return false;
    }

    /// <summary><c>Flick Dashwood, of the youth charity</c>.</summary>
    private bool IsOfSomewhere() => tokens.IsMark(run.Past, ',') && tokens.Word(run.Past + 1) is "of"
        && (tokens.Word(run.Past + 2) is "the" or "no" || tokens.IsCapitalised(run.Past + 2));

    /// <summary><c>says the union’s Ged Hanratty</c>.</summary>
    private bool IsSpeakerOfBody()
    {
        if (!tokens.IsPossessive(run.First - 1) || !tokens.Follows(run.First))
            return false;
        var first = run.First - 1;
        while (run.First - first < LongestBody && tokens.IsWord(first - 1) && !tokens.IsSpeechVerb(first - 1))
            first--;
        return tokens.IsSpeechVerb(first - 1) && (tokens.IsCapitalised(first) || (tokens.Traits(first) & WordTraits.Determiner) != 0);
    }

    private bool HasInitial()
    {
        for (var i = run.First; i < run.Past; i++)
            if (tokens[i].Length == 1 && tokens.IsMark(i + 1, '.') && i + 1 < run.Past)
                return true;
        return false;
    }

    private bool SpeaksOrIsAged()
    {
        if (tokens.IsSpeechVerb(run.Past) || (tokens.Signs(run.Past) & TokenSigns.PostNominal) != 0)
            return true;
        if (tokens.IsSpeechVerb(run.First - 1) && (tokens.IsMark(run.First - 2, ',') || IsQuoteMark(run.First - 2)))
            return true;
        if (!tokens.IsMark(run.Past, ','))
            return false;
        if (tokens.IsMark(run.First - 1, ',') && tokens.IsSpeechVerb(run.Past + 1) && (tokens.Traits(run.First - 2) & WordTraits.Place) == 0
            && run.Words > 1)
            return true;
        return tokens.Word(run.Past + 1) is "who" or "whose" or "who's" or "who’s" || (tokens.Has(run.Past + 1) && IsAge(run.Past + 1));
    }

    private bool IsQuoteMark(int index) => tokens.Has(index) && tokens[index].Kind == TokenKind.QuoteMark;

    private bool IsAge(int index) =>
        ((tokens[index].Kind == TokenKind.Number && tokens[index].Length is 1 or 2) || tokens.IsChildsAge(index))
        && (tokens.IsMark(index + 1, ',') || tokens.IsMark(index + 1, '.') || tokens.IsMark(index + 1, ';'));

    private bool HasRoleNear()
    {
        if (tokens.Follows(run.First) && (tokens.Traits(run.First - 1) & WordTraits.Role) != 0 && !tokens.IsPossessive(run.First - 1))
            return true;
        var apposition = new AppositionReader(tokens, run);
        return apposition.FollowingRole() is not null || apposition.PrecedingRole() is not null || apposition.CalledRole() is not null;
    }

    private bool IsAfterPlaceWord() =>
        tokens.Word(run.First - 1) is "in" or "In" or "at" or "At" or "near" or "from" or "From" or "to" or "across" or "around"
            or "outside"
            or "of" or "between" or "through" or "via" or "towards" or "into";
}
