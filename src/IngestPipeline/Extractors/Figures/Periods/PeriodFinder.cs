using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Extractors.Figures.Numbers;
using IngestPipeline.Extractors.Figures.Quantities;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Periods;

/// <summary>
/// Gives each figure of a sentence the expression of time that is most likely its own: near, in the same clause, or opening the
/// sentence.
/// </summary>
internal static class PeriodFinder
{
    private const int Furthest = 36;
    private const int FurthestLooked = 40;
    private const int Neighbours = 5;
    private const int FurthestThat = 12;

    public static void Assign(SentenceScan scan, QuantityContext context)
    {
        var figures = context.Current;
        var periods = Find(scan);
        if (periods is null)
        {
            Inherit(scan, context);
            return;
        }

        PassagePeriods.Note(scan, context, periods);
        if (periods[0] is { AsideFirst: < 0 } told && (told.IsReporting && context.IsOfStatistics
            || !context.HasReporting && (told.IsReporting || IsFiscalYear(scan, told))))
            context.Reporting = TextOf(scan, told);
        if (scan.IsMark(scan.Count - 1, ':') && IsListed(scan, periods[^1]))
            context.Listed = TextOf(scan, periods[^1]);

        var isAside = periods.TrueForAll(period => period.AsideFirst >= 0);
        var near = 0;
        for (var i = 0; i < figures.Count; i++)
        {
            while (near < periods.Count && periods[near].Next + FurthestLooked < figures[i].First)
                near++;
            AssignNearest(scan, figures, i, periods, near);
            if (figures[i].Period is null && (isAside && (figures[i].First < periods[0].AsideFirst || figures[i].First > periods[^1].AsideNext)
                || figures[i].Position > 0 && IsRestated(scan, figures[i - 1], figures[i])))
                Inherit(scan, context, figures[i]);
        }
    }

    /// <summary>"Inspectors, who came in May, read 96 files. Thirty-one had no plan": part of what held then held then.</summary>
    private static void Inherit(SentenceScan scan, QuantityContext context)
    {
        foreach (var figure in context.Current)
            Inherit(scan, context, figure);
    }

    private static void Inherit(SentenceScan scan, QuantityContext context, FigureDraft figure)
    {
        if (figure.Position > 0 && IsRestated(scan, context.Current[figure.Position - 1], figure))
            figure.Period = context.Current[figure.Position - 1].Period;
        else if (figure.Like is { Kind: FigureKind.Count } like && !PeriodRules.IsStandard(scan, figure))
            figure.Period = like.Period;
        else if (IsThat(scan, figure) && context.Previous.Count > 0)
            figure.Period = context.Previous[^1].Period;
        else if (context.Listed is { } listed && scan.BlockKind == BlockKind.ListItem)
            figure.Period = listed;
        else if (context.Reporting is { } reporting && PeriodRules.IsReported(scan, figure))
            figure.Period = reporting;
        else
            figure.Period ??= PassagePeriods.Of(scan, context, figure);
    }

    /// <summary>"5,860 ended in a charge, which comes to 8.5 per cent", "27,600, or two in five": the same in other words.</summary>
    private static bool IsRestated(SentenceScan scan, FigureDraft told, FigureDraft figure)
    {
        var before = QualifierReader.Start(scan, figure.First) - 1;
        if (scan.IsWord(before, "or") && scan.IsMark(before - 1, ','))
            return before - told.Next <= Neighbours;
        if (scan.IsWord(before, "to") && scan.Is(before - 1, Roles.Change | Roles.Verb) || scan.Is(before, Roles.Be))
            before -= scan.IsWord(before, "to") ? 1 : 0;
        else
            return false;
        return scan.IsWord(before - 1, "which") && scan.IsMark(before - 2, ',') && figure.Kind is FigureKind.Percent or FigureKind.Ratio
            && !scan.Is(figure.Next, Roles.Comparative);
    }

    /// <summary>"That is 3.2 per cent of the budget": what the sentence before told, in other words.</summary>
    private static bool IsThat(SentenceScan scan, FigureDraft figure)
    {
        var before = QualifierReader.Start(scan, figure.First) - 1;
        return before == 1 && scan.IsWord(0, "that") && scan.Is(1, Roles.Be) && !scan.Is(figure.Next, Roles.Comparative);
    }

    /// <summary>"Lost or stolen between April 2016 and March 2021:": a sentence without figures that opens a list.</summary>
    public static void NoteList(SentenceScan scan, QuantityContext context)
    {
        if (scan.IsMark(scan.Count - 1, ':') && Find(scan) is { } periods && IsListed(scan, periods[^1]))
            context.Listed = TextOf(scan, periods[^1]);
    }

    /// <summary>A stretch that is over, not the day a paper comes out.</summary>
    private static bool IsListed(SentenceScan scan, Period period) =>
        period.AsideFirst < 0 && (period.IsReporting || period.Year != 0 || scan.IsWord(period.First, "last")
            || scan.IsWord(period.First, "the") && (scan.IsWord(period.First + 1, "last") || scan.IsWord(period.First + 1, "past")));

    /// <summary>The expression of time that a bracket begins with, or that follows the number it begins with.</summary>
    public static Period? Within(SentenceScan scan, int at)
    {
        for (var i = at; i < at + Neighbours && scan[i].Kind != LexemeKind.None && !scan.IsMark(i, ')'); i++)
            if (PeriodReader.Read(scan, i) is { IsWeak: false } period && period.Next > i)
                return period;
        return null;
    }

    private static List<Period>? Find(SentenceScan scan)
    {
        List<Period>? periods = null;
        for (var at = 0; at < scan.Count;)
        {
            if (scan[at].Kind == LexemeKind.Mark || PeriodReader.Read(scan, at) is not { } period)
            {
                at++;
                continue;
            }

            if (!PeriodRules.IsOfSomethingElse(scan, period))
                (periods ??= []).Add(PeriodAsides.Place(scan, period));
            at = period.Next;
        }

        return periods;
    }

    private static void AssignNearest(SentenceScan scan, List<FigureDraft> figures, int index, List<Period> periods, int near)
    {
        var figure = figures[index];
        var best = Furthest;
        for (var i = near; i < periods.Count && periods[i].First <= figure.Next + 1; i++)
            if (PeriodRules.IsOwn(scan, figure, periods[i]))
            {
                if (figure.Kind != FigureKind.Count || !PeriodRules.IsTimeless(scan, figure))
                    Take(scan, figure, periods[i], 0, ref best);
                return;
            }

        if (PeriodRules.IsStandard(scan, figure) || PeriodRules.IsTimeless(scan, figure))
            return;
        if (near > 0 && Opens(scan, periods[0]))
            Take(scan, figure, periods[0], Furthest - 2, ref best);
        for (var i = near; i < periods.Count && periods[i].First <= figure.Next + FurthestLooked; i++)
            Take(scan, figure, periods[i], Distance(scan, figures, index, periods[i], isOnly: periods.Count == 1), ref best);
    }

    private static void Take(SentenceScan scan, FigureDraft figure, Period period, int distance, ref int best)
    {
        if (distance >= best)
            return;
        best = distance;
        figure.Year = period.Year;
        figure.Period = TextOf(scan, period);
    }

    /// <summary>2024/25</summary>
    public static bool IsFiscalYear(SentenceScan scan, Period period) => period.Year != 0 && period.Next == period.First + 3;

    /// <summary>The words of the period, "Last year" of "Last year's".</summary>
    public static string TextOf(SentenceScan scan, Period period)
    {
        var words = scan.Text[scan[period.First].Start..scan[period.Next - 1].End];
        return words.EndsWith("'s", StringComparison.Ordinal) || words.EndsWith("’s", StringComparison.Ordinal) ? words[..^2] : words;
    }

    private static int Distance(SentenceScan scan, List<FigureDraft> figures, int index, Period period, bool isOnly)
    {
        var figure = figures[index];
        if (period.First < figure.Next && figure.First < period.Next)
            return Furthest;
        if (period.AsideFirst >= 0 && (figure.First < period.AsideFirst || figure.First > period.AsideNext))
            return Furthest;
        var isAfter = period.First >= figure.Next;
        var from = isAfter ? figure.Next : period.Next;
        var to = isAfter ? period.First : figure.First;
        if (!isAfter && IsEarlierValue(scan, figure))
            return Furthest;
        if (isAfter ? IsOfAnEarlierValue(scan, figures, index, period) : IsOfAComparedValue(scan, figures, index, period))
            return Furthest;
        if (isAfter && (scan.IsWord(period.First - 1, "by") && (scan.IsWord(QualifierReader.Start(scan, figure.First) - 1, "from")
            || index + 1 < figures.Count && figures[index + 1].Next <= period.First && !IsBracketed(scan, figures[index + 1])
            && IsParted(scan, figure.Next, figures[index + 1].First))
            || index + 1 < figures.Count && figures[index + 1].Next <= period.First
            && HasComma(scan, figure.Next, figures[index + 1].First) && IsStretch(scan, period)))
            return Furthest;
        if (period.IsWeak && (scan.IsWord(figure.First - 1, "within") || scan.IsWord(figure.First - 1, "inside")))
            return Furthest;
        var distance = to - from + (period.IsWeak ? 8 : 0);
        var parted = false;
        for (var i = from; i < to; i++)
        {
            if (scan.IsMark(i, ',') && scan.Is(i + 1, Roles.Boundary) && PeriodAsides.End(scan, i + 1, to) is var end and > 0)
                i = end;
            distance += Barrier(scan, i);
            parted |= scan.IsMark(i, ';') && !(isOnly && figure.IsElided && period.First <= 1 && !scan.Is(figure.First - 1, Roles.Be));
            if (isAfter && (scan.IsMark(i, ';') || scan.IsMark(i, ',') && scan.IsWord(i + 1, "having"))
                || !isAfter && scan.IsMark(i, ',') && scan.IsWord(i + 1, "so")
                || isAfter && scan.IsMark(i, ',') && scan.Is(i + 1, Roles.Boundary) && period.First - i <= 3)
                return Furthest;
            if (period.IsWeak && (isAfter ? IsLastComma(scan, i, from) || i == to - 1 && scan.IsWord(i, "and") : scan.IsWord(i, "and")
                && scan.IsMark(i - 1, ',')))
                return Furthest;
        }

        for (var i = Math.Max(0, index - Neighbours); i < Math.Min(figures.Count, index + Neighbours + 1); i++)
            if (i != index && figures[i].First >= from && figures[i].Next <= to && !IsBracketed(scan, figures[i]))
                distance += 10;
        for (var i = Math.Max(0, index - Neighbours); i < index && !isAfter; i++)
            if (period.First > 1 && PeriodRules.IsOwn(scan, figures[i], period))
                distance += 8;
        return Opens(scan, period) && !isAfter && !parted ? Math.Min(distance, 9) : distance;
    }

    /// <summary>"In 2018/19 the force …", "18.1 The auditor said that in 2018/19 the force …".</summary>
    private static bool Opens(SentenceScan scan, Period period) =>
        period.First <= 1 || period.First <= FurthestThat && scan.Is(period.First - 1, Roles.Preposition)
            && (scan.IsWord(period.First - 2, "that") || period.First == 2 && scan[0].Kind == LexemeKind.Digits
            && scan.OpensBlock && scan.WordAt(0).Contains('.'));

    private static bool IsParted(SentenceScan scan, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (scan.IsMark(i, ',') || scan.IsMark(i, ';') || scan.IsWord(i, "and") || scan.IsWord(i, "against"))
                return true;
        return false;
    }

    private static bool HasComma(SentenceScan scan, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (scan.IsMark(i, ','))
                return true;
        return false;
    }

    /// <summary>"94 pct of jobs, up 1.1 pts in a year": of the nearest figure alone.</summary>
    private static bool IsStretch(SentenceScan scan, Period period) =>
        scan.IsWord(period.First - 1, "in") && period.Next == period.First + 2
        && (NumberReader.IsArticle(scan, period.First) || scan.Is(period.First, Roles.Number));

    /// <summary>A comma that no other before it pairs with: "officers, he added, had now".</summary>
    private static bool IsLastComma(SentenceScan scan, int at, int from)
    {
        if (!scan.IsMark(at, ','))
            return false;
        var commas = 0;
        for (var i = from; i < Math.Min(at + Neighbours, scan.Count); i++)
            if (scan.IsMark(i, ','))
                commas++;
        return commas == 1;
    }

    private static int Barrier(SentenceScan scan, int at)
    {
        if (scan[at].Kind == LexemeKind.Mark)
            return scan.IsMark(at, ';') || scan.IsMark(at, '|') ? 20 : scan.IsMark(at, ',') ? 3 : 0;
        if (scan.IsWord(at, "and"))
            return scan.IsWord(at + 1, "that") ? Furthest : scan.Is(at + 1, Roles.Auxiliary | Roles.Pronoun) ? 12 : 3;
        return scan.Is(at, Roles.Boundary) ? scan.IsMark(at - 1, ',') && !scan.Is(at + 1, Roles.Be) ? 24 : 12 : scan.IsWord(at, "than") ? 12 : 0;
    }

    /// <summary>"17 per cent (58 of 341)".</summary>
    private static bool IsBracketed(SentenceScan scan, FigureDraft figure) =>
        scan.IsMark(figure.First - 1, '(') || scan.IsMark(figure.Next, ')');

    /// <summary>"38 per cent, down from 51 per cent in 2014", "81 per cent, compared with 74 in 2021": the time is the other's own.</summary>
    private static bool IsOfAnEarlierValue(SentenceScan scan, List<FigureDraft> figures, int index, Period period)
    {
        for (var i = index + 1; i < Math.Min(figures.Count, index + Neighbours + 1); i++)
        {
            var before = QualifierReader.Start(scan, figures[i].First) - 1;
            if (PeriodRules.IsOwn(scan, figures[i], period) && (IsEarlierValue(scan, figures[i]) || scan.IsWord(before, "against")
                || (scan.IsWord(before, "with") || scan.IsWord(before, "to")) && scan.Is(before - 1, Roles.Boundary)))
                return true;
        }

        return false;
    }

    /// <summary>"against 188 the year before, and spoke to 611 people": the time is of the value compared with.</summary>
    private static bool IsOfAComparedValue(SentenceScan scan, List<FigureDraft> figures, int index, Period period)
    {
        for (var i = Math.Max(0, index - Neighbours); i < index; i++)
            if (PeriodRules.IsOwn(scan, figures[i], period))
            {
                var before = QualifierReader.Start(scan, figures[i].First) - 1;
                return IsEarlierValue(scan, figures[i]) || scan.IsWord(before, "against")
                    || (scan.IsWord(before, "with") || scan.IsWord(before, "to")) && scan.Is(before - 1, Roles.Boundary);
            }

        return false;
    }

    /// <summary>"up from 64.9%": what holds now stands before it, what held then does not.</summary>
    private static bool IsEarlierValue(SentenceScan scan, FigureDraft figure)
    {
        var before = QualifierReader.Start(scan, figure.First) - 1;
        return scan.IsWord(before, "from") && (scan.IsWord(before - 1, "up") || scan.IsWord(before - 1, "down"));
    }
}
