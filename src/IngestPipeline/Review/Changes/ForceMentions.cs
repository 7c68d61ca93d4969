using System.Text.Json;
using IngestPipeline.Model;
using IngestPipeline.Review.Matching;
using IngestPipeline.Review.Texts;

namespace IngestPipeline.Review.Changes;

/// <summary>
/// Mentions found in words that did not change, on one side only. Those in words that came or went follow the text and are no change of
/// their own.
/// </summary>
internal static class ForceMentions
{
    public static IEnumerable<FieldDifference> Between(Item old, Item now, string before, string after, TextMap map)
    {
        var kept = old.Spans.Select(map.Exact).OfType<TextSpan>().ToHashSet();
        var lost = old.Spans.Where(span => map.Exact(span) is { } place && !now.Spans.Contains(place)).ToList();
        var gained = now.Spans.Where(span => !kept.Contains(span) && map.IsUnchangedAfter(span)).ToList();
        if (lost.Count > 0 || gained.Count > 0)
            yield return new FieldDifference("mentions", Words(before, lost), Words(after, gained));
    }

    private static JsonElement? Words(string text, List<TextSpan> spans) =>
        spans.Count == 0 ? null : JsonValues.Of([.. spans.Select(span => text[span.Start..span.End])]);
}
