using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Extractors.Figures.Numbers;
using IngestPipeline.Extractors.Figures.Periods;
using IngestPipeline.Extractors.Figures.Subjects;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Quantities;

/// <summary>Reads numbers that stand alone, where the words before tell what they are numbers of.</summary>
internal sealed class BareNumberReader(SentenceScan scan, QuantityContext context)
{
    private const int Small = 20;
    private const int Ten = 10;
    private const int Thousand = 1000;
    private const int Million = 1_000_000;
    private const int Nearby = 4;
    private const int FurthestPart = 8;
    private const decimal FurthestLevel = 10;

    private readonly NumberCues _cues = new(scan);
    private readonly LabelReader _labels = new(scan, context);

    /// <summary>The figure that <paramref name="number"/> is; null when it is none.</summary>
    public FigureDraft? Read(NumberPhrase number, out int next)
    {
        next = number.Next;
        if (number.InDigits && NumberReader.IsArticle(scan, number.First - 1))
        {
            next = _cues.EndOfNames(number.Next);
            return null;
        }

        if (ReadOneMore(number) is { } one)
            return one;
        if (number.IsOne || number.InDigits && scan.IsCapital(number.Next) || scan.IsWord(number.Next, "past")
            || scan.IsWord(number.First - 1, "engine") && scan.IsCapital(number.First - 1))
            return null;
        if (ReadSpent(number) is { } money)
            return money;
        if (ReadPerTime(number) is { } rate)
        {
            next = rate.Next;
            return rate;
        }

        var before = QualifierReader.Start(scan, number.First) - 1;
        if (_cues.IsScore(number, before) || _cues.IsSpeed(number, before) || number.Value < Small && _cues.IsTally(before))
            return null;
        if ((_labels.ReadListed(number, before, _cues.EndsHere(number.Next)) ?? ReadNumbered(number, before)
            ?? ReadGroup(number, before) ?? ReadPlace(number, before) ?? _labels.Read(number, before, _cues.EndsHere(number.Next)
            || _cues.IsPast(number.Next))
            ?? ReadDone(number, before) ?? ReadSeries(number, before)
            ?? ReadPersonal(number, before)) is { } told)
            return told;
        if (ReadSame(number, before) is { } same)
            return same;
        if (scan.IsWord(before, "take") && scan.IsWord(before - 1, "or") && scan.IsWord(before - 2, "give") && context.HasPercentNear)
            return CountReader.Draft(number, FigureKind.Percent, "percentage-points", number.Next, -1, 0.8);
        if (ReadTaken(number, before) is { } taken)
            return taken;
        if (scan.IsWord(before, "the") && !number.IsScaled && (_cues.EndsHere(number.Next) || scan.Is(number.Next, Roles.Auxiliary))
            && (context.Known(number.Value) ?? SumOf(number)) is { } known)
        {
            // "Of the 27": told before, and what follows are parts of it.
            context.Whole = known;
            return known.First == number.First && known.Next == number.Next && context.Known(number.Value) is null ? known : null;
        }

        if (IsPoints(number))
            return CountReader.Elided(number, context.Current[^1], 0.8);
        if (ReadSomeOf(number, before, ref next) is { } some)
            return some;
        var upper = RangeReader.ReadBare(scan, number);
        next = upper?.Next ?? next;
        var isHinted = IsHinted(number, before);
        if (!number.InDigits && !isHinted && number.Value < Small)
            return null;
        var isIn = scan.IsWord(before, "in");
        if (isIn && number.Value < Small && decimal.IsInteger(number.Value))
            return null;
        return ReadAlike(number, before, upper, isIn, isHinted);
    }

    /// <summary>"31, one more than last year", "three fires and one in a car": one of what was counted last.</summary>
    private FigureDraft? ReadOneMore(NumberPhrase number)
    {
        if (number.IsOne && _cues.IsMoreThan(number.Next) && context.Current.Count > 0 && context.Current[^1].Kind == FigureKind.Count)
            return CountReader.Elided(number, context.Current[^1], 0.75);
        if (number is { IsOne: true, InDigits: false } && scan.IsWord(number.First - 1, "and") && context.Current is [.., { IsElided: true }]
            && IsQualified(number, number.First - 1))
            return CountReader.Elided(number, context.Current[^1], 0.7);
        return null;
    }

    /// <summary>"12 at Southport, eight at Kirkdale and half a dozen at Formby": the same in another place.</summary>
    private FigureDraft? ReadPlace(NumberPhrase number, int before)
    {
        if (!scan.IsMark(before, ',') && !scan.IsWord(before, "and") || !scan.Is(number.Next, Roles.Preposition) || !scan.IsCapital(number.Next + 1)
            || context.Current.Count == 0 || context.Current[^1] is not { Kind: FigureKind.Count } last || number.Value < 2)
            return null;
        for (var i = last.Next; i < Math.Min(last.Next + Nearby, before); i++)
            if (scan.WordAt(i).Equals(scan.WordAt(number.Next), StringComparison.OrdinalIgnoreCase) && scan.IsCapital(i + 1))
                return CountReader.Elided(number, last, 0.75);
        return null;
    }

    /// <summary>"three officers in 2019, four in 2020 and a dozen last year": the same at another time.</summary>
    private FigureDraft? ReadSeries(NumberPhrase number, int before)
    {
        if (!scan.IsMark(before, ',') && !scan.IsWord(before, "and") || number.Value < 2
            || context.Current is not [.., { Kind: FigureKind.Count } last] || before - last.Next is < 1 or > Nearby)
            return null;
        return PeriodAt(last.Next) is { } then && then.Next == before && PeriodAt(number.Next) is { } && !scan.Is(number.Next, Roles.Month)
            ? CountReader.Elided(number, last, 0.75)
            : null;
    }

    private Period? PeriodAt(int at) =>
        PeriodReader.Read(scan, scan.IsWord(at, "in") || scan.IsWord(at, "by") ? at + 1 : at) is { IsWeak: false } period ? period : null;

    /// <summary>"52 signed up and 81 left": people, when nothing else was counted.</summary>
    private FigureDraft? ReadPersonal(NumberPhrase number, int before)
    {
        if (number.Value < 2 || !decimal.IsInteger(number.Value) || !scan.Is(number.Next, Traits.Personal)
                && !(scan.Is(number.Next, Roles.Be) && scan.Is(number.Next + 1, Traits.Personal))
            || !_cues.OpensClause(before) && _cues.PeriodEndsAt(before) is false)
            return null;
        if (Part(number.Value) is { } whole)
            return CountReader.Elided(number, whole, 0.75);
        return CountReader.Draft(number, FigureKind.Count, context.CountedBefore(0) is { Kind: FigureKind.Count } like
            && scan.Vocabulary.Find(like.Unit) is { } term && (term.Roles & Roles.Noun) != 0 ? like.Unit : "people", number.Next, -1, 0.7);
    }

    /// <summary>"was 2 percent and not 10", "8.9 shifts a head (target: six)": of the measure just told.</summary>
    private FigureDraft? ReadSame(NumberPhrase number, int before)
    {
        if (context.Current.Count == 0 || context.Current[^1] is not { } last || before - last.Next > Nearby)
            return null;
        var isDenied = scan.IsWord(before, "not") && (scan.IsWord(before - 1, "and") || scan.IsMark(before - 1, ','));
        if (last.Kind == FigureKind.Percent && number.Value <= 100 && scan.IsMark(before, ',')
            && (scan.IsWord(number.Next, "not") || scan.IsWord(number.Next, "no") || scan.IsWord(number.Next, "against")))
            return CountReader.Elided(number, last, 0.75);
        return isDenied || scan.IsMark(before, ':') && scan.Is(before - 1, Roles.Yardstick) && scan.IsMark(before - 2, '(')
            ? CountReader.Elided(number, last, 0.8)
            : null;
    }

    /// <summary>"We were 1,400 strong", "Deaths in house fires numbered 5", "assaults were running at 19 a day".</summary>
    private FigureDraft? ReadNumbered(NumberPhrase number, int before)
    {
        if (scan.IsWord(number.Next, "strong") && number.Value >= Ten)
            return CountReader.Draft(number, FigureKind.Count, "people", number.Next, -1, 0.8);
        return (scan.IsWord(before, "numbered") || scan.IsWord(before, "totalled")) && ClauseNouns.Of(scan, before) is { } counted
            ? CountReader.Draft(number, FigureKind.Count, counted, number.Next, -1, 0.85)
            : null;
    }

    /// <summary>"officers shut 86 last year": a plain verb and no noun, of what the clause before was about.</summary>
    private FigureDraft? ReadDone(NumberPhrase number, int before) =>
        number is { InDigits: true, Value: >= Small } && decimal.IsInteger(number.Value) && scan.IsWord(number.Next, "last")
        && scan.Is(number.Next + 1, Roles.Span) && scan[before].Kind == LexemeKind.Word && !scan.Is(before, Roles.Preposition | Roles.Have | Roles.Be)
        && ClauseNouns.At(scan, before - 1) is not null && ClauseNouns.Before(scan, before - 1) is { } done
            ? CountReader.Draft(number, FigureKind.Count, done, number.Next, -1, 0.7)
            : null;

    /// <summary>"a team of eight", "the average caseload was 17".</summary>
    private FigureDraft? ReadGroup(NumberPhrase number, int before)
    {
        if (!scan.Is(before - 1, Roles.Group) || number.Value < 2 || NumberReader.IsArticle(scan, number.First))
            return null;
        var stock = scan[before - 1].Term!.Code;
        return scan.IsWord(before, "of") || stock is not null && scan.Is(before, Roles.Be)
            ? CountReader.Draft(number, FigureKind.Count, stock ?? "people", number.Next, -1, 0.75)
            : null;
    }

    /// <summary>"built for 33,000 patients a year and last year it saw 91,000", "carry 74 cases; one of them had 112".</summary>
    private FigureDraft? ReadTaken(NumberPhrase number, int before)
    {
        if (!number.InDigits || !decimal.IsInteger(number.Value) || !_cues.EndsHere(number.Next)
            || !scan.Is(before, Roles.Verb | Roles.Have | Roles.Measure | Roles.Participle)
            || scan.Is(before, Roles.Be) || !scan.Is(before - 1, Roles.Pronoun | Roles.Have) && !scan.IsMark(before - 1, ','))
            return null;
        return context.CountedBefore(number.Value / FurthestLevel) is { } like && like.Value <= number.Value * FurthestLevel
            ? CountReader.Draft(number, FigureKind.Count, like.Unit, number.Next, -1, 0.7, like: like)
            : null;
    }

    private FigureDraft? ReadAlike(NumberPhrase number, int before, NumberPhrase? upper, bool isIn, bool isHinted)
    {
        if (context.MeasuredLately is { } measured && !isIn)
            return CountReader.Draft(number, FigureKind.Count, measured, number.Next, -1, 0.8, upper);
        var isStandard = _cues.IsStandard(before);
        if (EndOfMove(number, before) is { } moved)
            return moved.Value >= Million && !number.IsScaled && number.Value < Thousand
                ? CountReader.Elided(number with { Value = number.Value * Million }, moved, 0.75, upper)
                : CountReader.Elided(number, moved, 0.8, upper);
        if (ClauseNouns.OfWhich(scan, number.First) is { } whole && !isIn && number.Value >= 2)
            return CountReader.Draft(number, FigureKind.Count, whole, number.Next, -1, 0.75, upper);
        if (RisenTo(before) is { } risen)
            return CountReader.Draft(number, FigureKind.Count, risen, number.Next, -1, 0.7, upper);
        if (ChangedBy(number, before) is { } change)
            return change.First == number.First ? change : CountReader.Elided(number, change, 0.75, upper);
        if (FallenTo(number, before) is { } reached)
            return CountReader.Draft(number, FigureKind.Count, reached, number.Next, -1, 0.7, upper);
        if (FallenFrom(before) is { } fallen)
            return CountReader.Draft(number, FigureKind.Count, fallen, number.Next, -1, 0.75, upper);
        if (scan.IsWord(before, "from") && scan.Is(before - 1, Roles.Change) && context.Current is [.., { Kind: FigureKind.Duration } lasted]
            && before - lasted.Next > Nearby && ClauseNouns.Of(scan, before) is { } gone)
            return CountReader.Draft(number, FigureKind.Count, gone, number.Next, -1, 0.75, upper);
        if (context.Current is [.., { Kind: FigureKind.Duration } spent] && scan.IsWord(before - 1, "having")
            && !scan.Is(before, Roles.Be))
            return CountReader.Elided(number, spent, 0.75, upper);
        if (scan.IsWord(before, "of") && scan.IsWord(before - 1, "out") && context.Current is [.., { Unit: "nights" or "days" }])
            return null;
        if (_cues.IsLongest(before) && QuantityContext.LastLength(context.Current, number.Value) is { } longest)
            return CountReader.Elided(number, longest, 0.75, upper);
        if (QuantityContext.Best(context.Current, number.Value, isStandard) is { } here)
            return here.Unit == "years" && scan.Is(before, Roles.Be) ? null : CountReader.Elided(number, here, 0.75, upper);
        if (scan.IsWord(before, "from") && ClauseNouns.Of(scan, before) is { } noun)
            return CountReader.Draft(number, FigureKind.Count, noun, number.Next, -1, 0.75, upper);
        var isLinked = isHinted || scan.Is(before, Roles.Auxiliary | Roles.Measure) || scan.IsWord(before, "at") || scan.IsWord(before, "of")
            || before < 0 || _cues.IsClitic(before) || scan.IsWord(before, "by") || _cues.IsItIs(before) && _cues.EndsHere(number.Next)
            || scan.IsWord(before, "for") && scan.Is(before - 1, Roles.Wish) && _cues.EndsHere(number.Next)
            || number.InDigits && !decimal.IsInteger(number.Value)
                && (!scan.Is(before, Roles.Pronoun) || scan.WordAt(before) is "it's" or "it’s" or "that's" or "that’s");
        if (!isLinked || isIn || number.Value < (isHinted ? 2 : Ten) && !(number.InDigits && !decimal.IsInteger(number.Value)))
            return null;
        var there = (_cues.IsOfIt(before) || _cues.IsItIs(before)) && !isStandard
            && QuantityContext.LastLevel(context.Previous, number.Value) is { } level
            ? level
            : QuantityContext.Best(context.Previous, number.Value, isStandard || _cues.IsClitic(before));
        if (there is null && context.TopicLately is { } topic && number.InDigits && decimal.IsInteger(number.Value)
            && (_cues.HaveOrThere(before) || before < 0))
            return CountReader.Draft(number, FigureKind.Count, topic, number.Next, -1, 0.65, upper);
        if (there is null || there.Kind == FigureKind.Percent && !number.InDigits && scan.Is(before, Roles.Have)
            || there.Kind == FigureKind.Duration && (_cues.OpensClause(before)
            && scan.Is(number.Next, Roles.Auxiliary | Roles.Verb) || _cues.IsItIs(before)))
            return null;
        return CountReader.Elided(number, there, 0.65, upper);
    }

    /// <summary>"1.2 points above Kent and two above the average".</summary>
    private bool IsPoints(NumberPhrase number) =>
        context.Current.Count > 0 && context.Current[^1].Unit == "percentage-points"
        && (scan.IsWord(number.Next, "above") || scan.IsWord(number.Next, "below") || scan.Is(number.Next, Roles.Comparative));

    /// <summary>"spend three-quarters of a million", "we've spent one point four million".</summary>
    private FigureDraft? ReadSpent(NumberPhrase number) =>
        number is { IsScaled: true, Scale: >= 1000 } && scan.Is(QualifierReader.Start(scan, number.First) - 1, Roles.Spend)
            ? CountReader.Draft(number, FigureKind.Money, context.CurrencyLately ?? "GBP", number.Next, -1, 0.7)
            : null;

    /// <summary>"four a day", "45 a week": so many of what was counted before.</summary>
    private FigureDraft? ReadPerTime(NumberPhrase number)
    {
        if (!NumberReader.IsArticle(scan, number.Next) || RateReader.EndOfPer(scan, number.Next) is not (> 0 and var per)
            || UnitOfRate(number) is not { } unit)
            return null;
        return CountReader.Draft(number with { Next = per }, FigureKind.Rate, unit, per, -1, 0.75);
    }

    /// <summary>"assaults were running at 19 a day": what runs; else what was counted before.</summary>
    private string? UnitOfRate(NumberPhrase number) =>
        scan.IsWord(QualifierReader.Start(scan, number.First) - 1, "at") && ClauseNouns.Of(scan, number.First) is { } running
            ? running
            : (context.CountedBefore(number.Value) ?? context.CountedBefore(0))?.Unit ?? context.TopicLately
                ?? ClauseNouns.Of(scan, number.First);

    /// <summary>"Thirty-one had no plan", ", eleven were wanted", "in seven the address": part of what was counted before.</summary>
    private FigureDraft? ReadSomeOf(NumberPhrase number, int before, ref int next)
    {
        if (number.Value < 2 || !decimal.IsInteger(number.Value) || number.IsScaled)
            return null;
        var isIn = scan.IsWord(before, "in");
        var follows = isIn
            ? scan.Is(number.Next, Roles.Determiner) || scan.IsWord(number.Next, "nobody") || scan.IsWord(number.Next, "there")
            || scan.IsWord(number.Next, "they") || number.InDigits && scan.IsMark(number.Next, ',') && scan.IsWord(number.Next + 1, "or")
            : scan.Is(number.Next, Roles.Auxiliary | Roles.Verb | Roles.Participle) || _cues.IsPast(number.Next);
        var opens = isIn ? before < 2 || !scan.Is(before - 1, Roles.Verb) : _cues.OpensClause(before);
        if (before >= 0 && (_cues.IsOfThese(before) || IsListedPart(before) || scan.IsWord(before, "remaining")))
            follows = opens = true;
        if (!isIn && !follows && IsQualified(number, before))
            return CountReader.Elided(number, context.Current[^1], 0.75);
        if (!follows || !opens || Part(number.Value) is not { } whole)
            return null;
        var upper = RangeReader.ReadBare(scan, number);
        next = upper?.Next ?? number.Next;
        return CountReader.Elided(number, whole, 0.75, upper);
    }

    /// <summary>"131 had been approved beforehand, 12 afterwards and seven not at all", "two were urgent, five routine".</summary>
    private bool IsQualified(NumberPhrase number, int before)
    {
        if (context.Current.Count == 0 || context.Current[^1] is not { Kind: FigureKind.Count } last || before - last.Next > FurthestPart
            || !scan.IsMark(before, ',') && !scan.IsWord(before, "and"))
            return false;
        if (scan.IsWord(number.Next, "not") || scan.Is(number.Next, Roles.Adverb))
            return true;
        return scan[number.Next] is { Kind: LexemeKind.Word } word && !word.Is(Roles.Stop | Roles.Time | Roles.Number | Roles.Scale | Roles.Month)
            && !scan.IsCapital(number.Next) && (scan[number.Next + 1].Kind is LexemeKind.Mark or LexemeKind.None
                && !scan.IsInnerDash(number.Next + 1) || scan.IsWord(number.Next + 1, "and") && !number.InDigits);
    }

    /// <summary>The last count of more things; of graded areas the tallies tell.</summary>
    private FigureDraft? Part(decimal value) =>
        context.Whole is { } known
            && known.Value > value ? known : context.CountedBefore(value + 1) is { Kind: FigureKind.Count } whole ? whole : null;

    /// <summary>"Of the county's 29 stations, eleven depend on …".</summary>
    private bool IsListedPart(int before) =>
        scan.IsMark(before, ',') && (scan.IsWord(0, "of") || scan.IsWord(1, "of")) && (context.Current.Count > 0 || context.Whole is not null);

    /// <summary>"from 14 weeks to nine": the end of what the figure just before began.</summary>
    private FigureDraft? EndOfMove(NumberPhrase number, int before)
    {
        if (!scan.IsWord(before, "to") || context.Current.Count == 0)
            return null;
        var last = context.Current[^1];
        return scan.IsWord(QualifierReader.Start(scan, last.First) - 1, "from") && last.Next <= before && number.First - last.Next < 8
            && last.Kind is FigureKind.Duration or FigureKind.Percent or FigureKind.Count
            ? last
            : null;
    }

    /// <summary>"Kent's went up, by 2.1": what moved before moved by a share.</summary>
    private FigureDraft? ChangedBy(NumberPhrase number, int before)
    {
        if (scan.IsWord(before, "by") && number is { InDigits: true, Value: >= Small } && decimal.IsInteger(number.Value)
            && (scan.Is(before - 1, Roles.Change)) && ClauseNouns.Of(scan, before) is { } moved && !_cues.IsOfShare(before))
            return CountReader.Draft(number, FigureKind.Count, moved, number.Next, -1, 0.75);
        if (!scan.IsWord(before, "by") || scan.Is(number.Next, Roles.Preposition) && !scan.IsWord(number.Next, "in"))
            return null;
        return QuantityContext.LastShare(context.Current, number.Value) ?? QuantityContext.LastShare(context.Previous, number.Value);
    }

    /// <summary>"nine officers cover the premises, and notices fell from 31 to 12": what fell, not what was counted before.</summary>
    private string? FallenFrom(int before) =>
        scan.IsWord(before, "from") && scan.Is(before - 1, Roles.Change) && context.Current.Count > 0
            ? ClauseNouns.At(scan, scan.Is(before - 2, Roles.Have) ? before - 3 : before - 2)
            : null;

    /// <summary>"Fire deaths fell to 11": where nothing was told before that it may be of.</summary>
    private string? FallenTo(NumberPhrase number, int before)
    {
        if (!scan.IsWord(before, "to") || !scan.Is(before - 1, Roles.Change) || !number.InDigits || !decimal.IsInteger(number.Value)
            || !_cues.EndsHere(number.Next) || context.Current.Count > 0 || context.HasPercentNear)
            return null;
        var noun = scan.Is(before - 2, Roles.Have | Roles.Be) ? before - 3 : before - 2;
        return scan.Is(noun, Traits.Measured) ? null : ClauseNouns.At(scan, noun);
    }

    /// <summary>"offences rose by 31 per cent, to 214": how many there are then.</summary>
    private string? RisenTo(int before) =>
        scan.IsWord(before, "to") && context.Current.Count > 0
        && context.Current[^1] is { Kind: FigureKind.Percent or FigureKind.Ratio } last && (scan.IsMark(before - 1, ',')
        || last.Next == before) && QualifierReader.Start(scan, last.First) - 1 is var by
        && (scan.IsWord(by, "by") || scan.Is(by, Roles.Change))
            ? ClauseNouns.Of(scan, last.First) ?? context.MeasuredLately
            : null;

    /// <summary>"two high, five medium and one low; all but one of the eight": the sum of what the sentence counts.</summary>
    private FigureDraft? SumOf(NumberPhrase number)
    {
        if (context.Current.Count < 2 || !scan.IsWord(number.First - 2, "of"))
            return null;
        var sum = 0m;
        foreach (var draft in context.Current)
            sum += draft is { Kind: FigureKind.Count, ValueTo: null } && draft.Unit == context.Current[0].Unit ? draft.Value : number.Value;
        return sum == number.Value ? CountReader.Elided(number, context.Current[0], 0.7) : null;
    }

    /// <summary>Whether the words before tell that a quantity follows, as "only" and "from" do.</summary>
    private bool IsHinted(NumberPhrase number, int before)
    {
        if (before + 1 < number.First || scan.IsWord(before, "from") || scan.IsWord(before, "to") || scan.IsWord(before, "against"))
            return true;
        if (scan.IsWord(number.Next, "rather") && scan.IsWord(number.Next + 1, "than"))
            return true;
        if ((scan.IsWord(number.Next, "more") || scan.IsWord(number.Next, "fewer")) && !scan.IsInnerDash(number.Next - 1))
            return true;
        if (!_cues.EndsHere(number.Next))
            return false;
        if (_cues.IsItIs(before) && (scan.IsWord(number.Next, "now") || context.Current.Count > 0))
            return true;
        if ((scan.IsWord(before, "says") || scan.IsWord(before, "say")) && context.CountedBefore(0) is not null)
            return true;
        if (_cues.HaveOrThere(before) && (context.CountedBefore(0) is not null || number.InDigits))
            return true;
        if (context.Current.Count > 0)
            return scan.Is(before, Roles.Measure | Roles.Auxiliary);
        return context.Previous.Count > 0 && (scan.Is(before, Roles.Have) || _cues.IsOfIt(before) || _cues.IsClitic(before) && !number.InDigits);
    }
}
