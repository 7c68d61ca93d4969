using System.Text.Json;
using System.Text.Json.Nodes;
using IngestPipeline.Model;
using IngestPipeline.Review.Changes;

namespace IngestPipeline.Review.Matching;

/// <summary>Moves items between texts and lists: their ranges to where the same words stand, indexes of figures along with the figures.</summary>
internal static class ItemPlaces
{
    /// <summary>Between the pieces of a quote.</summary>
    private const int LongestJoint = 3;

    /// <summary>The item with every range moved; null when one has no place.</summary>
    public static JsonObject? Move(JsonObject item, Func<TextSpan, TextSpan?> place)
    {
        var moved = item.DeepClone().AsObject();
        return TryMove(moved, place) ? moved : null;
    }

    /// <summary>The item at the words it rests on, wherever they stand in the text; null when they do not, or one of them stands nowhere.</summary>
    /// <param name="item">An item of another text.</param>
    /// <param name="text">The text to stand in.</param>
    /// <param name="sentence">The sentence to look in first; null for the whole text.</param>
    public static JsonObject? Find(JsonObject item, string text, string? sentence)
    {
        var words = item["text"]?.GetValue<string>();
        if (words is null || FirstOf(item) is not { } old)
            return null;
        var from = sentence is null ? 0 : Math.Max(0, text.IndexOf(sentence, StringComparison.Ordinal));
        var first = words.Split('\n', 2)[0].Split(" … ", 2)[0];
        var start = text.IndexOf(first, from, StringComparison.Ordinal);
        if (start < 0)
            return null;
        var shift = start - old.Start;
        var moved = Move(item, span => span.Start + shift >= 0 && span.End + shift <= text.Length ? span.Shift(shift) : null);
        return moved is not null && IsGrounded(moved, text) ? moved : null;
    }

    /// <summary>Adds an item where its place in the text puts it.</summary>
    public static void Insert(JsonArray list, JsonObject item, RecordPart part)
    {
        var place = FirstOf(item);
        var index = 0;
        while (index < list.Count && place is { } mine && FirstOf(list[index]!.AsObject()) is { } other && other <= mine)
            index++;
        if (part == RecordPart.Figures)
        {
            item["change"] = null;
            Renumber(list, to => to >= index ? to + 1 : to);
        }

        list.Insert(index, item);
    }

    /// <summary>Takes an item out.</summary>
    public static void Remove(JsonArray list, int index, RecordPart part)
    {
        list.RemoveAt(index);
        if (part == RecordPart.Figures)
            Renumber(list, to => to == index ? null : to > index ? to - 1 : to);
    }

    /// <summary>Gives each figure's move its new index; a move to no figure is none.</summary>
    public static void Renumber(JsonArray figures, Func<int, int?> number)
    {
        foreach (var figure in figures)
            if (figure!["change"] is JsonObject change)
                if (number(change["to"]!.GetValue<int>()) is { } to)
                    change["to"] = to;
                else
                    figure["change"] = null;
    }

    /// <summary>Where the item begins; null when it has no range.</summary>
    public static TextSpan? FirstOf(JsonObject item) => item switch
    {
        _ when item["span"] is JsonArray span => Read(span),
        _ when item["spans"] is JsonArray { Count: > 0 } spans => Read(spans[0]),
        _ when item["mentions"] is JsonArray { Count: > 0 } mentions => Read(mentions[0]),
        _ => null,
    };

    private static bool TryMove(JsonObject item, Func<TextSpan, TextSpan?> place)
    {
        foreach (var (name, value) in item.ToList())
            if (value is JsonArray span && name is "span" or "mention")
            {
                if (place(Read(value)) is not { } moved)
                    return false;
                item[name] = Write(moved);
            }
            else if (value is JsonArray spans && name is "spans" or "mentions")
            {
                var all = value!.AsArray().Select(one => place(Read(one))).ToList();
                // A mention lost is one fewer; a piece of a quote lost is another quote.
                if (name == "spans" && all.Contains(null))
                    return false;
                item[name] = new JsonArray([.. all.OfType<TextSpan>().Select(one => (JsonNode)Write(one))]);
            }
            else if (value is JsonObject inner && !TryMove(inner, place))
                return false;

        return true;
    }

    private static bool IsGrounded(JsonObject item, string text)
    {
        var words = item["text"]!.GetValue<string>();
        if (item["span"] is JsonArray span)
            return text.AsSpan(Read(span).Start..Read(span).End).SequenceEqual(words);
        var position = 0;
        foreach (var piece in item["spans"] as JsonArray ?? [])
        {
            var found = words.AsSpan(position).IndexOf(text.AsSpan(Read(piece).Start..Read(piece).End), StringComparison.Ordinal);
            if (found is < 0 or > LongestJoint)
                return false;
            position += found + Read(piece).Length;
        }

        return position == words.Length;
    }

    /// <exception cref="JsonException">It is no range.</exception>
    private static TextSpan Read(JsonNode? span) =>
        span is JsonArray { Count: 2 } pair && pair[0] is JsonValue first && first.TryGetValue(out int start)
        && pair[1] is JsonValue last && last.TryGetValue(out int end) && start >= 0 && end >= start
            ? new TextSpan(start, end)
            : throw new JsonException("A span is an array of two whole numbers, start not after end.");

    private static JsonArray Write(TextSpan span) => new(span.Start, span.End);
}
