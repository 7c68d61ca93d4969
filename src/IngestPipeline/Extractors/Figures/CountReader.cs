using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures;

/// <summary>Reads numbers of things: with their noun, as part of a group, or bare where the words before tell what is counted.</summary>
internal sealed class CountReader(SentenceScan scan, QuantityContext context)
{
    /// <summary>Reads the count of <paramref name="number"/>; null when it is none. <paramref name="next"/> goes past what is settled.</summary>
    public FigureDraft? Read(NumberPhrase number, out int next)
    {
        next = number.Next;
        if (RateReader.EndOfPer(scan, number.Next) is var per and > 0 && scan.IsWord(number.Next, "per"))
            return Draft(number, FigureKind.Rate, PerUnit(number.Next, per), per, number.Next, 0.9);
        if (scan.IsInnerDash(number.Next) || number.Value == 0 && !number.InDigits)
            return null;
        if (scan.IsWord(number.Next, "times"))
            return Times(number, out next);
        if (scan.IsWord(number.Next, "of") || scan.IsWord(number.Next, "out"))
            return Part(number, out next);
        if (NounReader.TryRead(scan, number.Next, out var noun))
            return Counted(number, noun, out next);
        return Bare(number);
    }

    private FigureDraft? Counted(NumberPhrase number, NounPhrase noun, out int next)
    {
        next = noun.Next;
        if (number.IsOne || scan.Is(noun.Head, Roles.Graded | Roles.Idle) && noun.Next == noun.Head + 1)
            return null;
        if (!number.InDigits && scan.IsCapital(number.Next) && !char.IsUpper(scan.Text[scan[number.Next].End - 2]))
            return null;
        if (scan.Is(noun.Head, Roles.Time))
            return DurationRules.IsPointInTime(scan, noun.Next)
                ? null
                : Draft(number, FigureKind.Duration, scan[noun.Head].Term!.Code!, noun.Next, -1, 0.85);
        var per = RateReader.EndOfPer(scan, noun.Next);
        var confidence = number.InDigits ? 0.94 : 0.85;
        return per > 0
            ? Draft(number, FigureKind.Rate, NounReader.Name(scan, noun), next = per, number.Next, confidence)
            : Draft(number, FigureKind.Count, NounReader.Name(scan, noun), noun.Next, number.Next, confidence);
    }

    private FigureDraft? Times(NumberPhrase number, out int next)
    {
        next = number.Next + 1;
        if (number.IsOne)
            return null;
        return scan.Is(next, Roles.Likeness) && !NumberReader.IsArticle(scan, next)
            ? Draft(number, FigureKind.Ratio, "times", next, -1, 0.9)
            : Draft(number, FigureKind.Count, "times", next, -1, 0.8);
    }

    /// <summary>"612 of the 5,340 offences", "23 of its posts", "31 of them".</summary>
    private FigureDraft? Part(NumberPhrase number, out int next)
    {
        next = number.Next;
        if (number.IsOne)
            return null;
        var at = number.Next + (scan.IsWord(number.Next, "out") ? 2 : 1);
        if (scan.Is(at, Roles.Person))
            return null;
        if (scan.Is(at, Roles.Anaphor) && !NounReader.TryRead(scan, at + 1, out _))
            return Referred(number);
        while (scan.Is(at, Roles.Determiner | Roles.Anaphor))
            at++;
        if (NumberReader.TryRead(scan, at, out var whole))
            at = whole.Next;
        if (!NounReader.TryRead(scan, at, out var noun))
            return whole.Next > 0 && context.CountedBefore() is { } before ? Elided(number, before, 0.75) : null;
        if (!scan.Is(noun.Head, Roles.Graded | Roles.Idle) || noun.Next > noun.Head + 1)
            return Draft(number, FigureKind.Count, NounReader.Name(scan, noun), number.Next, at, number.InDigits ? 0.93 : 0.85);
        next = noun.Next;
        return null;
    }

    /// <summary>"31 of them": what was counted before, or the nearest plural before.</summary>
    private FigureDraft? Referred(NumberPhrase number)
    {
        if (context.MeasuredLately is { } measured)
            return Draft(number, FigureKind.Count, measured, number.Next, -1, 0.8);
        for (var i = number.First - 1; i >= Math.Max(0, number.First - 12); i--)
            if (NounReader.IsPluralNoun(scan, i) && !scan.Is(i, Roles.Time | Roles.Graded | Roles.Idle) && scan.IsWord(number.Next + 1, "which") | scan.IsWord(number.Next + 1, "whom") | !scan.IsCapital(i))
                return Draft(number, FigureKind.Count, NounReader.Name(scan, new NounPhrase(i, i + 1)), number.Next, -1, 0.8);
        return context.CountedBefore() is { } before ? Elided(number, before, 0.8) : null;
    }

    /// <summary>A number alone: it counts what the sentence, or the one before, measures.</summary>
    private FigureDraft? Bare(NumberPhrase number)
    {
        if (number.IsOne || number.InDigits && scan.IsCapital(number.Next))
            return null;
        var before = number.First - 1;
        var hinted = scan.Is(before, Roles.Qualifier | Roles.Neutral) || scan.IsWord(before, "than") || scan.IsWord(before, "from")
            || scan.IsWord(before, "to") || scan.IsWord(before, "against");
        if (scan.IsWord(before, "in") || !number.InDigits && !hinted)
            return null;
        if (number.InDigits && context.MeasuredLately is { } measured)
            return Draft(number, FigureKind.Count, measured, number.Next, -1, 0.8);
        var standard = scan.IsWord(before - 1, "standard") || scan.IsWord(before - 1, "target") || scan.IsWord(before - 1, "average");
        if (QuantityContext.Best(context.Current, standard) is { } here)
            return Elided(number, here, 0.75);
        var linked = hinted || scan.Is(before, Roles.Auxiliary) || scan.IsWord(before, "at") || scan.IsWord(before, "of");
        return linked && number.Value >= (hinted ? 2 : 10) && QuantityContext.Best(context.Previous, standard) is { } there
            ? Elided(number, there, 0.65)
            : null;
    }

    private string PerUnit(int at, int per) => scan.Text[scan[at].Start..scan[per - 1].End];

    private static FigureDraft Elided(NumberPhrase number, FigureDraft like, double confidence) => new()
    {
        Kind = like.Kind, Value = number.Value, Unit = like.Unit, Confidence = confidence, First = number.First, Next = number.Next, IsElided = true,
    };

    private static FigureDraft Draft(NumberPhrase number, FigureKind kind, string unit, int next, int things, double confidence) => new()
    {
        Kind = kind, Value = number.Value, Unit = unit, Confidence = confidence, First = number.First, Next = next, Things = things,
        IsElided = next == number.Next,
    };
}
