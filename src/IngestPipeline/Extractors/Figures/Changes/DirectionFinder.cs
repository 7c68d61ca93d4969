using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Extractors.Figures.Numbers;
using IngestPipeline.Extractors.Figures.Quantities;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Changes;

/// <summary>
/// Tells which way a figure moved by the words around it: "rose by 12 per cent", "down to six days", "a six-point fall", "23 extra officers".
/// </summary>
internal static class DirectionFinder
{
    private const int FurthestWord = 8;
    private const int FurthestClause = 14;
    private const int Few = 10;

    public static void Assign(SentenceScan scan, QuantityContext context)
    {
        var figures = context.Current;
        for (var i = 0; i < figures.Count; i++)
            figures[i].Direction ??= Within(scan, figures[i]) ?? Before(scan, figures, i) ?? After(scan, figures, i)
                ?? MovedBy(scan, figures, i) ?? InOtherWords(scan, figures, i);
        GiveToLevel(scan, context);
    }

    /// <summary>"up by £15 (4.6 per cent)", "rise by 3.9%, which is £9.81 on a Band D bill, or 19p a week": the same move.</summary>
    private static FigureDirection? InOtherWords(SentenceScan scan, List<FigureDraft> figures, int index)
    {
        if (index == 0 || figures[index - 1] is not { ChangedTo: null, IsChangeEnd: false, Direction: not FigureDirection.Same } moved
            || figures[index].Kind is not (FigureKind.Percent or FigureKind.Money) || moved.Kind is not (FigureKind.Percent or FigureKind.Money)
            || figures[index].First - moved.Next > FurthestClause)
            return null;
        var before = QualifierReader.Start(scan, figures[index].First) - 1;
        var isSame = scan.IsMark(before, '(') && scan.IsMark(figures[index].Next, ')') || scan.IsWord(before, "or") && scan.IsMark(before - 1, ',')
            || scan.IsWord(before, "to") && scan.IsWord(before - 1, "equal")
            || scan.Is(before, Roles.Be) && (scan.IsWord(before - 1, "which") || scan.IsWord(before - 1, "that")) && scan.IsMark(before - 2, ',');
        return isSame ? moved.Direction : null;
    }

    /// <summary>"grew the fastest of the big forces, by 5.4%", "fell, after three good years, by a fifth": the verb stands further off.</summary>
    private static FigureDirection? MovedBy(SentenceScan scan, List<FigureDraft> figures, int index)
    {
        var before = QualifierReader.Start(scan, figures[index].First) - 1;
        if (!scan.IsWord(before, "by") || figures[index].Kind == FigureKind.Duration)
            return null;
        for (var i = before - 1; i >= Math.Max(0, before - FurthestClause); i--)
        {
            if (scan.IsMark(i, ';') || scan.IsMark(i, ':') || scan[i].Kind == LexemeKind.Digits || scan.Is(i, Roles.Currency))
                return null;
            if (scan.Is(i, Roles.Change) && !scan.Is(i, Roles.Comparative) && scan[i].Term!.Direction is { } direction
                && direction != FigureDirection.Same && !scan.IsWord(i, "up") && !scan.IsWord(i, "down"))
                return direction;
        }

        return null;
    }

    /// <summary>"That is 48 seconds longer than in 2019", "which is 30% more than last year": the level told just before moved so far.</summary>
    private static void GiveToLevel(SentenceScan scan, QuantityContext context)
    {
        for (var i = 0; i < context.Current.Count; i++)
        {
            var size = context.Current[i];
            var before = QualifierReader.Start(scan, size.First) - 1;
            if (i > 0 && size.Direction is { } moved && IsApposed(scan, context.Current[i - 1], size, before))
            {
                context.Current[i - 1].Direction ??= moved;
                continue;
            }

            if (size is not { Comparator.Kind: FigureComparatorKind.Previous, Direction: { } direction } || !scan.Is(before, Roles.Be)
                || !(scan.IsWord(before - 1, "that") || scan.IsWord(before - 1, "which") || scan.IsWord(before - 1, "this")))
                continue;
            var level = i > 0 ? context.Current[i - 1] : before == 1 ? context.Previous.LastOrDefault() : null;
            if (level is not null)
                level.Direction ??= direction;
        }
    }

    /// <summary>
    /// "58,312 visits in 2024/25, 4,400 more than the year before", "6,841, a fall of fifteen per cent", "49,200 names, 3,100 down since spring".
    /// </summary>
    private static bool IsApposed(SentenceScan scan, FigureDraft level, FigureDraft size, int before)
    {
        if (level.Direction is not null || level.ChangedTo is not null || level.Kind == FigureKind.Duration
            || size.First - level.Next > FurthestClause)
            return false;
        if (scan.IsMark(before, ',') || scan.IsWord(before, "and") && scan.IsWord(before - 1, "ever"))
            return size.Comparator is { Kind: FigureComparatorKind.Previous }
                || scan.Is(size.Next, Roles.Adverb | Roles.Change) && IsSince(scan, size.Next);
        return scan.IsWord(before, "of") && scan.Is(before - 1, Roles.Move) && NumberReader.IsArticle(scan, before - 2)
            && scan.IsMark(before - 3, ',') && before - 3 - level.Next <= 3;
    }

    /// <summary>"1.1 points up on last year", "3,100 down since the spring".</summary>
    private static bool IsSince(SentenceScan scan, int at) =>
        (scan.IsWord(at, "up") || scan.IsWord(at, "down"))
        && (scan.IsWord(at + 1, "on") || scan.IsWord(at + 1, "since") || scan.IsWord(at + 1, "from"));

    /// <summary>Gives both ends of each change the direction their values tell.</summary>
    public static void Settle(QuantityVocabulary vocabulary, FigureDraft from)
    {
        if (from.ChangedTo is not { } to)
            return;
        var (before, after) = (Size(vocabulary, from), Size(vocabulary, to));
        if (before == after || !from.IsLike(to))
            return;
        from.Direction = to.Direction = after > before ? FigureDirection.Up : FigureDirection.Down;
    }

    internal static decimal Size(QuantityVocabulary vocabulary, FigureDraft figure) =>
        figure.Kind == FigureKind.Duration && vocabulary.Find(figure.Unit) is { Seconds: > 0 } unit ? figure.Value * unit.Seconds : figure.Value;

    /// <summary>"doubled", "23 extra officers", "five fewer engines".</summary>
    private static FigureDirection? Within(SentenceScan scan, FigureDraft figure)
    {
        if (figure.Kind == FigureKind.Ratio && figure.Next == figure.First + 1 && scan.Is(figure.First, Roles.Multiplied))
            return scan[figure.First].Term!.Direction;
        if (figure.Kind == FigureKind.Money && !IsWished(scan, figure)
            && (scan.IsWord(figure.First - 1, "extra") || scan.IsWord(figure.First - 1, "additional")
                || scan.IsWord(QualifierReader.Start(scan, figure.First) - 1, "added")))
            return FigureDirection.Up;
        if (figure.Kind != FigureKind.Count || scan.IsWord(figure.Next, "than") || IsWished(scan, figure))
            return null;
        for (var i = figure.First + 1; i <= figure.Next && i <= figure.First + 4; i++)
            if (scan.Is(i, Roles.Extra) && (figure.Value >= Few || !scan.IsWord(i, "more") || scan.IsWord(figure.First - 1, "be"))
                && !scan.IsWord(i + 1, "than") && !scan.IsInnerDash(i + 1) && !scan.IsWord(i - 1, "or"))
                return scan[i].Term!.Direction;
        return null;
    }

    /// <summary>"asked for ten more", "needs 22 additional detectives".</summary>
    private static bool IsWished(SentenceScan scan, FigureDraft figure)
    {
        var start = QualifierReader.Start(scan, figure.First);
        for (var i = start - 1; i >= start - 4; i--)
            if (scan.Is(i, Roles.Wish))
                return true;
        return false;
    }

    private static FigureDirection? Before(SentenceScan scan, List<FigureDraft> figures, int index)
    {
        if (IsStretch(scan, figures[index]) || figures[index].Unit == "votes"
            || scan.IsWord(figures[index].Next, "short") && scan.IsWord(figures[index].Next + 1, "of"))
            return null;
        var at = figures[index].First - 1;
        var previous = index - 1;
        var hasPreposition = false;
        var isMove = false;
        for (var steps = 0; at >= 0 && steps < FurthestWord; steps++)
        {
            if (scan.IsWord(at, "rather"))
                return null;
            if (Told(scan, at, hasPreposition || figures[index].Kind == FigureKind.Percent) is { } direction)
                return IsAt(scan, figures[index], at) != (direction == FigureDirection.Same) || IsUpTo(scan, at) && !isMove ? null : direction;
            if (previous >= 0 && at == figures[previous].Next - 1 && hasPreposition && IsMoving(scan, at + 1))
            {
                at = figures[previous--].First - 1;
                isMove = true;
                continue;
            }

            if (!IsBetween(scan, at))
                return null;
            hasPreposition |= scan.Is(at, Roles.Preposition);
            at--;
        }

        return null;
    }

    /// <summary>"stayed at 94", "where it was, at 94".</summary>
    private static bool IsAt(SentenceScan scan, FigureDraft figure, int change) =>
        scan.IsWord(change + 1, "at") || scan.IsWord(QualifierReader.Start(scan, figure.First) - 1, "at");

    /// <summary>"over three years", "fell over nine times": how long it took, how often it happened.</summary>
    private static bool IsStretch(SentenceScan scan, FigureDraft figure) =>
        figure.Unit == "times" && figure.Kind == FigureKind.Count
        || figure.Kind == FigureKind.Duration && (scan.IsWord(figure.First - 1, "over") || scan.IsWord(figure.First - 1, "in")
            || scan.IsWord(figure.First - 1, "within") || scan.IsWord(figure.First - 1, "during") || scan.IsWord(figure.First - 1, "for"));

    private static bool IsMoving(SentenceScan scan, int at)
    {
        if (scan.IsMark(at, ','))
            at++;
        return scan.IsWord(at, "to") || scan.IsWord(at, "from") || scan.IsWord(at, "by");
    }

    private static FigureDirection? Told(SentenceScan scan, int at, bool hasPreposition)
    {
        if (scan[at].Term?.Direction is not { } direction || scan.Is(at, Roles.Extra | Roles.Comparative))
            return null;
        return scan.Is(at, Roles.Transitive) && !hasPreposition ? null : direction;
    }

    /// <summary>The "up" of "up to 20" and of "picked up 94 per cent": no move, unless something is up or went up.</summary>
    private static bool IsUpTo(SentenceScan scan, int at)
    {
        if (scan.IsWord(at, "up") && scan.IsWord(at + 1, "to") && (at == 0 || scan[at - 1].Kind == LexemeKind.Mark))
            return true;
        if (!scan.IsWord(at, "up") && !scan.IsWord(at, "down") || at == 0 || scan[at - 1].Kind == LexemeKind.Mark)
            return false;
        if (scan.Is(at - 1, Roles.Change | Roles.Be | Roles.Have | Roles.Adverb | Roles.Neutral) || scan.IsWord(at - 1, "been"))
            return false;
        if (scan.IsWord(at + 1, "by") || scan.IsWord(at + 1, "from") || scan.IsWord(at, "down") && scan.IsWord(at + 1, "to"))
            return false;
        for (var i = at - 1; i >= at - 5; i--)
            if (scan.IsWord(i, "put") || scan.IsWord(i, "puts"))
                return scan.IsWord(at + 1, "to");
        return true;
    }

    private static bool IsBetween(SentenceScan scan, int at) =>
        scan.Is(at, Roles.Qualifier | Roles.Neutral | Roles.Adverb) || scan.IsWord(at, "by") || scan.IsWord(at, "to") || scan.IsWord(at, "from")
        || scan.IsWord(at, "of") || scan.IsWord(at, "at") || scan.IsWord(at, "than") || scan.Is(at, Roles.Comparative)
        || NumberReader.IsArticle(scan, at) || scan.IsWord(at, "least") || scan.IsWord(at, "it") || scan.IsWord(at, "was")
        || scan.IsWord(at, "where") || scan.IsMark(at, ',') || scan.IsWord(at, "no") || scan.IsWord(at, "between")
        || scan[at].Kind == LexemeKind.Word && scan.WordAt(at).EndsWith("ly", StringComparison.Ordinal);

    /// <summary>"a six-point fall", "an 11% increase"; "37.5 per cent of incidents, down four points".</summary>
    private static FigureDirection? After(SentenceScan scan, List<FigureDraft> figures, int index)
    {
        var figure = figures[index];
        var end = index + 1 < figures.Count ? Math.Min(figures[index + 1].First, figure.Next + FurthestClause) : figure.Next + FurthestClause;
        if (scan[figure.Next].Term?.Direction is { } next && scan.Is(figure.Next, Roles.Move) && figure.Next < end && figure.Things < 0)
            return next;
        if (IsSince(scan, figure.Next) || figure.Kind == FigureKind.Money && scan.Is(figure.Next, Roles.Extra)
            && !scan.IsWord(figure.Next + 1, "than")
            && !IsToFind(scan, figure))
            return scan[figure.Next].Term!.Direction;
        if (figure.Kind == FigureKind.Money && RateReader.EndOfPer(scan, figure.Next) is > 0 and var per && scan.Is(per, Roles.Extra)
            && !scan.IsWord(per + 1, "than"))
            return scan[per].Term!.Direction;
        if (figure.Kind is FigureKind.Percent or FigureKind.Ratio && scan.Is(figure.Next, Roles.Extra | Roles.Comparative)
            && scan[figure.Next].Term!.Direction is { } told
            && scan[figure.Next + 1].Kind is LexemeKind.None or LexemeKind.Mark
            && (scan.Is(QualifierReader.Start(scan, figure.First) - 1, Roles.Be) || scan.Is(figure.First - 1, Roles.Be)))
            return told;
        for (var i = figure.Next; i < end; i++)
        {
            if (scan.IsMark(i, ';') || scan.IsMark(i, ':') || scan.Is(i, Roles.Boundary))
                return null;
            if ((scan.IsMark(i, ',') || scan.IsMark(i, '(') || scan.IsMark(i, '–') || scan.IsMark(i, '—')) && IsUpOrDown(scan, i + 1))
                return index + 1 < figures.Count && figures[index + 1].ChangedTo is { } other && other != figure
                    ? null : scan[i + 1].Term!.Direction;
        }

        return null;
    }

    /// <summary>"they have to find £100m more": to be saved.</summary>
    private static bool IsToFind(SentenceScan scan, FigureDraft figure)
    {
        for (var i = figure.First - 1; i > figure.First - FurthestWord; i--)
            if (scan.IsWord(i, "find") || scan.Is(i, Roles.Wish) || scan.IsWord(i, "save"))
                return true;
        return false;
    }

    private static bool IsUpOrDown(SentenceScan scan, int at) =>
        (scan.IsWord(at, "up") || scan.IsWord(at, "down"))
        && (scan[at + 1].Kind == LexemeKind.Digits || scan.IsWord(at + 1, "from") || scan.IsWord(at + 1, "by") || scan.IsWord(at + 1, "on")
            || scan.Is(at + 1, Roles.Number | Roles.Qualifier | Roles.Fraction) || NumberReader.IsArticle(scan, at + 1));
}
