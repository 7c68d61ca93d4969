using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Extractors.Figures.Numbers;
using IngestPipeline.Extractors.Figures.Periods;
using IngestPipeline.Extractors.Figures.Quantities;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Changes;

/// <summary>
/// Links figures of one measure that moved: "from 79 to 93 per cent", "93%, up from 79%", "In 2020, 79 percent … In 2023, 93 percent".
/// </summary>
internal static class ChangeLinker
{
    private const int WidestGap = 14;
    private const int MostFigures = 40;
    private const int LongestBracket = 9;

    public static void Link(SentenceScan scan, QuantityContext context)
    {
        var figures = context.Current;
        for (var i = 1; i < figures.Count; i++)
            if (Earlier(figures, i) is not { } first)
                LinkShares(scan, figures[i - 1], figures[i]);
            else
                LinkWithin(scan, first, figures[i], isStart: i + 1 < figures.Count && IsTo(scan, figures[i + 1])
                    && !IsJoined(scan, figures[i].Next, figures[i + 1].First));
        if (context.Previous.Count > 0)
            LinkAcross(scan, context);
    }

    /// <summary>"from 16, and injuries to 217": another move.</summary>
    private static bool IsJoined(SentenceScan scan, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (scan.IsMark(i, ',') && scan.IsWord(i + 1, "and"))
                return true;
        return false;
    }

    /// <summary>The nearest figure before of the same measure, so that a figure of another kind in between does not part the two.</summary>
    private static FigureDraft? Earlier(List<FigureDraft> figures, int index)
    {
        for (var i = index - 1; i >= Math.Max(0, index - 3); i--)
            if (figures[i].IsLike(figures[index]))
                return figures[i];
        return null;
    }

    private static void LinkWithin(SentenceScan scan, FigureDraft first, FigureDraft second, bool isStart)
    {
        if (IsFrom(scan, first) && IsTo(scan, second) && second.First - first.Next <= WidestGap)
            ConnectSame(first, second, first, second);
        else if (IsFrom(scan, second) && !isStart || IsCompared(scan, second))
            ConnectSame(second, first, first, second);
        else if (IsBracketedBefore(scan, first, second) || second.Period is not null && first.Period is null && IsHadBeen(scan, second))
            ConnectSame(second, first, first, second);
        else if (first.Year != 0 && second.Year != 0 && first.Kind != FigureKind.Money)
            ConnectByYear(first, second);
        else if (second.Period is not null && second.Period != first.Period && IsToCome(scan, second))
            ConnectSame(first, second, first, second);
        else if (AreJoinedPeriods(scan, first, second))
            ConnectSame(first, second, first, second);
        else if ((second.Year != 0 || IsOfBefore(second)) && first.Period is null && IsWas(scan, second))
            Connect(second, first);
        else if (IsNow(scan, second) && !IsWithin(scan, second))
            Connect(first, second);
    }

    /// <summary>"1,614 fires (2023/24: 1,782)", "11 deaths (16 in 2023)": what it was then.</summary>
    private static bool IsBracketedBefore(SentenceScan scan, FigureDraft first, FigureDraft second)
    {
        if (second.Period is null || second.First - first.Next > LongestBracket || scan.IsWord(first.Next, "of"))
            return false;
        var open = second.First - 1;
        while (open > first.Next && !scan.IsMark(open, '('))
            open--;
        if (!scan.IsMark(open, '(') || PeriodFinder.Within(scan, open + 1) is not { } period)
            return false;
        return period.First < second.First ? scan.IsMark(second.First - 1, ':') && period.First == open + 1 && scan.IsMark(second.Next, ')')
            : second.First == open + 1 && period.First <= second.Next + 1 && scan.IsMark(period.Next, ')');
    }

    /// <summary>"from one in four to 17 per cent".</summary>
    private static void LinkShares(SentenceScan scan, FigureDraft first, FigureDraft second)
    {
        if (IsShare(first) && IsShare(second) && IsFrom(scan, first) && IsTo(scan, second))
            ConnectSame(first, second, first, second);
    }

    private static bool IsShare(FigureDraft figure) =>
        figure.Kind == FigureKind.Percent && figure.Unit == "percent" || figure.Kind == FigureKind.Ratio && figure.Unit == "ratio";

    private static void LinkAcross(SentenceScan scan, QuantityContext context)
    {
        if (context.Current.Count > MostFigures || context.Previous.Count > MostFigures)
            return;
        foreach (var second in context.Current)
        {
            if (second.ChangedTo is not null || second.IsChangeEnd || Only(context.Previous, second) is not { } first
                || OnlyNow(scan, context.Current, second) != second
                || second.Force != first.Force || IsWithin(scan, second) || first.IsLimit)
                continue;
            if (first.Year != 0 && second.Year != 0 && first.Kind != FigureKind.Money)
                ConnectByYear(first, second);
            else if (second.Period is not null && OpensWithNow(scan) && IsWas(scan, second))
                Connect(first, second);
            else if (IsNow(scan, second) || (first.Year != 0 || IsOfBefore(first) || IsOfLast(first)) && OpensWithNow(scan)
                || IsDownTo(scan, second))
                Connect(first, second);
            else if (second.Period is not null && (IsWas(scan, second) || IsHadBeen(scan, second) || IsOfBefore(second)))
                Connect(second, first);
            else if (second.Period is not null && IsToCome(scan, second))
                Connect(first, second);
        }
    }

    /// <summary>The one figure of that measure that is no standard.</summary>
    private static FigureDraft? OnlyNow(SentenceScan scan, List<FigureDraft> figures, FigureDraft like)
    {
        FigureDraft? only = null;
        foreach (var figure in figures)
        {
            if (!figure.IsLike(like) || scan.IsWord(figure.First - 1, "be") && PeriodRules.IsStandard(scan, figure))
                continue;
            if (only is not null)
                return null;
            only = figure;
        }

        return only;
    }

    /// <summary>The one figure of that measure; null when there are several.</summary>
    private static FigureDraft? Only(List<FigureDraft> figures, FigureDraft like)
    {
        FigureDraft? only = null;
        foreach (var figure in figures)
        {
            if (!figure.IsLike(like))
                continue;
            if (only is not null)
                return null;
            only = figure;
        }

        return only;
    }

    private static void Connect(FigureDraft from, FigureDraft to)
    {
        if (from.Value == to.Value && from.Unit == to.Unit || from.ChangedTo is not null || to.ChangedTo == from)
            return;
        from.ChangedTo = to;
        to.IsChangeEnd = true;
    }

    /// <summary>Connects two figures of one clause: the second measures what the first does.</summary>
    private static void ConnectSame(FigureDraft from, FigureDraft to, FigureDraft first, FigureDraft second)
    {
        Connect(from, to);
        if (from.ChangedTo == to)
            second.Subject = first.Subject;
    }

    private static void ConnectByYear(FigureDraft first, FigureDraft second)
    {
        if (first.Year < second.Year)
            Connect(first, second);
        else if (second.Year < first.Year)
            Connect(second, first);
    }

    private static bool IsFrom(SentenceScan scan, FigureDraft figure) => scan.IsWord(QualifierReader.Start(scan, figure.First) - 1, "from");

    /// <summary>"to 12", "to a little over £12m".</summary>
    private static bool IsTo(SentenceScan scan, FigureDraft figure)
    {
        var before = QualifierReader.Start(scan, figure.First) - 1;
        return scan.IsWord(before, "to") || scan.IsWord(before, "little") && scan.IsWord(before - 1, "a") && scan.IsWord(before - 2, "to");
    }

    /// <summary>"against 11.9 per cent twelve months before that", "compared with 60% in 2021": an earlier time must be named.</summary>
    private static bool IsCompared(SentenceScan scan, FigureDraft figure)
    {
        var before = QualifierReader.Start(scan, figure.First) - 1;
        var compared = scan.IsWord(before, "against") || scan.IsWord(before, "versus")
            || scan[before].Kind == LexemeKind.Word && scan.IsWord(before - 1, "having")
            || (scan.IsWord(before, "with") || scan.IsWord(before, "to")) && (scan.IsWord(before - 1, "compared")
            || scan.IsWord(before - 1, "compares"));
        return compared && PeriodFollows(scan, figure);
    }

    private static bool PeriodFollows(SentenceScan scan, FigureDraft figure) =>
        PeriodReader.Read(scan, figure.Next) is not null
        || scan.Is(figure.Next, Roles.Preposition) && PeriodReader.Read(scan, figure.Next + 1) is not null;

    /// <summary>"it now has 1,214", "It's now just over four".</summary>
    private static bool IsNow(SentenceScan scan, FigureDraft figure)
    {
        if (figure.IsElided && scan.IsWord(figure.Next, "now"))
            return true;
        var start = QualifierReader.Start(scan, figure.First);
        for (var i = figure.First - 1; i >= Math.Max(0, start - 4); i--)
        {
            if (scan.IsWord(i, "now"))
                return !scan.IsWord(i - 1, "which");
            if (scan[i].Kind == LexemeKind.Mark)
                return false;
        }

        return false;
    }

    internal static bool IsWithin(SentenceScan scan, FigureDraft figure) =>
        scan.IsWord(figure.First - 1, "within") || scan.IsWord(figure.First - 1, "inside") || scan.IsWord(figure.First - 1, "in");

    /// <summary>"This time", "Today": the sentence turns from an earlier year to the present.</summary>
    private static bool OpensWithNow(SentenceScan scan)
    {
        var first = scan.IsQuoteMark(0) ? 1 : 0;
        return scan.Is(first, Roles.Moment) || scan.IsWord(first, "this") && (scan.IsWord(first + 1, "time")
            || scan.WordAt(first + 1) is "year" or "year's" or "year’s");
    }

    /// <summary>"1,460 at the end of September and 905 at the end of January".</summary>
    private static bool AreJoinedPeriods(SentenceScan scan, FigureDraft first, FigureDraft second) =>
        first.Period is not null && second.Period is not null && !string.Equals(first.Period, second.Period, StringComparison.Ordinal)
        && scan.IsWord(second.First - 1, "and") && PeriodFollows(scan, first) && PeriodFollows(scan, second);

    /// <summary>"In August that was 58 per cent": the value of an earlier time, said after the later one.</summary>
    private static bool IsWas(SentenceScan scan, FigureDraft figure)
    {
        var before = QualifierReader.Start(scan, figure.First) - 1;
        return (scan.IsWord(before, "was") || scan.IsWord(before, "were")) && (scan.IsWord(before - 1, "that")
            || scan.IsWord(before - 1, "they") || scan.IsWord(before - 1, "it")
            || scan.IsWord(before - 1, "figure"));
    }

    /// <summary>"The year before it had been 13.5 per cent", "In Essex there had been 9,310": before what the sentence before told.</summary>
    private static bool IsHadBeen(SentenceScan scan, FigureDraft figure)
    {
        var before = QualifierReader.Start(scan, figure.First) - 1;
        while (before > 1 && scan.IsWord(before, "from"))
            before--;
        if (scan.IsWord(before, "been") && scan.WordAt(before - 1) is [.., '\'' or '’', 'd'])
            return true;
        return scan.IsWord(before - 1, "had") && (scan.IsWord(before, "been") || scan.Is(before, Roles.Participle)
            || scan.WordAt(before).EndsWith("ed", StringComparison.Ordinal) || scan.IsWord(before, "done") || scan.IsWord(before, "withdrawn"));
    }

    /// <summary>"From April it will be £264", "and should be £24m by the end of the year".</summary>
    private static bool IsToCome(SentenceScan scan, FigureDraft figure)
    {
        var before = QualifierReader.Start(scan, figure.First) - 1;
        if (scan.IsWord(before, "at"))
            before--;
        return scan.IsWord(before, "be") && (scan.WordAt(before - 1) is "there'll" or "there’ll" || scan.IsWord(before - 1, "will")
            || scan.IsWord(before - 1, "should"));
    }

    /// <summary>"the year before", "two years earlier".</summary>
    private static bool IsOfBefore(FigureDraft figure) =>
        figure.Period is { } period && (period.EndsWith("before", StringComparison.Ordinal) || period.EndsWith("earlier", StringComparison.Ordinal)
            || period.EndsWith("ago", StringComparison.Ordinal));

    private static bool IsOfLast(FigureDraft figure) => figure.Period?.StartsWith("last ", StringComparison.Ordinal) == true;

    /// <summary>"By January it was down to 406": what the sentence before told went there.</summary>
    private static bool IsDownTo(SentenceScan scan, FigureDraft figure) =>
        IsTo(scan, figure) && QualifierReader.Start(scan, figure.First) - 2 is var at
        && (scan.IsWord(at, "down") || scan.IsWord(at, "up") && scan.Is(at - 1, Roles.Be | Roles.Change));
}
