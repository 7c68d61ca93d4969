using System.Text.Json;
using IngestPipeline.Review.Changes;

namespace IngestPipeline.Review.Decisions;

/// <summary>Reads and writes the lines of a decisions file. A line that is none is a warning and costs no other line.</summary>
internal static class DecisionLines
{
    private const int Longest = 1 << 20;
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    public static IEnumerable<(ReviewDecision? Decision, string? Warning)> Read(Stream stream)
    {
        var number = 0;
        foreach (var (read, isWhole, isEnded) in Lines(stream))
        {
            number++;
            // Editors put a mark before the first line.
            var line = number == 1 && read.AsSpan().StartsWith(Mark) ? read[Mark.Length..] : read;
            if (!isWhole)
                yield return (null, FormattableString.Invariant($"Line {number} is longer than any decision and is passed over."));
            else if (line.Length > 0 && Parse(line) is { } decision)
                yield return (decision, null);
            else if (line.Length > 0)
                yield return (null, FormattableString.Invariant(
                    $"Line {number} is no decision{(isEnded ? "" : ": it was not written to its end")}; it is passed over."));
        }
    }

    public static byte[] Write(ReviewDecision decision) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(decision, DiffJson.Context.ReviewDecision), (byte)'\n'];

    private static ReviewDecision? Parse(byte[] line)
    {
        try
        {
            var decision = JsonSerializer.Deserialize(line, DiffJson.Context.ReviewDecision);
            return decision is { Schema: ReviewDecision.CurrentSchema, Id: not null, Key: not null, Field: not null } ? decision : null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or FormatException)
        {
            return null;
        }
    }

    private static IEnumerable<(byte[] Line, bool IsWhole, bool IsEnded)> Lines(Stream stream)
    {
        var buffer = new byte[1 << 16];
        var line = new MemoryStream();
        var isWhole = true;
        for (int read; (read = stream.Read(buffer)) > 0;)
            for (var start = 0; start < read;)
            {
                var feed = Array.IndexOf(buffer, (byte)'\n', start, read - start);
                var end = feed < 0 ? read : feed;
                isWhole &= line.Length + end - start <= Longest;
                if (isWhole)
                    line.Write(buffer, start, end - start);
                start = end + 1;
                if (feed < 0)
                    continue;
                yield return (line.ToArray(), isWhole, true);
                line.SetLength(0);
                isWhole = true;
            }

        yield return (line.ToArray(), isWhole, false);
    }
}
