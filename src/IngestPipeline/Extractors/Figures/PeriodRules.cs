namespace IngestPipeline.Extractors.Figures;

/// <summary>Tells which expressions of time say when a figure held, and which say when something else was.</summary>
internal static class PeriodRules
{
    private const int FurthestSuperlative = 7;

    /// <summary>
    /// "longer than in 2015", "its best since 2019", "the Fire Safety Order 2005", "a report published on Tuesday", "the 2010s".
    /// </summary>
    public static bool IsOfSomethingElse(SentenceScan scan, Period period)
    {
        var before = period.First - 1;
        if (scan.IsWord(before, "than") || scan.Is(before, Roles.Preposition) && scan.IsWord(before - 1, "than"))
            return true;
        if (scan.Is(before, Roles.Statute) && scan.IsCapital(before))
            return true;
        if (scan.IsWord(period.First, "since") && IsSuperlative(scan, before))
            return true;
        if (scan[period.Next] is { Glued: true, Kind: LexemeKind.Word } && scan[period.Next - 1].Kind == LexemeKind.Digits)
            return true;
        var verb = scan.Is(before, Roles.Preposition) ? before - 1 : before;
        return verb > 0 && scan.Is(verb, Roles.Event);
    }

    /// <summary>"£96 in July 2017", "1,460 at the end of September": the time stands right after the figure.</summary>
    public static bool IsOwn(SentenceScan scan, FigureDraft figure, Period period)
    {
        if (period.IsWeak)
            return false;
        return period.First == figure.Next
            || period.First == figure.Next + 1 && scan.Is(figure.Next, Roles.Preposition) && !scan.IsWord(figure.Next, "than");
    }

    /// <summary>"a standard of 90 per cent", "the target is 80": it holds at all times.</summary>
    public static bool IsStandard(SentenceScan scan, FigureDraft figure)
    {
        var before = QualifierReader.Start(scan, figure.First) - 1;
        if (!scan.IsWord(before, "of") && !scan.Is(before, Roles.Be))
            return false;
        return scan.IsWord(before - 1, "standard") || scan.IsWord(before - 1, "target") || scan.IsWord(before - 1, "ceiling")
            || scan.IsWord(before - 1, "limit");
    }

    private static bool IsSuperlative(SentenceScan scan, int at)
    {
        for (var i = at; i > Math.Max(-1, at - FurthestSuperlative) && scan[i].Kind == LexemeKind.Word; i--)
            if (scan.Is(i, Roles.Superlative) || scan.IsWord(i, "time") && scan.IsWord(i - 1, "any"))
                return true;
        return false;
    }
}
