using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures;

/// <summary>
/// What the caption and the first row of a table tell of its cells: "Seconds to answer a call" the unit, "Jan-Mar | Apr-Jun" the periods.
/// </summary>
internal sealed class TableHeads
{
    private readonly List<string> _heads = [];
    private FigureKind _kind;
    private string? _unit;
    private bool _hasHeads;

    /// <summary>Takes note of the sentence that was read: a caption opens a table, any other text ends it.</summary>
    /// <returns>Whether it is the row of heads, which counts nothing.</returns>
    public bool Note(SentenceScan scan)
    {
        var isHeads = _unit is not null && !_hasHeads && scan.BlockKind == BlockKind.TableRow;
        if (scan.BlockKind is BlockKind.Caption or BlockKind.Heading)
            Open(scan);
        else if (scan.BlockKind != BlockKind.TableRow)
            _unit = null;
        else if (isHeads)
            ReadHeads(scan);
        return isHeads;
    }

    /// <summary>The figure of a cell that is nothing but <paramref name="number"/>; null when the table has no unit.</summary>
    public FigureDraft? Read(SentenceScan scan, NumberPhrase number)
    {
        if (_unit is null || scan.BlockKind != BlockKind.TableRow || !_hasHeads || !scan.IsMark(number.First - 1, '|')
            || scan[number.Next].Kind != LexemeKind.None && !scan.IsMark(number.Next, '|'))
            return null;
        var column = 0;
        for (var i = 0; i < number.First; i++)
            if (scan.IsMark(i, '|'))
                column++;
        return new FigureDraft
        {
            Kind = _kind,
            Value = number.Value,
            Unit = _unit,
            Confidence = 0.85,
            First = number.First,
            Next = number.Next,
            Period = column < _heads.Count && _heads[column].Length > 0 ? _heads[column] : null,
        };
    }

    private void Open(SentenceScan scan)
    {
        _unit = null;
        _hasHeads = false;
        _heads.Clear();
        if (scan.Is(0, Roles.Time) && scan.WordAt(0)[^1] == 's')
            (_kind, _unit) = (FigureKind.Duration, scan[0].Term!.Code!);
        else if (scan.IsWord(0, "percentage") || scan.IsMark(0, '%') || scan.IsWord(0, "per") && scan.IsWord(1, "cent"))
            (_kind, _unit) = (FigureKind.Percent, "percent");
        else if (IsForEvery(scan))
            (_kind, _unit) = (FigureKind.Ratio, "times");
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

    private void ReadHeads(SentenceScan scan)
    {
        _hasHeads = true;
        for (var first = 0; first <= scan.Count;)
        {
            var next = first;
            while (next < scan.Count && !scan.IsMark(next, '|'))
                next++;
            var isPeriod = next > first && (scan.Is(first, Roles.Month | Roles.Season | Roles.Relative) || Traps.IsYearLike(scan, first));
            _heads.Add(isPeriod ? scan.Text[scan[first].Start..scan[next - 1].End] : "");
            first = next + 1;
        }
    }
}
