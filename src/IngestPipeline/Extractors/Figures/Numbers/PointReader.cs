using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Extractors.Figures.Quantities;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Numbers;

/// <summary>
/// Reads points that stand for percentage points: "a six-point fall", "1.2 points above Kent", where percentages are near.
/// </summary>
internal static class PointReader
{
    /// <summary>Reads the points after <paramref name="number"/>; a count is returned for points of another kind.</summary>
    public static bool TryRead(SentenceScan scan, QuantityContext context, NumberPhrase number, out Unit unit)
    {
        unit = default;
        var dashed = scan.IsInnerDash(number.Next);
        var at = dashed ? number.Next + 1 : number.Next;
        if (!UnitReader.IsPoint(scan, at) || number.IsScaled)
            return false;
        unit = new Unit(FigureKind.Count, "points", at + 1);
        if (!dashed && scan.WordAt(at)[^1] is not ('s' or 'S') && !number.IsOne)
            return true;
        var isChange = scan.Is(at + 1, Roles.Change) || scan.IsWord(at + 1, "gap") || scan.IsWord(at + 1, "lead");
        var start = QualifierReader.Start(scan, number.First);
        var isCompared = isChange || scan.IsWord(start - 1, "of") && (scan.Is(start - 2, Roles.Move) || scan.IsWord(start - 2, "gap"))
            || scan.Is(at + 1, Roles.Likeness) || scan.IsWord(at + 1, "ahead") || scan.IsWord(at + 1, "below")
            || scan.IsWord(at + 1, "behind") || scan.IsWord(at + 1, "short") || scan.Is(number.First - 1, Roles.Change)
            || scan.IsWord(start - 1, "by") || !decimal.IsInteger(number.Value);
        if (isCompared && context.HasPercentNear || dashed && isChange && !decimal.IsInteger(number.Value))
            unit = new Unit(FigureKind.Percent, "percentage-points", at + 1);
        return true;
    }
}
