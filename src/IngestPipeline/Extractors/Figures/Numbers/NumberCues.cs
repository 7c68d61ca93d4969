using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Extractors.Figures.Periods;
using IngestPipeline.Extractors.Figures.Quantities;

namespace IngestPipeline.Extractors.Figures.Numbers;

/// <summary>What the words around a number without a noun tell of it: that it ends its clause, opens one, or is no quantity at all.</summary>
internal sealed class NumberCues(SentenceScan scan)
{
    private const int Small = 20;
    private const int Nearby = 4;

    public bool IsMoreThan(int at) => (scan.IsWord(at, "more") || scan.IsWord(at, "fewer")) && scan.IsWord(at + 1, "than");

    /// <summary>"a 7, 8 or 9": names in a row.</summary>
    public int EndOfNames(int at)
    {
        while ((scan.IsMark(at, ',') || scan.IsWord(at, "or") || scan.IsWord(at, "and")) && scan[at + 1].Kind == LexemeKind.Digits)
            at += 2;
        return at;
    }

    /// <summary>"good in five of them, adequate in another five": graded areas.</summary>
    public bool IsTally(int before)
    {
        var at = scan.IsWord(before, "another") || scan.IsWord(before, "other") ? before - 1 : before;
        return scan.IsWord(at, "in") && scan.Is(at - 1, Roles.Graded);
    }

    /// <summary>"the longest of them 71".</summary>
    public bool IsLongest(int before)
    {
        for (var i = before; i > before - Nearby; i--)
            if (scan.IsWord(i, "longest") || scan.IsWord(i, "shortest") || scan.IsWord(i, "slowest") || scan.IsWord(i, "quickest"))
                return true;
        return false;
    }

    /// <summary>"of these, 1,204 ought to", "Of those 97 were".</summary>
    public bool IsOfThese(int before)
    {
        var at = scan.IsMark(before, ',') ? before - 1 : before;
        return scan.Is(at, Roles.Anaphor) && scan.IsWord(at - 1, "of");
    }

    public bool OpensClause(int before) =>
        before < 0 || scan.IsMark(before, ',') || scan.IsMark(before, ';') || scan.IsMark(before, ':') || before == 0 && scan.IsQuoteMark(0)
        || scan.IsWord(before, "and") || scan.IsWord(before, "but");

    /// <summary>"three needed", "nine ended".</summary>
    public bool IsPast(int at) =>
        scan[at] is { Kind: LexemeKind.Word, Length: > 4 } && scan.WordAt(at).EndsWith("ed", StringComparison.Ordinal)
        && !NounReader.IsPluralNoun(scan, at + 1);

    /// <summary>"In the last eighteen months 52": an expression of time opens the sentence.</summary>
    public bool PeriodEndsAt(int last)
    {
        var first = scan.Is(0, Roles.Preposition) ? 1 : 0;
        return last > 0 && PeriodReader.Read(scan, first) is { } period && period.Next == last + 1;
    }

    /// <summary>"the share of calls answered rose by 31".</summary>
    public bool IsOfShare(int at)
    {
        for (var i = at; i > Math.Max(0, at - Small) && !scan.IsMark(i, ';'); i--)
            if (scan.Is(i, Roles.Percent) || scan.IsWord(i, "share") || scan.IsWord(i, "proportion") || scan.IsWord(i, "rate"))
                return true;
        return false;
    }

    /// <summary>"voted nine to two", "a majority of ten to two".</summary>
    public bool IsScore(NumberPhrase number, int before)
    {
        var first = scan.IsWord(before, "to") ? before - 1 : number.First;
        var isPair = first < number.First
            || scan.IsWord(number.Next, "to") && NumberReader.TryRead(scan, number.Next + 1, out var other) && other.Value < number.Value;
        return isPair && (scan.Is(first, Roles.Number) && (scan.IsWord(first - 1, "voted") || scan.IsWord(first - 2, "majority")
            || scan.IsWord(first - 2, "vote")) || scan.IsWord(first - 1, "by") && scan.Is(first - 2, Traits.Voting));
    }

    /// <summary>"under 35mph and the fastest was a doctor at 58".</summary>
    public bool IsSpeed(NumberPhrase number, int before)
    {
        if (!number.InDigits || !scan.IsWord(before, "at") && !scan.IsWord(before, "doing"))
            return false;
        for (var i = 0; i < scan.Count; i++)
            if (scan.IsWord(i, "mph"))
                return true;
        return false;
    }

    /// <summary>The number ends its clause, or only the time follows: "five now", "two in 2020".</summary>
    public bool EndsHere(int next)
    {
        if (scan[next].Kind is LexemeKind.None or LexemeKind.Mark)
            return !scan.IsInnerDash(next);
        return scan.Is(next, Roles.Moment) || scan.IsWord(next, "in") && PeriodReader.ReadDate(scan, next + 1) is not null;
    }

    /// <summary>"There are", "had", "we've".</summary>
    public bool HaveOrThere(int before)
    {
        if (scan.Is(before, Roles.Have) || scan.Is(before, Roles.Be) && (scan.IsWord(before - 1, "there") || scan.IsWord(before - 1, "there'll")
            || scan.IsWord(before - 1, "there’ll") || scan.Is(before - 1, Roles.Auxiliary) && scan.IsWord(before - 2, "there")
                || scan.Is(before - 1, Roles.Have)
            && scan.IsWord(before - 2, "there")))
            return true;
        var word = scan.WordAt(before);
        return word.Length > 3 && word.EndsWith("ve", StringComparison.Ordinal) && word[^3] is '\'' or '’';
    }

    public bool IsStandard(int before)
    {
        var at = scan.Is(before, Roles.Be) || scan.IsWord(before, "of") ? before - 1 : before;
        return scan.IsWord(at, "standard") || scan.IsWord(at, "target") || scan.IsWord(at, "average") || scan.IsWord(at, "benchmark");
    }

    /// <summary>"it had been 24", "that was 58".</summary>
    public bool IsOfIt(int before)
    {
        if (!scan.Is(before, Roles.Be))
            return false;
        var at = scan.Is(before - 1, Roles.Have) ? before - 2 : before - 1;
        return scan.IsWord(at, "it") || scan.IsWord(at, "that") || scan.IsWord(at, "figure") || scan.IsWord(at, "rate");
    }

    /// <summary>"By eight it's 25".</summary>
    public bool IsItIs(int before) => scan.WordAt(before) is "it's" or "it’s" or "It's" or "It’s" or "that's" or "that’s";

    /// <summary>"The standard's 90".</summary>
    public bool IsClitic(int before)
    {
        var word = scan.WordAt(before);
        return word.Length > 3 && word[^1] is 's' && word[^2] is '\'' or '’' && IsNoun(word[..^2]);
    }

    private static bool IsNoun(ReadOnlySpan<char> word) => word is "standard" or "target" or "average" or "figure" or "total";
}
