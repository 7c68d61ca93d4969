using System.Globalization;

namespace IngestPipeline.Cli.Settings;

/// <summary>Reads sizes such as <c>500k</c>, <c>20MB</c>, <c>1G</c>: 1024 to the step.</summary>
internal static class ByteSize
{
    public static long Parse(string text)
    {
        var value = text.AsSpan().Trim();
        var digits = value.IndexOfAnyExceptInRange('0', '9');
        var number = digits < 0 ? value : value[..digits];
        var unit = digits < 0 ? "" : value[digits..].Trim().ToString().ToUpperInvariant();
        var shift = unit switch { "" or "B" => 0, "K" or "KB" or "KIB" => 10, "M" or "MB" or "MIB" => 20, "G" or "GB" or "GIB" => 30, _ => -1 };
        var isNumber = long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count);
        if (shift < 0 || !isNumber || count == 0 || count > long.MaxValue >> shift)
            throw new FormatException("must be a size such as 500k or 20MB");
        return count << shift;
    }
}
