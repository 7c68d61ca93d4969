using IngestPipeline.Extractors.Figures.Bodies;
using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Extractors.Figures.Numbers;
using IngestPipeline.Extractors.Figures.Periods;
using IngestPipeline.Extractors.Figures.Quantities;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Changes;

/// <summary>
/// Finds what a figure is compared with: "against a standard of 90", "below the national average", "better than Kent's", "213 against 96 in
/// 2017", and a yardstick told on its own: "The national average is 91".
/// </summary>
internal static class ComparatorFinder
{
    private const int Longest = 20;
    private const int FurthestFigure = 25;
    private const int FurthestBare = 16;
    private const int MostFigures = 40;

    public static void Assign(SentenceScan scan, QuantityContext context, ForceTrail forces)
    {
        if (context.Current.Count > MostFigures)
            return;
        for (var at = 1; at < scan.Count; at++)
        {
            var first = AfterCue(scan, at);
            if (first <= at)
                continue;
            var end = End(scan, first, context.Current);
            if (Compare(scan, context, forces, at, first, end))
                at = end - 1;
        }

        foreach (var figure in context.Current)
            CompareOwnClause(scan, context, forces, figure);
    }

    /// <summary>The index where the yardstick begins, after the words at <paramref name="at"/> that announce one; 0 when they do not.</summary>
    private static int AfterCue(SentenceScan scan, int at)
    {
        if (scan.IsWord(at, "against") || scan.IsWord(at, "versus") || scan.IsWord(at, "above") || scan.IsWord(at, "below")
            || scan.IsWord(at, "behind") || scan.IsWord(at, "outside") || scan.IsWord(at, "under") || scan.IsWord(at, "over"))
            return at + 1;
        if (scan.IsWord(at, "compared") || scan.IsWord(at, "compares"))
            return scan.IsWord(at + 1, "with") || scan.IsWord(at + 1, "to") ? at + 2 : 0;
        if (scan.IsWord(at, "than"))
            return scan.Is(at - 1, Roles.Comparative) && !scan.IsWord(at - 1, "rather") || scan.Is(at - 3, Roles.Comparative)
                || scan.Is(at - 2, Roles.Extra) ? at + 1 : 0;
        if (scan.IsWord(at, "opposed") && scan.IsWord(at - 1, "as"))
            return scan.IsWord(at + 1, "to") ? at + 2 : 0;
        if (scan.IsWord(at, "past") && NumberReader.IsArticle(scan, at + 1))
            return scan.Is(at + 2, Roles.Yardstick) ? at + 1 : 0;
        if (scan.IsWord(at, "ahead") || scan.IsWord(at, "short") || scan.IsWord(at, "clear") || scan.IsWord(at, "shy"))
            return scan.IsWord(at + 1, "of") ? at + 2 : 0;
        if (scan.IsWord(at, "as"))
            return scan.IsWord(at - 1, "same") || scan.IsWord(at - 1, "again") || scan.IsWord(at - 2, "as") ? at + 1 : 0;
        return IsMultiple(scan, at) ? scan.IsWord(at + 1, "of") ? at + 2 : at + 1 : 0;
    }

    /// <summary>"twice the national average", "half that of 2022": what is taken so many times follows.</summary>
    private static bool IsMultiple(SentenceScan scan, int at) =>
        (scan.Is(at, Roles.Multiple) || scan.IsWord(at, "times") || scan.IsWord(at, "half"))
        && (scan.IsWord(at + 1, "the") || scan.IsWord(at + 1, "that") || scan.IsWord(at + 1, "what") || scan.IsWord(at + 1, "of"));

    /// <summary>The first word that no longer belongs to the yardstick.</summary>
    private static int End(SentenceScan scan, int first, List<FigureDraft> figures)
    {
        var limit = Math.Min(scan.Count, first + Longest);
        for (var i = first; i < limit; i++)
        {
            if (scan[i].Kind == LexemeKind.Mark && !IsInside(scan, i, figures))
                return i;
            if (scan.IsWord(i, "before") && (scan.Is(i - 1, Roles.Span | Roles.Month) || scan.IsWord(first, "what")))
                continue;
            if (i > first && (scan.Is(i, Roles.Boundary) || scan.IsWord(i, "but") || AfterCue(scan, i) > 0 && !scan.IsWord(i, "times")))
                return i;
            if (i > first && scan.IsWord(i, "and") && !(scan.IsCapital(i - 1) && scan.IsCapital(i + 1)) && !(Follows(figures, i + 1)
                && figures.Exists(figure => figure.First >= first && figure.Next <= i)))
                return i;
        }

        return limit;
    }

    private static bool IsInside(SentenceScan scan, int at, List<FigureDraft> figures)
    {
        if (scan.IsInnerDash(at) || scan.Is(at, Roles.Currency) || scan.IsMark(at, '%') || scan.IsMark(at, '/'))
            return true;
        if (scan.IsMark(at, '\'') || scan.IsMark(at, '’'))
            return scan[at].Glued;
        // "Derbyshire, on 91.4"
        return scan.IsMark(at, ',') && scan.IsCapital(at - 1) && (scan.IsWord(at + 1, "on") || scan.IsWord(at + 1, "at"))
            && Follows(figures, at + 2);
    }

    private static bool Follows(List<FigureDraft> figures, int at) => figures.Exists(figure => figure.First == at
        && figure.Kind != FigureKind.Count);

    private static bool Compare(SentenceScan scan, QuantityContext context, ForceTrail forces, int cue, int first, int end)
    {
        while (end > first && scan.Is(end - 1, Roles.Preposition | Roles.Conjunction | Roles.Adverb)
            && !scan.Is(end - 1, Roles.Earlier | Roles.Nation))
            end--;
        if (end <= first)
            return false;
        var own = context.Current.Find(figure => figure.First >= first && figure.Next <= end);
        if (own is not null && own.First == first && scan.IsWord(cue, "than") || Compared(scan, context, own, cue) is not { } target)
            return false;
        var span = new TextSpan(scan[first].Start, scan[end - 1].End);
        if (KindOf(scan, first, end, own, target, forces.In(span)) is not { } kind || kind == FigureComparatorKind.Previous && IsLevel(scan, cue))
            return false;
        if (own is null && IsLevel(scan, cue) && scan.IsWord(end - 1, "limit"))
            return false;
        if (kind == FigureComparatorKind.Previous)
            Move(scan, target, own, cue);
        else if (own is not null && kind != FigureComparatorKind.OtherForce)
            (own.IsYardstick, own.IsNational) = (true, kind == FigureComparatorKind.National);
        if (scan.Is(first, Roles.Preposition) && end > first + 1 && kind is FigureComparatorKind.Previous or FigureComparatorKind.OtherForce
            && scan.IsWord(first, "in"))
            span = new TextSpan(scan[first + 1].Start, span.End);
        target.Comparator ??= new Comparator(kind, span);
        return true;
    }

    /// <summary>"above", "under": no time is compared by these.</summary>
    private static bool IsLevel(SentenceScan scan, int cue) =>
        scan.IsWord(cue, "above") || scan.IsWord(cue, "below") || scan.IsWord(cue, "behind") || scan.IsWord(cue, "outside")
        || scan.IsWord(cue, "under") || scan.IsWord(cue, "over");

    /// <summary>The figure that is compared: the nearest of the same measure, or else the one right before.</summary>
    private static FigureDraft? Compared(SentenceScan scan, QuantityContext context, FigureDraft? own, int cue)
    {
        var figures = context.Current;
        for (var i = figures.Count - 1; i >= 0; i--)
        {
            var figure = figures[i];
            var isMultiple = figure.Next > cue && figure.First <= cue;
            if (figure.First > cue || !isMultiple && figure.Next > cue || figure.IsYardstick)
                continue;
            var gap = Math.Max(0, cue - figure.Next);
            if (gap > FurthestFigure || IsParted(scan, figure.Next, cue))
                return null;
            if (isMultiple || (own is null ? gap <= (figure.Kind == FigureKind.Count && IsLevel(scan, cue) ? 3 : FurthestBare)
                && !IsLimit(scan, figure) : AreAlike(figure, own) && !IsSize(scan, figure)))
                return figure.ChangedTo ?? figure;
        }

        return own is null ? null : context.Previous.FindLast(figure => figure.Measures(own) && !figure.IsYardstick);
    }

    private static bool AreAlike(FigureDraft figure, FigureDraft own) =>
        figure.Measures(own) || figure.Kind == own.Kind && figure.Kind != FigureKind.Percent
        || figure is { Kind: FigureKind.Ratio, Unit: "ratio" } && own.Kind == FigureKind.Percent
        || figure is { Kind: FigureKind.Percent, Unit: "percent" } && own is { Kind: FigureKind.Ratio, Unit: "ratio" };

    /// <summary>"48 seconds longer", "four points above": how far apart, not how much.</summary>
    private static bool IsSize(SentenceScan scan, FigureDraft figure) => scan.Is(figure.Next, Roles.Comparative);

    /// <summary>"within ten seconds": what was to be kept, not what is compared.</summary>
    private static bool IsLimit(SentenceScan scan, FigureDraft figure) =>
        figure.Kind == FigureKind.Duration && (scan.IsWord(figure.First - 1, "within") || scan.IsWord(figure.First - 1, "inside")
            || scan.IsWord(figure.First - 1, "in"));

    private static bool IsParted(SentenceScan scan, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (scan.IsMark(i, ';') || scan.IsMark(i, '|') || scan.IsMark(i, ':') && i > from)
                return true;
        return false;
    }

    private static FigureComparatorKind? KindOf(
        SentenceScan scan, int first, int end, FigureDraft? own, FigureDraft target, string? force)
    {
        var isAverage = false;
        var isEarlier = false;
        for (var i = first; i < end; i++)
        {
            if (scan.Is(i, Roles.Yardstick) || scan.Is(i, Traits.Plan) && own is not null && scan.IsWord(first - 1, "against"))
                return FigureComparatorKind.Standard;
            isAverage |= own is not null && (scan.Is(i, Traits.Peer) || scan.IsWord(i, "like") && (scan.IsWord(i + 1, "it")
                || scan.IsWord(i + 1, "its"))) || scan.Is(i, Roles.Nation | Roles.Average) && !IsYearly(scan, i);
            isEarlier |= scan.Is(i, Roles.Earlier) || PeriodReader.Read(scan, i) is { IsWeak: false };
        }

        if (isAverage)
            return FigureComparatorKind.National;
        if (force is not null && force != target.Force)
            return FigureComparatorKind.OtherForce;
        return isEarlier && (own is not null || IsTime(scan, first, end)) ? FigureComparatorKind.Previous : null;
    }

    /// <summary>"in 2019", "the year before", "what it was two years ago"; not "the 2020 regulations".</summary>
    private static bool IsTime(SentenceScan scan, int first, int end)
    {
        if (scan.IsWord(first, "what") || scan.IsWord(first, "that") || scan.IsWord(first, "it"))
            return true;
        for (var i = first; i <= first + 1; i++)
            if (PeriodReader.Read(scan, i) is { IsWeak: false } period && period.Next >= end)
                return true;
        return scan.Is(end - 1, Roles.Earlier) && end - first <= 4;
    }

    /// <summary>"its five-year average": of earlier years, not of other bodies.</summary>
    private static bool IsYearly(SentenceScan scan, int at) => scan.Is(at - 1, Roles.Span) || scan.IsWord(at - 1, "own");

    /// <summary>What is compared with an earlier time moved.</summary>
    private static void Move(SentenceScan scan, FigureDraft target, FigureDraft? own, int cue)
    {
        if (scan.IsWord(cue, "as") && scan.IsWord(cue - 1, "same"))
            target.Direction = FigureDirection.Same;
        else if (own is not null && own.Measures(target))
        {
            if (own.ChangedTo is null && target.ChangedTo != own && own.Value != target.Value)
                (own.ChangedTo, target.IsChangeEnd) = (target, true);
        }
        else if (target is { Kind: FigureKind.Ratio, Comparator: null } && target.Value != 1)
            target.Direction = target.Value > 1 ? FigureDirection.Up : FigureDirection.Down;
        else if (scan.IsWord(cue, "than"))
            for (var i = cue - 1; i >= cue - 3; i--)
                target.Direction ??= scan[i].Term?.Direction ?? Judged(scan, i, target);
    }

    /// <summary>"22 minutes better than in December": less time; "two points better": more.</summary>
    private static FigureDirection? Judged(SentenceScan scan, int at, FigureDraft target) =>
        !scan.IsWord(at, "better") && !scan.IsWord(at, "worse") ? null
        : scan.IsWord(at, "better") == (target.Kind == FigureKind.Duration) ? FigureDirection.Down : FigureDirection.Up;

    /// <summary>"…; the average in England is £113", "The standard's 90": told of the figure before.</summary>
    private static void CompareOwnClause(SentenceScan scan, QuantityContext context, ForceTrail forces, FigureDraft yardstick)
    {
        if (yardstick.Comparator is not null || yardstick.Kind is FigureKind.Ratio && yardstick.Unit == "times")
            return;
        var first = ClauseStart(scan, yardstick, out var kind);
        if (kind is null && IsOfAnother(scan, forces, yardstick, first))
            kind = FigureComparatorKind.OtherForce;
        if (kind is not { } told)
            return;
        if (told != FigureComparatorKind.OtherForce)
            (yardstick.IsYardstick, yardstick.IsNational) = (true, told == FigureComparatorKind.National);
        var figures = context.Current.Exists(figure => figure.First < first) ? context.Current : first <= 1 ? context.Previous : [];
        for (var i = figures.Count - 1; i >= 0; i--)
        {
            var figure = figures[i];
            if (ReferenceEquals(figures, context.Current) && figure.First >= first || !figure.Measures(yardstick) || figure.IsYardstick
                && figures.Count > 1)
                continue;
            (figure.ChangedTo ?? figure).Comparator ??= new Comparator(told, new TextSpan(scan[first].Start, yardstick.Span.End));
            return;
        }
    }

    /// <summary>"…; in Northumbria it is 19".</summary>
    private static bool IsOfAnother(SentenceScan scan, ForceTrail forces, FigureDraft figure, int first) =>
        first > 1 && (scan.IsMark(first - 1, ';') || scan.IsWord(first - 1, "while") || scan.IsWord(first - 1, "whereas"))
        && forces.In(new TextSpan(scan[first].Start, figure.Span.Start)) is not null;

    /// <summary>Where the clause "the national average is" begins whose predicate the figure is.</summary>
    private static int ClauseStart(SentenceScan scan, FigureDraft figure, out FigureComparatorKind? kind)
    {
        kind = null;
        var at = QualifierReader.Start(scan, figure.First) - 1;
        if (!scan.Is(at, Roles.Be) && !IsClitic(scan, at))
            return 0;
        if (scan.Is(at, Roles.Be))
            at--;
        var isAverage = false;
        var isNation = false;
        while (at >= 0 && scan[at].Kind == LexemeKind.Word && !scan.Is(at, Roles.Boundary) && !scan.IsWord(at, "and") && !scan.IsWord(at, "that"))
        {
            if (scan.Is(at, Roles.Yardstick) || IsClitic(scan, at) && scan.WordAt(at)[..^2] is "standard" or "target")
                kind = FigureComparatorKind.Standard;
            isAverage |= scan.Is(at, Roles.Average) && !IsYearly(scan, at);
            isNation |= scan.Is(at, Roles.Nation);
            at--;
        }

        if (kind is null && isAverage && (isNation || scan.IsWord(at, "where")))
            kind = FigureComparatorKind.National;
        return at + 1;
    }

    private static bool IsClitic(SentenceScan scan, int at)
    {
        var word = scan.WordAt(at);
        return word.Length > 3 && word[^1] == 's' && word[^2] is '\'' or '’';
    }
}
