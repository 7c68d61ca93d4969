using System.Globalization;
using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Extractors.Figures.Numbers;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Quantities;

/// <summary>Finds the quantities of one sentence, left to right, each word looked at once or twice.</summary>
internal sealed class QuantityReader(SentenceScan scan, QuantityContext context)
{
    private readonly CountReader _counts = new(scan, context);
    private const decimal SecondsInMinute = 60;

    /// <summary>Who are counted by "the number waiting" until the sentence names them.</summary>
    private const string Anyone = "people";

    private decimal _scale;
    private string _currency = "";

    /// <summary>Adds what the sentence holds to <see cref="QuantityContext.Current"/>.</summary>
    public void Read()
    {
        _scale = 0;
        for (var at = 0; at < scan.Count;)
        {
            NoteMeasured(at);
            var next = ReadAt(at);
            at = next > at ? next : at + 1;
        }
    }

    /// <summary>"the number of overdue visits" tells what a bare number later on counts.</summary>
    private void NoteMeasured(int at)
    {
        if (Staffing.Measured(scan, at) is { } staff)
            context.Measured = staff;
        if (scan.IsWord(at, "many") && scan.IsWord(at - 1, "how") && NounReader.TryRead(scan, at + 1, out var asked)
            && !scan.Is(asked.Head, Roles.Graded | Roles.Idle | Roles.Time))
            context.Measured = NounReader.Name(scan, asked);
        if (!scan.Is(at, Roles.TrapBefore | Roles.Neutral))
            return;
        if (scan.IsWord(at, "number") && scan.IsWord(at - 1, "the") && scan.Is(at + 1, Traits.Befalling))
            context.Measured = Anyone;
        if (!scan.IsWord(at, "number") && !scan.IsWord(at, "total") || !scan.IsWord(at + 1, "of"))
            return;
        if (NounReader.TryRead(scan, at + 2, out var noun) && !scan.Is(noun.Head, Roles.Graded | Roles.Idle))
            context.Measured = NounReader.Name(scan, noun);
    }

    private int ReadAt(int at)
    {
        var lexeme = scan[at];
        var isSign = lexeme.Kind == LexemeKind.Mark && lexeme.Is(Roles.Currency);
        if (!isSign && lexeme.Kind != LexemeKind.Digits && !lexeme.Is(Roles.Starter) && !NumberReader.IsArticle(scan, at))
            return at;
        if (isSign && scan.IsMark(at - 1, '(') && scan.Is(at + 1, Roles.Scale) && scan.IsMark(at + 2, ')'))
        {
            // "Forecast outturn (£m)": the bare numbers after it are of that money.
            _scale = scan[at + 1].Term!.Value;
            _currency = lexeme.Term!.Code!;
            return at + 3;
        }

        if (isSign)
            return NumberReader.TryRead(scan, at + 1, out var amount) && amount.InDigits ? ReadMoney(at, amount, lexeme.Term!.Code!) : at;
        if (ReadNote(at) is var note and > 0)
            return note;
        if (ReadOnePercent(at) is var point and > 0)
            return point;
        if (ReadHourAndMinutes(at) is var compound and > 0)
            return compound;
        if (ReadHourAndHalf(at) is var hour and > 0)
            return hour;
        var ratio = RatioReader.Read(scan, at, out var settled);
        if (ratio is not null)
            return Add(ratio);
        if (settled > at)
            return settled;
        return NumberReader.TryRead(scan, at, out var number) ? ReadNumber(number) : at;
    }

    /// <summary>"a fiver", "two tenners".</summary>
    private int ReadNote(int at)
    {
        var count = 1m;
        var word = at + 1;
        if (!NumberReader.IsArticle(scan, at))
        {
            if (!scan.Is(at, Roles.Number) || !NumberReader.TryRead(scan, at, out var number))
                return 0;
            (count, word) = (number.Value, number.Next);
        }

        if (scan[word].Term is not { Code: { } currency, Value: > 0 } term || !term.Roles.HasFlag(Roles.Currency))
            return 0;
        return Add(new FigureDraft
        {
            Kind = FigureKind.Money,
            Value = count * term.Value,
            Unit = currency,
            Confidence = 0.9,
            First = at,
            Next = word + 1,
        });
    }

    private int ReadMoney(int sign, NumberPhrase amount, string currency)
    {
        if (scan[amount.Next] is { Kind: LexemeKind.Word, Glued: true } || scan.IsWord(amount.Next, "note") || scan.IsWord(amount.Next, "notes")
            || scan.IsWord(amount.Next, "coin") || scan.IsWord(amount.Next, "coins"))
            return amount.Next;
        var unit = new Unit(FigureKind.Money, currency, amount.Next);
        var upper = RangeReader.Read(scan, sign, amount, unit);
        var value = upper is { IsScaled: true } scaled && !amount.IsScaled && amount.Value < 1000
            && amount.Value * scaled.Scale < scaled.Value
            ? amount.Value * scaled.Scale
            : amount.Value;
        return Add(new FigureDraft
        {
            Kind = FigureKind.Money,
            Value = value,
            ValueTo = upper?.Value,
            Unit = currency,
            Confidence = 0.97,
            First = sign,
            Next = upper?.Next ?? amount.Next,
        });
    }

    private int ReadNumber(NumberPhrase number)
    {
        number = WithOdd(number);
        if (UnitReader.TryReadStrong(scan, number.Next, out var strong))
            return ReadMeasured(number, strong, 0.97);
        if (PointReader.TryRead(scan, context, number, out var points))
            return points.Kind == FigureKind.Percent ? ReadMeasured(number, points, 0.9) : points.Next;
        if (RangeReader.ReadShared(scan, number) is { } range)
            return AddRange(number, range);
        if (ReadClock(number) is var clock and > 0)
            return clock;
        if (ReadOfScale(number) is { } scaled)
            return Add(scaled);
        if (Traps.IsTrap(scan, number))
            return SkipTrap(number);
        if (UnitReader.TryReadTime(scan, number.Next, number, out var time))
            return DurationRules.IsLength(scan, number, time) ? ReadMeasured(number, time, number.InDigits ? 0.95 : 0.92) : time.Next;
        var draft = _counts.Read(number, out var next);
        return draft is null ? next : Add(draft);
    }

    /// <summary>"fifty-odd pence", "30-odd minutes": the hedge belongs to the number when a unit follows.</summary>
    private NumberPhrase WithOdd(NumberPhrase number)
    {
        if (!scan.IsInnerDash(number.Next) || !scan.IsWord(number.Next + 1, "odd"))
            return number;
        var odd = number with { Next = number.Next + 2 };
        return UnitReader.TryReadStrong(scan, odd.Next, out _) || UnitReader.TryReadTime(scan, odd.Next, odd, out _) ? odd : number;
    }

    /// <summary>The 118.2 of "(£m): pay 118.2", the 7.1 of a table in seconds.</summary>
    private FigureDraft? ReadOfScale(NumberPhrase number)
    {
        if (!number.InDigits || number.IsScaled || number.Next != number.First + 1)
            return null;
        if (_scale == 0 || scan[number.Next].Kind == LexemeKind.Word || Traps.IsYearLike(scan, number.First))
            return context.Table.Read(scan, number);
        return new FigureDraft
        {
            Kind = FigureKind.Money,
            Value = number.Value * _scale,
            Unit = _currency,
            Confidence = 0.85,
            First = number.First,
            Next = number.Next,
        };
    }

    /// <summary>"7m 48s".</summary>
    private int ReadClock(NumberPhrase minutes)
    {
        var at = minutes.First;
        if (!minutes.InDigits || minutes.Next > at + 2 || scan.WordAt(at + 1) is not "m" || !scan[at + 1].Glued
            || scan[at + 2].Kind != LexemeKind.Digits || scan.WordAt(at + 3) is not "s" || !scan[at + 3].Glued)
            return 0;
        return NumberReader.TryRead(scan, at + 2, out var seconds) && decimal.TryParse(scan.WordAt(at), CultureInfo.InvariantCulture, out var whole)
            ? Add(new FigureDraft
            {
                Kind = FigureKind.Duration,
                Value = whole * SecondsInMinute + seconds.Value,
                Unit = "seconds",
                Confidence = 0.9,
                First = at,
                Next = at + 4,
            })
            : 0;
    }

    private int ReadMeasured(NumberPhrase number, Unit unit, double confidence)
    {
        if (number.Value == 0 && !number.InDigits && unit.Kind != FigureKind.Percent)
            return unit.Next;
        var upper = RangeReader.Read(scan, number.First, number, unit);
        if (upper is { } top)
            unit = RangeReader.UnitAfter(scan, top) ?? unit with { Next = top.Next };
        return Add(new FigureDraft
        {
            Kind = unit.Kind,
            Value = number.Value * unit.Factor + unit.Added,
            ValueTo = upper is { } end ? end.Value * unit.Factor : null,
            Unit = unit.Code,
            Confidence = confidence,
            First = number.First,
            Next = unit.Next,
        });
    }

    private int AddRange(NumberPhrase number, SharedRange range)
    {
        if (range.IsTrap)
            return range.Unit.Next;
        var scaled = range.Upper.IsScaled && !number.IsScaled
            && number.Value * range.Upper.Scale < range.Upper.Value ? range.Upper.Scale : 1;
        var shared = new FigureDraft
        {
            Kind = range.Unit.Kind,
            Value = number.Value * scaled * range.Unit.Factor,
            ValueTo = range.IsPair ? null : range.Upper.Value * range.Unit.Factor + range.Unit.Added,
            Unit = range.Unit.Code,
            Confidence = 0.93,
            First = number.First,
            Next = range.IsPair ? number.Next : range.Unit.Next,
            IsElided = range.IsPair,
            Things = range.IsPair || range.Unit.Kind != FigureKind.Count ? -1 : range.Upper.Next,
        };
        return Add(shared);
    }

    /// <summary>"a percentage point", "half a per cent", "a per cent and a half".</summary>
    private int ReadOnePercent(int at)
    {
        var isHalf = scan.IsWord(at, "half");
        var article = isHalf ? at + 1 : at;
        if (!NumberReader.IsArticle(scan, article))
            return 0;
        if (isHalf && UnitReader.IsPoint(scan, article + 1) && context.HasPercentNear)
            return Add(new FigureDraft
            {
                Kind = FigureKind.Percent,
                Value = 0.5m,
                Unit = "percentage-points",
                Confidence = 0.85,
                First = at,
                Next = article + 2,
            });
        if (!UnitReader.TryReadPercent(scan, article + 1, out var unit))
            return 0;
        if (!isHalf && unit.Added == 0 && unit.Code == "percent")
            return 0;
        return Add(new FigureDraft
        {
            Kind = FigureKind.Percent,
            Value = (isHalf ? 0.5m : 1) + unit.Added,
            Unit = unit.Code,
            Confidence = 0.9,
            First = at,
            Next = unit.Next,
        });
    }

    /// <summary>"an hour and 47 minutes".</summary>
    private int ReadHourAndMinutes(int at)
    {
        if (!NumberReader.IsArticle(scan, at) || !scan.Is(at + 1, Roles.Time) || scan.IsWord(at + 1, "second"))
            return 0;
        var unit = UnitReader.Compound(scan, at + 1, 1);
        if (unit.Next == at + 2 || unit.Next <= at + 5 && scan.IsWord(unit.Next - 1, "half") || DurationRules.IsPointInTime(scan, unit.Next))
            return 0;
        return Add(new FigureDraft
        {
            Kind = FigureKind.Duration,
            Value = unit.Factor + unit.Added,
            Unit = unit.Code,
            Confidence = 0.92,
            First = at,
            Next = unit.Next,
        });
    }

    /// <summary>"half an hour", "an hour and a half", "more than a year".</summary>
    private int ReadHourAndHalf(int at)
    {
        var isHalf = scan.IsWord(at, "half");
        var article = isHalf ? at + 1 : at;
        var dashed = isHalf && scan.IsInnerDash(article);
        if (!dashed && !NumberReader.IsArticle(scan, article) || !scan.Is(article + 1, Roles.Time) || scan.IsWord(article + 1, "second"))
            return 0;
        var time = scan[article + 1].Term!;
        var next = article + 2;
        var andHalf = scan.IsWord(next, "and") && scan.IsWord(next + 1, "a") && scan.IsWord(next + 2, "half");
        if (!isHalf && !andHalf && !DurationRules.IsBounded(scan, at) || scan[next] is { Kind: LexemeKind.Word, Term: null }
            && dashed is false && !andHalf)
            return 0;
        var factor = (decimal)time.Seconds / UnitReader.CanonicalSeconds(scan, time);
        var value = factor * (isHalf ? 0.5m : andHalf ? 1.5m : 1);
        next += andHalf ? 3 : 0;
        if (DurationRules.IsPointInTime(scan, next))
            return next;
        return Add(new FigureDraft
        {
            Kind = FigureKind.Duration,
            Value = value,
            Unit = time.Code!,
            Confidence = isHalf
                || andHalf ? 0.92 : 0.8,
            First = at,
            Next = next,
        });
    }

    /// <summary>Past the number and whatever digits hang together with it: telephone numbers, dates, scores.</summary>
    private int SkipTrap(NumberPhrase number)
    {
        var at = number.Next;
        if (scan.Is(number.First - 1, Roles.TrapBefore) && (scan.IsWord(at, "and") || scan.IsWord(at, "to") || scan.IsWord(at, "or"))
            && NumberReader.TryRead(scan, at + 1, out var other) && !UnitReader.TryReadStrong(scan, other.Next, out _))
            return other.Next;
        while (scan[at].Kind == LexemeKind.Digits || scan[at].Glued && (scan[at].Kind != LexemeKind.Mark
            || scan[at + 1] is { Kind: LexemeKind.Digits, Glued: true }))
            at++;
        return at;
    }

    private int Add(FigureDraft draft)
    {
        draft.Span = new TextSpan(scan[draft.First].Start, scan[draft.Next - 1].End);
        draft.Qualifier = QualifierReader.Read(scan, draft);
        if (draft is { Kind: FigureKind.Count, Things: >= 0 } && context.Measured == Anyone)
            context.Measured = draft.Unit;
        draft.IsAside = scan.IsMark(draft.Next, ')');
        context.Current.Add(draft);
        return draft.Next;
    }
}
