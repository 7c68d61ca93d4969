using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures;

/// <summary>Says what a figure measures, in the article's words: the whole it is a part of, the things counted, what the money is for.</summary>
internal static class SubjectFinder
{
    private const int LongestSubject = 24;

    public static string? Find(SentenceScan scan, FigureDraft figure)
    {
        if (scan.BlockKind == BlockKind.TableRow && FirstCell(scan, figure) is { } cell)
            return cell;
        return figure.Kind switch
        {
            FigureKind.Percent or FigureKind.Ratio when scan.IsWord(figure.Next, "of") => After(scan, figure.Next + 1),
            FigureKind.Ratio when figure.Things >= 0 => After(scan, figure.Things),
            FigureKind.Count or FigureKind.Rate when figure.Things >= 0 => Things(scan, figure),
            FigureKind.Money => Purpose(scan, figure) ?? Before(scan, figure.First) ?? After(scan, figure.Next),
            FigureKind.Ratio when scan[figure.Next].Kind == LexemeKind.Word && figure.Unit != "times" && !scan.Is(figure.Next, Roles.Stop) => After(scan, figure.Next),
            _ => Before(scan, figure.First) ?? After(scan, figure.Next),
        };
    }

    private static string? FirstCell(SentenceScan scan, FigureDraft figure)
    {
        var bar = 0;
        while (bar < figure.First && !scan.IsMark(bar, '|'))
            bar++;
        return bar > 0 && bar < figure.First ? Join(scan, 0, bar) : null;
    }

    private static string? Things(SentenceScan scan, FigureDraft figure)
    {
        var first = figure.Things;
        if (scan.IsWord(first, "of"))
            first++;
        while (scan.Is(first, Roles.Determiner) || scan.IsWord(first, "more") || scan.IsWord(first, "fewer") || scan[first].Kind == LexemeKind.Digits)
            first++;
        return After(scan, first) ?? Before(scan, figure.First);
    }

    /// <summary>"for further training", "on new telephony", the "budget" of "£4.6bn budget".</summary>
    private static string? Purpose(SentenceScan scan, FigureDraft figure)
    {
        if (scan.IsWord(figure.Next, "of"))
            return After(scan, figure.Next + 1);
        if (scan[figure.Next].Kind == LexemeKind.Word && !scan.Is(figure.Next, Roles.Stop) && !scan.Is(figure.Next, Roles.Likeness))
            return After(scan, figure.Next);
        var end = ClauseEnd(scan, figure.Next);
        for (var i = figure.Next; i < end; i++)
            if (scan.Is(i, Roles.Purpose) && !IsPeriodAt(scan, i + 1) && !scan.IsWord(i - 1, "up") && !IsInfinitive(scan, i))
                return After(scan, i + 1);
        return null;
    }

    /// <summary>"£2m to be spent on": the purpose is still to come.</summary>
    private static bool IsInfinitive(SentenceScan scan, int at) => scan.IsWord(at, "to") && (scan.IsWord(at + 1, "be") || scan.IsWord(at + 1, "go"));

    /// <summary>The words from <paramref name="first"/> to the end of the clause, without the first verb that only says that it is so.</summary>
    private static string? After(SentenceScan scan, int first)
    {
        while (scan.Is(first, Roles.Anaphor) && scan.IsWord(first, "which"))
            first++;
        var end = Math.Min(ClauseEnd(scan, first), first + LongestSubject);
        if (end <= first)
            return null;
        var verb = first + 1;
        while (verb < end && !scan.Is(verb, Roles.Auxiliary))
            verb++;
        if (verb >= end)
            return Join(scan, first, end);
        var rest = verb;
        while (rest < end && (scan.Is(rest, Roles.Auxiliary) || scan.IsWord(rest, "now") || scan.IsWord(rest, "not") && rest + 1 >= end))
            rest++;
        var subject = Join(scan, first, verb);
        return rest < end && subject is not null ? subject + " " + Join(scan, rest, end) : subject;
    }

    /// <summary>The words of the clause up to the verb or preposition before the figure.</summary>
    private static string? Before(SentenceScan scan, int figure)
    {
        var end = QualifierReader.Start(scan, figure);
        while (end > 0 && scan.Is(end - 1, Roles.Preposition | Roles.Auxiliary | Roles.Measure | Roles.Change | Roles.Neutral | Roles.Adverb | Roles.Conjunction)
            && !scan.Is(end - 1, Roles.Noun))
            end--;
        var first = ClauseStart(scan, end);
        while (first < end && (scan.Is(first, Roles.Conjunction | Roles.Adverb) || scan[first].Kind == LexemeKind.Mark))
            first++;
        if (PeriodReader.Read(scan, first) is { } period && period.Next < end)
            first = scan.IsMark(period.Next, ',') ? period.Next + 1 : first;
        return end - first > 0 ? Join(scan, Math.Max(first, end - LongestSubject), end) : null;
    }

    private static int ClauseStart(SentenceScan scan, int end)
    {
        var at = end;
        while (at > 0)
        {
            var before = at - 1;
            if (scan[before].Kind == LexemeKind.Mark && !scan.IsInnerDash(before) && !IsApostrophe(scan, before) && (end - at >= 1 || !scan.IsMark(before, ',')))
                return at;
            if (end - at >= 1 && (scan.Is(before, Roles.Boundary) || scan.IsWord(before, "that") || scan.IsWord(before, "said")))
                return at;
            at--;
        }

        return 0;
    }

    private static int ClauseEnd(SentenceScan scan, int first)
    {
        var limit = Math.Min(scan.Count, first + 2 * LongestSubject);
        for (var i = first; i < limit; i++)
        {
            if (scan[i].Kind == LexemeKind.Mark && !scan.IsInnerDash(i) && !IsApostrophe(scan, i) && !scan.Is(i, Roles.Currency) && !scan.IsMark(i, '%'))
                return i;
            if (i > first && (scan.Is(i, Roles.Boundary) || scan.IsWord(i, "and") && IsNewClause(scan, i + 1)))
                return i;
            if (i > first && (scan.IsWord(i, "up") || scan.IsWord(i, "down")) && scan.IsWord(i + 1, "from"))
                return i;
            if (i > first && (IsPeriodAt(scan, i) || scan.Is(i, Roles.Preposition) && IsPeriodAt(scan, i + 1)))
                return i;
        }

        return limit;
    }

    private static bool IsNewClause(SentenceScan scan, int at) =>
        scan[at].Kind == LexemeKind.Digits || scan.Is(at, Roles.Number | Roles.Pronoun | Roles.Auxiliary | Roles.Currency) || scan.IsWord(at, "that")
        || NumberReader.IsArticle(scan, at) && scan.IsWord(at + 1, "further");

    private static bool IsPeriodAt(SentenceScan scan, int at) => PeriodReader.Read(scan, at) is { IsWeak: false };

    private static bool IsApostrophe(SentenceScan scan, int at) =>
        scan[at].Glued && (scan.IsMark(at, '\'') || scan.IsMark(at, '’')) && scan[at - 1].Kind == LexemeKind.Word && !scan[at + 1].Glued && scan[at + 1].Kind == LexemeKind.Word;

    private static string? Join(SentenceScan scan, int first, int end)
    {
        while (first < end && scan.IsQuoteMark(first))
            first++;
        while (end > first && scan.IsQuoteMark(end - 1))
            end--;
        return end > first ? scan.Text[scan[first].Start..scan[end - 1].End] : null;
    }
}
