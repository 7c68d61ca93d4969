using System.Globalization;
using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Extractors.Figures.Numbers;
using IngestPipeline.Extractors.Figures.Periods;
using IngestPipeline.Extractors.Figures.Subjects;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Quantities;

/// <summary>Reads numbers of things: with their noun, as part of a group, or bare where the words before tell what is counted.</summary>
internal sealed class CountReader(SentenceScan scan, QuantityContext context)
{
    private const int ManyReaders = 10;
    private const int Small = 20;
    private const int LongestWhole = 6;

    private readonly BareNumberReader _bare = new(scan, context);

    /// <summary>
    /// Reads the count of <paramref name="number"/>; null when it is none. <paramref name="next"/> goes past what is settled.
    /// </summary>
    public FigureDraft? Read(NumberPhrase number, out int next)
    {
        next = number.Next;
        if (RateReader.EndOfPer(scan, number.Next) is var per and > 0 && (scan.IsWord(number.Next, "per")
            || scan.IsWord(number.Next, "for")))
            return Draft(number, FigureKind.Rate, RateOf(number) + PerUnit(number.Next, per), per, number.Next, 0.9);
        if (IsWho(number.Next) && (scan.IsWord(number.First - 1, "of") && !scan.Is(number.First - 2, Roles.Aged)
            || scan.IsWord(number.First - 1, "the") && scan.IsWord(number.First - 2, "of")))
            return number.IsOne ? null : Draft(number, FigureKind.Count, "people", number.Next, -1, 0.85);
        if (scan.IsInnerDash(number.Next) && scan.IsWord(number.Next + 1, "odd"))
            number = number with { Next = next = number.Next + 2 };
        if (scan.IsInnerDash(number.Next) || number.Value == 0 && !number.InDigits)
            return null;
        if (scan.IsWord(number.Next, "times"))
            return Times(number, out next);
        if (scan.IsWord(number.Next, "of") || scan.IsWord(number.Next, "out"))
            return Part(number, out next);
        if ((scan.IsWord(number.Next, "more") || scan.IsWord(number.Next, "fewer")) && scan.IsWord(number.Next + 1, "of")
            && scan.IsWord(number.Next + 2, "them"))
            return context.CountedBefore(0) is { } before ? Elided(number, before, 0.75) : Referred(number);
        if (ReadOneConcern(number) is { } concern)
        {
            next = concern.Next;
            return concern;
        }

        if (NounReader.TryRead(scan, number.Next, out var noun))
            return Counted(number, noun, out next);
        return _bare.Read(number, out next);
    }

    /// <summary>"five Sundays".</summary>
    private bool IsWeekdays(int at) =>
        scan.Vocabulary.Find(scan.WordAt(at)[..^1]) is { } day && (day.Roles & Roles.Weekday) != 0;

    private bool IsWho(int at) => scan.WordAt(at) is "who" or "who'd" or "who’d" or "whom";

    /// <summary>"one cause of concern": one of what is counted together.</summary>
    private FigureDraft? ReadOneConcern(NumberPhrase number)
    {
        if (!number.IsOne)
            return null;
        var isCause = scan.IsWord(number.Next, "cause") && scan.IsWord(number.Next + 1, "of") && scan.IsWord(number.Next + 2, "concern");
        if (!isCause && !(scan.IsWord(number.Next, "area") && scan.IsWord(number.Next + 1, "for") && scan.IsWord(number.Next + 2, "improvement")))
            return null;
        return Draft(number, FigureKind.Count, isCause ? "causes of concern" : "areas for improvement", number.Next + 3, number.Next, 0.85);
    }

    private FigureDraft? Counted(NumberPhrase number, NounPhrase noun, out int next)
    {
        next = noun.Next;
        if (scan.IsWord(number.First - 1, "per"))
            return null;
        if (number.IsOne || IsIdle(noun) || scan.Is(noun.Head, Traits.Tested) || IsSame(number, noun) || IsStature(number, noun))
            return null;
        if (!number.InDigits && scan.Is(noun.Head, Roles.Loose))
            return null;
        if (!number.InDigits && scan.IsCapital(number.Next) && !char.IsUpper(scan.Text[scan[number.Next].End - 2])
            && (scan.IsCapital(noun.Head) && !IsWeekdays(noun.Head) || noun.Head > number.Next + 3))
            return null;
        if (scan.IsWord(noun.Head - 1, "rest") && scan.IsWord(noun.Head, "days"))
            return Draft(number, FigureKind.Count, "days", noun.Next, number.Next, 0.85);
        if (scan.Is(noun.Head, Roles.Time))
            return DurationRules.IsPointInTime(scan, noun.Next)
                ? null
                : Draft(number, FigureKind.Duration, scan[noun.Head].Term!.Code!, noun.Next, -1, 0.85);
        var per = RateReader.EndOfPer(scan, noun.Next);
        if (per < 0 && EndOfPerAfterWhole(noun.Next) is var whole and > 0)
            return Draft(number, FigureKind.Rate, NounReader.Name(scan, noun), next = whole, number.Next, 0.85);
        var confidence = number.InDigits ? 0.94 : 0.85;
        return per > 0
            ? Draft(number, FigureKind.Rate, RateUnit(noun, per), next = per, number.Next, confidence)
            : Draft(number, FigureKind.Count, NounReader.Name(scan, noun), noun.Next, number.Next, confidence,
                isOfPlaces: scan.Is(noun.Head, Roles.Loose));
    }

    /// <summary>"the same two lads", "in three words": no number of anything.</summary>
    private bool IsSame(NumberPhrase number, NounPhrase noun) =>
        number.Value < ManyReaders && !number.InDigits
        && (scan.IsWord(noun.Head, "words") ? scan.IsWord(number.First - 1, "in")
            : scan.IsWord(number.First - 1, "same") && scan.IsWord(number.First - 2, "the"));

    /// <summary>"he is 1.8 metres tall".</summary>
    private bool IsStature(NumberPhrase number, NounPhrase noun) =>
        number.Value < 3 && noun.Head == number.Next && scan.IsWord(noun.Next, "tall");

    /// <summary>"850 calls of all sorts a day", "1,200 reports of abuse a month": the rate stands after what is told of the things.</summary>
    private int EndOfPerAfterWhole(int at)
    {
        if (!scan.IsWord(at, "of") && !scan.IsWord(at, "on") && !(scan.IsWord(at, "to") && scan[at + 1].Kind == LexemeKind.Digits))
            return -1;
        for (var i = at + 2; i <= at + LongestWhole && scan[i - 1].Kind is not (LexemeKind.Mark or LexemeKind.None)
            && !scan.Is(i - 1, Roles.Conjunction); i++)
            if (NumberReader.IsArticle(scan, i) && !scan.Is(i - 1, Roles.Preposition) && scan.Is(i + 1, Roles.Time)
                && scan.WordAt(i + 1)[^1] is not 's')
                return RateReader.EndOfPer(scan, i);
        return -1;
    }

    /// <summary>"good in three areas", "on all counts"; not "four counts of fraud", "nine areas for improvement".</summary>
    private bool IsIdle(NounPhrase noun) =>
        scan.Is(noun.Head, Roles.Graded | Roles.Idle) && noun.Next == noun.Head + 1
        && !(scan.IsWord(noun.Head, "counts") && scan.IsWord(noun.Next, "of"))
        || scan.IsWord(noun.Head, "doors") && (scan.IsWord(noun.Next, "down") || scan.IsWord(noun.Next, "away") || scan.IsWord(noun.Next, "from"));

    /// <summary>"crimes per 1,000 people"; the noun alone where the rate is over time.</summary>
    private string RateUnit(NounPhrase noun, int per)
    {
        var name = NounReader.Name(scan, noun);
        return scan.IsWord(noun.Next, "per") && scan.Is(noun.Next + 1, Roles.Number | Roles.Scale) || scan[noun.Next + 1].Kind == LexemeKind.Digits
            || scan.IsWord(noun.Next, "for") && scan.IsWord(noun.Next + 1, "every")
            ? name + " " + PerUnit(noun.Next, per)
            : name;
    }

    private FigureDraft? Times(NumberPhrase number, out int next)
    {
        next = number.Next + 1;
        if (number.IsOne || scan.IsWord(next, "over"))
            return null;
        if (scan.IsWord(next, "per") && RateReader.EndOfPer(scan, next) is var per and > 0 && scan[next + 1].Kind == LexemeKind.Digits)
            return Draft(number, FigureKind.Rate, "times " + PerUnit(next, per), next = per, number.Next, 0.9);
        return !decimal.IsInteger(number.Value) || scan.IsCapital(next) || scan.Is(next, Roles.Likeness) && !NumberReader.IsArticle(scan, next)
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
            return scan.IsWord(at, "you") && number.Value >= ManyReaders
                ? Draft(number, FigureKind.Count, "people", number.Next, -1, 0.7)
                : null;
        if (scan.Is(at, Roles.Anaphor) && !NounReader.TryRead(scan, at + 1, out _))
            return number.Value < Small && scan.IsWord(number.First - 1, "in") && scan.Is(number.First - 2, Roles.Graded)
                ? null
                : ToldAfter(number, at + 1) ?? Referred(number);
        if (!decimal.IsInteger(number.Value) && context.HasPercentNear && QuantityContext.LastShare(context.Current, number.Value) is { } share)
            return Elided(number, share, 0.8);
        while (scan.Is(at, Roles.Determiner | Roles.Anaphor) || PeriodRules.IsOwner(scan, at) && NumberReader.TryRead(scan, at + 1, out _))
            at++;
        if (NumberReader.TryRead(scan, at, out var whole))
            at = whole.Next;
        if (whole.Next > 0 && scan.IsMark(number.First - 1, '(') && scan.IsMark(at, ')') && ClauseNouns.Before(scan, number.First) is { } counted)
            return Draft(number, FigureKind.Count, counted, number.Next, -1, 0.8);
        if (!NounReader.TryRead(scan, at, out var noun))
            return whole.Next > 0
                && (context.CountedBefore(whole.Value) ?? context.Known(whole.Value)) is { } before ? Elided(number, before, 0.75) : null;
        if (scan.Is(noun.Head, Roles.Time))
            return Draft(number, FigureKind.Duration, scan[noun.Head].Term!.Code!, number.Next, -1, 0.85);
        if (!scan.Is(noun.Head, Roles.Graded | Roles.Idle) || noun.Next > noun.Head + 1)
            return Draft(number, FigureKind.Count, NounReader.Name(scan, noun), number.Next, at, number.InDigits ? 0.93 : 0.85);
        next = noun.Next;
        return null;
    }

    /// <summary>"446 of those were deliberate fires".</summary>
    private FigureDraft? ToldAfter(NumberPhrase number, int verb) =>
        scan.Is(verb, Roles.Be) && NounReader.TryRead(scan, verb + 1, out var noun) && !scan.Is(noun.Head, Roles.Graded | Roles.Idle | Roles.Time)
            ? Draft(number, FigureKind.Count, NounReader.Name(scan, noun), number.Next, -1, 0.8)
            : null;

    /// <summary>"31 of them": what was counted before; "618 of which": the nearest plural before.</summary>
    private FigureDraft? Referred(NumberPhrase number)
    {
        if (context.Asked is { } asked && context.Current.Count == 0)
            return Draft(number, FigureKind.Count, asked, number.Next, -1, 0.8);
        var isRelative = scan.IsWord(number.Next + 1, "which") || scan.IsWord(number.Next + 1, "whom");
        if (!isRelative && context.CountedBefore(number.Value) is { } before)
            return Elided(number, before, 0.8);
        if (ClauseNouns.Before(scan, number.First) is { } noun)
            return Draft(number, FigureKind.Count, noun, number.Next, -1, 0.8);
        return (context.MeasuredLately ?? context.TopicLately) is { } topic
            ? Draft(number, FigureKind.Count, topic, number.Next, -1, 0.75)
            : null;
    }

    /// <summary>"per 1,000 people", also where the text says "for every thousand people".</summary>
    private string PerUnit(int at, int per)
    {
        if (!scan.IsWord(at, "for"))
            return scan.Text[scan[at].Start..scan[per - 1].End];
        var first = at + 2;
        var things = scan.Is(first, Roles.Scale) && per > first + 1
            ? scan[first].Term!.Value.ToString("#,0", CultureInfo.InvariantCulture) + " " + scan.Text[scan[first + 1].Start..scan[per - 1].End]
            : scan.Text[scan[first].Start..scan[per - 1].End];
        return "per " + things;
    }

    /// <summary>"91,300 offences, or 97 per 1,000 residents": offences per so many.</summary>
    private string RateOf(NumberPhrase number)
    {
        if (context.Current.FindLast(draft => draft.Kind == FigureKind.Count && draft.Unit != "times") is { } counted
            && counted.Value > number.Value)
            return counted.Unit + " ";
        return scan.IsWord(number.Next, "for") && context.CountedBefore(number.Value) is { Kind: FigureKind.Count } before ? before.Unit + " " : "";
    }

    public static FigureDraft Elided(NumberPhrase number, FigureDraft like, double confidence, NumberPhrase? upper = null) =>
        Draft(number, like.Kind, QuantityContext.IsInMinutes(like, number.Value) ? "minutes" : like.Unit, number.Next, -1, confidence, upper, like);

    public static FigureDraft Draft(
        NumberPhrase number, FigureKind kind, string unit, int next, int things, double confidence, NumberPhrase? upper = null,
        FigureDraft? like = null, bool isOfPlaces = false) => new()
        {
            Kind = kind,
            Value = number.Value,
            ValueTo = upper?.Value,
            Unit = unit,
            Confidence = confidence,
            First = number.First,
            Next = upper?.Next ?? next,
            Things = things,
            IsElided = next == number.Next,
            Like = like,
            IsOfPlaces = isOfPlaces,
        };
}
