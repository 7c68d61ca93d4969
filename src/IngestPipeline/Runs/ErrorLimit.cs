using System.Globalization;

namespace IngestPipeline.Runs;

/// <summary>
/// How many failures a run bears before it stops: a number of documents, or a share of those done so far. <c>default</c> bears any number.
/// </summary>
public readonly record struct ErrorLimit
{
    /// <summary>How many documents are done before a share is judged: the first failure of ten is not yet ten percent of a run.</summary>
    public const int SmallestSample = 20;

    private readonly bool _isSet;

    private ErrorLimit(int? count, double? percent)
    {
        Count = count;
        Percent = percent;
        _isSet = true;
    }

    /// <summary>The number of failures borne; null when the limit is a share or none.</summary>
    public int? Count { get; }

    /// <summary>The share of failures borne, 0 to 100; null when the limit is a number or none.</summary>
    public double? Percent { get; }

    /// <summary>Bears <paramref name="count"/> failures and stops at the next.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static ErrorLimit OfCount(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new ErrorLimit(count, null);
    }

    /// <summary>Stops when more than this share of at least <see cref="SmallestSample"/> documents failed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not 0 to 100.</exception>
    public static ErrorLimit OfPercent(double percent)
    {
        if (percent is not (>= 0 and <= 100))
            throw new ArgumentOutOfRangeException(nameof(percent), percent, "A share of failures is 0 to 100 percent.");
        return new ErrorLimit(null, percent);
    }

    /// <summary>Reads <c>25</c> or <c>10%</c>.</summary>
    public static bool TryParse(string? text, out ErrorLimit limit)
    {
        limit = default;
        var trimmed = text.AsSpan().Trim();
        if (trimmed.EndsWith("%"))
        {
            var isShare = double.TryParse(trimmed[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent);
            if (!isShare || percent is not (>= 0 and <= 100))
                return false;
            limit = OfPercent(percent);
            return true;
        }

        if (!int.TryParse(trimmed, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return false;
        limit = OfCount(count);
        return true;
    }

    /// <summary>Whether <paramref name="failed"/> failures among <paramref name="done"/> documents are too many.</summary>
    public bool IsExceeded(int failed, int done) => _isSet
        && (failed > Count || (done >= SmallestSample && failed * 100.0 > Percent * done));

    /// <inheritdoc/>
    public override string ToString() => this switch
    {
        { Count: { } count } => count.ToString(CultureInfo.InvariantCulture),
        { Percent: { } percent } => percent.ToString(CultureInfo.InvariantCulture) + "%",
        _ => "none",
    };
}
