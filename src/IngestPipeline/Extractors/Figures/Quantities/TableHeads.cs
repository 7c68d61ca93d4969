using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Extractors.Figures.Numbers;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Quantities;

/// <summary>
/// What the caption and the first row of a table tell of its cells: "Seconds to answer a call" the unit, "Jan-Mar | Apr-Jun" the periods.
/// </summary>
internal sealed class TableHeads
{
    private readonly List<string> _heads = [];
    private readonly List<Column> _columns = [];
    private Column _whole;
    private bool _hasHeads;
    private bool _isOpen;

    /// <summary>What the cells of a column are of.</summary>
    private readonly record struct Column(FigureKind Kind, string? Unit, decimal Factor = 1);

    /// <summary>Takes note of the sentence that was read: a caption opens a table, any other text ends it.</summary>
    /// <returns>Whether it is the row of heads, which counts nothing.</returns>
    public bool Note(SentenceScan scan)
    {
        var isRow = scan.BlockKind == BlockKind.TableRow;
        if (scan.BlockKind is BlockKind.Caption or BlockKind.Heading)
            Open(scan);
        else if (!isRow)
            (_whole, _isOpen) = (default, false);
        if (!isRow || _hasHeads && _isOpen)
            return false;
        var isHeads = _whole.Unit is not null && !_isOpen || !_isOpen && NamesColumns(scan);
        _isOpen = true;
        if (isHeads)
            ReadHeads(scan);
        else
            (_whole, _hasHeads) = (default, true);
        return isHeads;
    }

    /// <summary>The figure of a cell that is nothing but <paramref name="number"/>; null when the table has no unit.</summary>
    public FigureDraft? Read(SentenceScan scan, NumberPhrase number)
    {
        if (scan.BlockKind != BlockKind.TableRow || !_hasHeads || !scan.IsMark(number.First - 1, '|')
            || scan[number.Next].Kind != LexemeKind.None && !scan.IsMark(number.Next, '|'))
            return null;
        var column = 0;
        for (var i = 0; i < number.First; i++)
            if (scan.IsMark(i, '|'))
                column++;
        var own = _whole.Unit is not null || column >= _columns.Count ? _whole : _columns[column];
        if (own.Unit is not { } unit || own.Kind == FigureKind.Count && !decimal.IsInteger(number.Value))
            return null;
        return new FigureDraft
        {
            Kind = own.Kind,
            Value = number.Value * own.Factor,
            Unit = unit,
            Confidence = 0.85,
            First = number.First,
            Next = number.Next,
            Period = column < _heads.Count && _heads[column].Length > 0 ? _heads[column] : null,
        };
    }

    private void Open(SentenceScan scan)
    {
        _whole = default;
        _hasHeads = false;
        _isOpen = false;
        _heads.Clear();
        _columns.Clear();
        if (scan.Is(0, Roles.Time) && scan.WordAt(0)[^1] == 's')
            _whole = new Column(FigureKind.Duration, scan[0].Term!.Code!);
        else if (scan.IsWord(0, "percentage") || scan.IsMark(0, '%') || scan.IsWord(0, "per") && scan.IsWord(1, "cent"))
            _whole = new Column(FigureKind.Percent, "percent");
        else if (IsForEvery(scan))
            _whole = new Column(FigureKind.Ratio, "times");
    }

    /// <summary>"Offence | Recorded | Charged %": no cell holds a number but the year or the scale it is of.</summary>
    private static bool NamesColumns(SentenceScan scan)
    {
        var bars = 0;
        for (var i = 0; i < scan.Count; i++)
        {
            if (scan.IsMark(i, '|'))
                bars++;
            else if (scan[i].Kind == LexemeKind.Digits && !Traps.IsYearLike(scan, i) && !scan[i].Glued && !scan.Is(i + 1, Roles.Month))
                return false;
        }

        return bars > 0;
    }

    /// <summary>The unit a head tells of its column: "Charged %", "Median days", "£m", "Recorded" beside "Offence".</summary>
    private static Column UnitOf(SentenceScan scan, int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            if (UnitReader.TryReadPercent(scan, i, out var unit) || scan.IsWord(i, "percentage"))
                return new Column(FigureKind.Percent, unit.Code ?? "percent");
            if (scan[i].Kind == LexemeKind.Mark && scan.Is(i, Roles.Currency))
                return new Column(FigureKind.Money, scan[i].Term!.Code, scan.Is(i + 1, Roles.Scale) ? scan[i + 1].Term!.Value : 1);
            if (scan.Is(i, Roles.Time) && scan.WordAt(i)[^1] is 's' && first > 0)
                return new Column(FigureKind.Duration, scan[i].Term!.Code);
        }

        if (first == 0)
            return default;
        if (NounReader.TryRead(scan, first, out var noun) && noun.Next <= next && !scan.Is(noun.Head, Roles.Graded | Roles.Idle))
            return new Column(FigureKind.Count, NounReader.Name(scan, noun));
        return next == first + 1 && scan.Is(first, Roles.Recorded) && PluralOfFirst(scan) is { } things
            ? new Column(FigureKind.Count, things) : default;
    }

    /// <summary>The "offences" of a first head "Offence".</summary>
    private static string? PluralOfFirst(SentenceScan scan)
    {
        if (!scan.IsMark(1, '|'))
            return null;
        var plural = scan.WordAt(0).ToString().ToLowerInvariant() + "s";
        return scan.Vocabulary.Find(plural) is { } term && (term.Roles & (Roles.Plain | Roles.Noun)) != 0 ? plural : null;
    }

    /// <summary>"Searches of Black people for every search of a white person".</summary>
    private static bool IsForEvery(SentenceScan scan)
    {
        if (!NounReader.IsPluralNoun(scan, 0))
            return false;
        for (var i = 1; i + 2 < scan.Count; i++)
            if (scan.IsWord(i, "for") && scan.IsWord(i + 1, "every") && scan[i + 2].Kind == LexemeKind.Word)
                return !scan.Is(i + 2, Roles.Number | Roles.Scale);
        return false;
    }

    /// <summary>The year among the words of a head, "Calls abandoned, 2023/24 (%)", with its month; empty when it tells none.</summary>
    private static string YearIn(SentenceScan scan, int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            if (!Traps.IsYearLike(scan, i))
                continue;
            var start = i > first && scan.Is(i - 1, Roles.Month) ? i - 1 : i;
            var isSplit = i + 2 < next && scan[i + 1].Glued && scan[i + 2] is { Kind: LexemeKind.Digits, Glued: true };
            return scan.Text[scan[start].Start..scan[isSplit ? i + 2 : i].End];
        }

        return "";
    }

    private void ReadHeads(SentenceScan scan)
    {
        _hasHeads = true;
        _heads.Clear();
        _columns.Clear();
        for (var first = 0; first <= scan.Count;)
        {
            var next = first;
            while (next < scan.Count && !scan.IsMark(next, '|'))
                next++;
            var isPeriod = next > first && (scan.Is(first, Roles.Month | Roles.Season | Roles.Relative) || Traps.IsYearLike(scan, first));
            var column = UnitOf(scan, first, next);
            if (first == 0)
                _whole = _whole.Unit is null ? column : _whole;
            _columns.Add(column);
            _heads.Add(isPeriod ? scan.Text[scan[first].Start..scan[next - 1].End] : YearIn(scan, first, next));
            first = next + 1;
        }
    }
}
