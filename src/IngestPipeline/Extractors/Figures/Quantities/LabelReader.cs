using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Extractors.Figures.Numbers;
using IngestPipeline.Extractors.Figures.Periods;
using IngestPipeline.Extractors.Figures.Subjects;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Quantities;

/// <summary>Reads numbers that a label or a name stands before: "Radios: 311", "Mobile phones - 1,904", "Bolton 5,910; Bury 3,884".</summary>
internal sealed class LabelReader(SentenceScan scan, QuantityContext context)
{
    private const int Ten = 10;
    private const int Nearby = 4;
    private const int LongestLabel = 8;

    /// <summary>"Leavers in the year: 104", "Farms shut: 86 in a year", "Mobile phones - 1,904" in a list.</summary>
    public FigureDraft? Read(NumberPhrase number, int before, bool endsHere)
    {
        if (scan.IsWord(before, "of") && scan.IsWord(before - 1, "upwards"))
            before -= 2;
        var isColon = scan.IsMark(before, ':');
        var isListed = scan.OpensBlock && (isColon || IsDash(before));
        if (!isColon && !isListed || !number.InDigits || number.Value < (isListed ? 2 : Ten) || !decimal.IsInteger(number.Value)
            || before >= (isListed ? 2 : 1) * LongestLabel || !endsHere && PeriodReader.Read(scan, number.Next + 1) is null)
            return null;
        var counted = context.Measured is { } measured ? measured : isListed
            ? ClauseNouns.Of(scan, Math.Min(before, LabelEnd(before))) : ClauseNouns.At(scan, 0);
        return counted is null ? null : CountReader.Draft(number, FigureKind.Count, counted, number.Next, -1, 0.7);
    }

    /// <summary>A dash with blanks on both sides.</summary>
    private bool IsDash(int at) =>
        scan[at] is { Kind: LexemeKind.Mark, Glued: false } mark && SentenceScan.IsDash(scan.Text[mark.Start]) && !scan[at + 1].Glued && at > 0;

    /// <summary>Where what is counted ends in "Body-worn cameras (all makes) -".</summary>
    private int LabelEnd(int before)
    {
        var at = 0;
        while (at < before && !scan.IsMark(at, '(') && !scan.IsMark(at, ','))
            at++;
        return at;
    }

    /// <summary>"Visits by borough: Bolton 5,910; Bury 3,884": of what the words before the colon name.</summary>
    public FigureDraft? ReadListed(NumberPhrase number, int before, bool endsHere)
    {
        if (!number.InDigits || !decimal.IsInteger(number.Value) || !scan.IsCapital(before) || !endsHere)
            return null;
        var at = before;
        while (at > 0 && before - at < Nearby && (scan.IsCapital(at) || scan.IsWord(at, "and") || scan.IsWord(at, "of") || scan.IsMark(at, '&')))
            at--;
        if ((scan.IsMark(at, ';') || scan.IsMark(at, ',')) && context.Current.Count > 0 && context.Current[^1] is { } last)
            return last is { Kind: FigureKind.Count, IsElided: true } && last.Next == at && scan.IsCapital(last.First - 1)
                ? CountReader.Elided(number, last, 0.8)
                : null;
        return scan.IsMark(at, ':') && number.Value >= Ten && IsNamedNumber(number.Next) && ClauseNouns.Of(scan, at) is { } counted
            ? CountReader.Draft(number, FigureKind.Count, counted, number.Next, -1, 0.8)
            : null;
    }

    /// <summary>Whether "; Bury 3,884" follows.</summary>
    private bool IsNamedNumber(int at)
    {
        if (!scan.IsMark(at, ';') && !scan.IsMark(at, ','))
            return false;
        at++;
        if (!scan.IsCapital(at))
            return false;
        for (var last = at + Nearby; at < last && scan[at].Kind == LexemeKind.Word; at++)
            if (scan[at + 1].Kind == LexemeKind.Digits)
                return !scan.Is(at, Roles.Month);
        return false;
    }
}
