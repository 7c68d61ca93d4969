using System.Globalization;
using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Changes;

/// <summary>Tells whether a stated size fits the two ends of its change, as far as they are rounded.</summary>
internal static class ChangeArithmetic
{
    private const decimal HedgeShare = 0.12m;
    private const decimal MultipleShare = 0.1m;

    public static bool Fits(SentenceScan scan, FigureDraft from, FigureDraft to, FigureDraft size, decimal slack)
    {
        if (!from.IsLike(to) || from.Qualifier is not null || to.Qualifier is not null)
            return true;
        var (before, after) = (Bounds(scan, from), Bounds(scan, to));
        if (before.Low <= 0)
            return true;
        var difference = Between(after.Low - before.High, after.High - before.Low);
        if (size.Kind == from.Kind && size.IsLike(from) && size.Kind != FigureKind.Percent)
            return Meets(scan, size, difference, slack, 1);
        if (size is { Kind: FigureKind.Percent, Unit: "percentage-points" })
            return from.Kind != FigureKind.Percent || Meets(scan, size, difference, slack, 1);
        var share = Between(after.Low / before.High - 1, after.High / before.Low - 1);
        if (size is { Kind: FigureKind.Percent, Unit: "percent" })
            return Meets(scan, size, (share.Low * 100, share.High * 100), slack, 1)
                || from.Kind == FigureKind.Percent && Meets(scan, size, difference, slack, 1);
        if (size is { Kind: FigureKind.Ratio, Unit: "ratio" })
            return Meets(scan, size, share, slack, MultipleShare);
        return size.Kind != FigureKind.Ratio
            || Meets(scan, size, (after.Low / before.High, after.High / before.Low), slack, MultipleShare);
    }

    /// <summary>How far apart, whichever way.</summary>
    private static (decimal Low, decimal High) Between(decimal low, decimal high) =>
        low >= 0 ? (low, high) : high <= 0 ? (-high, -low) : (0, Math.Max(-low, high));

    private static bool Meets(SentenceScan scan, FigureDraft size, (decimal Low, decimal High) told, decimal slack, decimal share)
    {
        var (low, high) = Bounds(scan, size);
        var give = slack + (size.Qualifier is null ? 0 : size.Value * HedgeShare) + (share < 1 ? size.Value * share : 0);
        var isOpenAbove = size.Qualifier is FigureQualifier.Over or FigureQualifier.AtLeast;
        var isOpenBelow = size.Qualifier is FigureQualifier.Under or FigureQualifier.AtMost;
        return (isOpenAbove || told.Low <= high + give) && (isOpenBelow || told.High >= low - give);
    }

    /// <summary>The numbers that round to what is written: 1.2m may be 1,150,000 to 1,250,000.</summary>
    private static (decimal Low, decimal High) Bounds(SentenceScan scan, FigureDraft figure)
    {
        var size = DirectionFinder.Size(scan.Vocabulary, figure);
        var half = size * Grain(scan.Text.AsSpan(figure.Span.Start, figure.Span.Length));
        return (size - half, size + half);
    }

    /// <summary>Half a unit of the last digit written, as a share of the number; for words, what people round to.</summary>
    private static decimal Grain(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAnyInRange('0', '9');
        if (first < 0)
            return 0.02m;
        var next = first;
        while (next < text.Length && (SentenceScan.IsDigit(text[next]) || text[next] is '.' or ','))
            next++;
        var digits = text[first..next].TrimEnd(".,");
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            || number == 0)
            return 1;
        var point = digits.IndexOf('.');
        var unit = 1m;
        for (var i = point < 0 ? digits.Length : point + 1; i < digits.Length; i++)
            unit /= 10;
        return unit / 2 / number;
    }
}
