using System.Globalization;
using IngestPipeline.Runs;

namespace IngestPipeline.Cli.Settings;

/// <summary>Readers of setting values; each says what the value must be.</summary>
internal static class SettingParsers
{
    public static string Text(string text) => text.Length > 0 ? text : throw new FormatException("must not be empty");

    public static int Parallelism(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= 256
            ? count
            : throw new FormatException("must be a whole number from 1 to 256");

    public static TimeSpan Seconds(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0.001 and <= 86_400
            ? TimeSpan.FromSeconds(seconds)
            : throw new FormatException("must be a number of seconds from 0.001 to 86400");

    public static ErrorLimit Errors(string text) =>
        ErrorLimit.TryParse(text, out var limit) ? limit : throw new FormatException("must be a number such as 25 or a share such as 10%");

    public static OutputFormat Format(string text) => text.Trim().ToUpperInvariant() switch
    {
        "JSON" => OutputFormat.Json,
        "JSONL" => OutputFormat.JsonLines,
        _ => throw new FormatException("must be json or jsonl"),
    };
}
