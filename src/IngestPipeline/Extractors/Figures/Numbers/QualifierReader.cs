using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Extractors.Figures.Quantities;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Numbers;

/// <summary>Reads the words before a figure, and the few after it, that hedge or bound it.</summary>
internal static class QualifierReader
{
    private const int MostHedges = 6;
    private const int FurthestDenial = 7;

    public static FigureQualifier? Read(SentenceScan scan, FigureDraft figure) =>
        Before(scan, figure) ?? After(scan, figure.Next) ?? (IsOdd(scan, figure) ? FigureQualifier.About : null);

    /// <summary>The index of the first of the hedging words before <paramref name="first"/>, or <paramref name="first"/>.</summary>
    public static int Start(SentenceScan scan, int first)
    {
        var at = first;
        while (at > 0 && first - at < MostHedges && IsHedge(scan, at - 1))
            at--;
        return at;
    }

    private static bool IsHedge(SentenceScan scan, int at) =>
        scan.Is(at, Roles.Qualifier | Roles.Neutral)
        || scan.IsWord(at, "than") && IsComparative(scan, at - 1)
        || IsComparative(scan, at) && (scan.IsWord(at + 1, "than") || scan.IsWord(at - 1, "no"))
        || scan.IsWord(at, "to") && (scan.IsWord(at - 1, "up") || scan.IsWord(at - 1, "close"))
        || (scan.IsWord(at, "up") || scan.IsWord(at, "close")) && scan.IsWord(at + 1, "to")
        || scan.IsWord(at, "between")
        || scan.IsWord(at, "at") && (scan.IsWord(at + 1, "least") || scan.IsWord(at + 1, "most"))
        || (scan.IsWord(at, "least") || scan.IsWord(at, "most")) && scan.IsWord(at - 1, "at");

    private static FigureQualifier? Before(SentenceScan scan, FigureDraft figure)
    {
        var at = figure.First - 1;
        while (figure.First - at <= MostHedges
            && (scan.Is(at, Roles.Neutral) && !scan.Is(at, Roles.Qualifier) || scan.IsWord(at, "between") || scan.IsMark(at, '~')))
        {
            if (scan.IsMark(at, '~'))
                return FigureQualifier.About;
            at--;
        }

        if (scan.IsWord(at, "than"))
            return Than(scan, at - 1);
        if (scan.IsWord(at, "least") && scan.IsWord(at - 1, "at"))
            return FigureQualifier.AtLeast;
        if (scan.IsWord(at, "most") && scan.IsWord(at - 1, "at"))
            return FigureQualifier.AtMost;
        if (scan.IsWord(at, "minimum") || scan.IsWord(at, "maximum") || scan.IsWord(at, "of") || scan.IsWord(at, "to"))
            return Phrase(scan, scan.IsWord(at, "of") || scan.IsWord(at, "to") ? at : at + 1);
        if (scan.IsWord(at, "as") && scan.IsWord(at - 1, "many") && scan.IsWord(at - 2, "as"))
            return FigureQualifier.AtMost;
        if (!scan.Is(at, Roles.Qualifier) || IsDuring(scan, at, figure))
            return null;
        return Parse(scan[at].Term!.Code);
    }

    private static bool IsComparative(SentenceScan scan, int at) =>
        scan.IsWord(at, "more") || scan.IsWord(at, "less") || scan.IsWord(at, "fewer") || scan.IsWord(at, "greater")
            || scan.IsWord(at, "higher")
        || scan.IsWord(at, "lower") || scan.IsWord(at, "longer") || scan.IsWord(at, "shorter") || scan.IsWord(at, "further");

    private static FigureQualifier? Than(SentenceScan scan, int at)
    {
        var negated = scan.IsWord(at - 1, "no") || scan.IsWord(at - 1, "not") || IsDenied(scan, at - 1);
        if (scan.IsWord(at, "more") || scan.IsWord(at, "greater") || scan.IsWord(at, "higher") || scan.IsWord(at, "longer")
            || scan.IsWord(at, "further") || scan.IsWord(at, "later"))
            return negated ? FigureQualifier.AtMost : FigureQualifier.Over;
        if (scan.IsWord(at, "less") || scan.IsWord(at, "fewer") || scan.IsWord(at, "lower") || scan.IsWord(at, "shorter"))
            return negated ? FigureQualifier.AtLeast : FigureQualifier.Under;
        return null;
    }

    /// <summary>"I can't train anybody in less than sixteen weeks", "we haven't had it more than three times".</summary>
    private static bool IsDenied(SentenceScan scan, int at)
    {
        for (var i = at; i > Math.Max(-1, at - FurthestDenial); i--)
        {
            if (scan[i].Kind != LexemeKind.Word || scan.Is(i, Roles.Conjunction | Roles.Be | Roles.Change)
                || scan.IsWord(i, "only") || scan.IsWord(i, "much") || scan.IsWord(i, "far"))
                return false;
            if (scan.Is(i, Traits.Negation))
                return true;
        }

        return false;
    }

    /// <summary>"in excess of", "upwards of", "in the region of", "a minimum of", "up to", "close to".</summary>
    private static FigureQualifier? Phrase(SentenceScan scan, int at) => scan.WordAt(at - 1) switch
    {
        "excess" or "upwards" => FigureQualifier.Over,
        "region" => FigureQualifier.About,
        "minimum" => FigureQualifier.AtLeast,
        "maximum" => FigureQualifier.AtMost,
        "up" or "Up" when scan.IsWord(at, "to") && !scan.Is(at - 2, Roles.Auxiliary | Roles.Change) => FigureQualifier.AtMost,
        "close" when scan.IsWord(at, "to") => FigureQualifier.About,
        "short" => FigureQualifier.Under,
        _ => null,
    };

    private static FigureQualifier? After(SentenceScan scan, int next)
    {
        if (scan.IsMark(next, '+') && scan[next].Glued)
            return FigureQualifier.AtLeast;
        if (scan.IsInnerDash(next) && scan.IsWord(next + 1, "odd") || IsGiveOrTake(scan, next))
            return FigureQualifier.About;
        if (scan.IsWord(next, "at") && scan[next + 2].Kind is LexemeKind.Mark or LexemeKind.None)
            return scan.IsWord(next + 1, "most") ? FigureQualifier.AtMost : scan.IsWord(next + 1, "least") ? FigureQualifier.AtLeast : null;
        if (scan.IsWord(next, "and") && (scan.IsWord(next + 1, "more") && scan[next + 2].Kind is LexemeKind.Mark or LexemeKind.None
            || scan.IsWord(next + 1, "a") && scan.IsWord(next + 2, "bit")))
            return FigureQualifier.Over;
        if (!scan.IsWord(next, "or"))
            return null;
        if (scan.IsWord(next + 1, "so"))
            return FigureQualifier.About;
        if (scan.IsWord(next + 1, "more"))
            return FigureQualifier.AtLeast;
        return scan.IsWord(next + 1, "less") || scan.IsWord(next + 1, "fewer") ? FigureQualifier.AtMost : null;
    }

    /// <summary>"1.3 million homes, give or take, in this county"; not "give or take two points".</summary>
    private static bool IsGiveOrTake(SentenceScan scan, int at)
    {
        if (scan.IsMark(at, ','))
            at++;
        return scan.IsWord(at, "give") && scan.IsWord(at + 1, "or") && scan.IsWord(at + 2, "take")
            && scan[at + 3].Kind is LexemeKind.Mark or LexemeKind.None;
    }

    /// <summary>"seventy-odd".</summary>
    private static bool IsOdd(SentenceScan scan, FigureDraft figure)
    {
        for (var i = figure.First + 1; i < figure.First + 5 && i < figure.Next; i++)
            if (scan.IsWord(i, "odd"))
                return true;
        return false;
    }

    /// <summary>"£5.2 million over ten years": during, not more than.</summary>
    private static bool IsDuring(SentenceScan scan, int at, FigureDraft figure) =>
        figure.Kind == FigureKind.Duration && scan.IsWord(at, "over") && at > 0
        && (scan[at - 1].Kind == LexemeKind.Digits || scan.Is(at - 1, Roles.Scale) || NounReader.IsPluralNoun(scan, at - 1));

    private static FigureQualifier Parse(string? code) => code switch
    {
        "over" => FigureQualifier.Over,
        "under" => FigureQualifier.Under,
        "at-least" => FigureQualifier.AtLeast,
        "at-most" => FigureQualifier.AtMost,
        _ => FigureQualifier.About,
    };
}
