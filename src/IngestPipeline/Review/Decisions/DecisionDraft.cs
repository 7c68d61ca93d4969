using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using IngestPipeline.Model;
using IngestPipeline.Review.Changes;
using IngestPipeline.Review.Matching;
using IngestPipeline.Review.Texts;

namespace IngestPipeline.Review.Decisions;

/// <summary>A record a decision is held against.</summary>
internal sealed class DecisionDraft(Record record)
{
    private readonly Side _side = new(record);
    private readonly Lazy<string> _plain = new(() => $" {PlainWords.Of(record.Article.Text)} ");

    public DecisionState Judge(ReviewDecision decision)
    {
        if (decision.Words is { } words && !_plain.Value.Contains($" {PlainWords.Of(words)} ", StringComparison.Ordinal))
            return DecisionState.Returns;
        if (!Items.Parts.Contains(decision.Part))
            return JudgeField(decision);
        if (decision.Action == DecisionAction.Set && DecisionMaker.Grounded.Contains(decision.Field))
            return DecisionState.Returns;
        var items = Items.Of(_side, decision.Part);
        var found = Find(items, decision);
        return decision.Action switch
        {
            DecisionAction.Remove => found is null ? DecisionState.Stands : DecisionState.Applies,
            DecisionAction.Keep => found is not null ? DecisionState.Stands : CanPlace(decision) ? DecisionState.Applies : DecisionState.Returns,
            _ when found is null => items.Any(item => IsThere(item, decision) && Says(item.Json, decision))
                ? DecisionState.Stands
                : DecisionState.Returns,
            _ => Says(found.Json, decision) ? DecisionState.Stands : DecisionState.Applies,
        };
    }

    /// <summary>Where the item it is about stands in its array; -1 when there is none.</summary>
    public int IndexOf(ReviewDecision decision) => Find(Items.Of(_side, decision.Part), decision)?.Index ?? -1;

    /// <summary>Makes the correction; false when what it gives is no record.</summary>
    public bool TryApply(ReviewDecision decision, [NotNullWhen(true)] out Record? decided)
    {
        decided = null;
        try
        {
            var root = JsonObject.Create(_side.Json)!;
            Change(root, decision);
            decided = RecordParser.Parse(System.Text.Encoding.UTF8.GetBytes(root.ToJsonString()));
            return true;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            return false;
        }
    }

    private void Change(JsonObject root, ReviewDecision decision)
    {
        var name = decision.Part.ToString().ToLowerInvariant();
        if (!Items.Parts.Contains(decision.Part))
        {
            Set(root, decision.Field.Length == 0 ? name : $"{name}.{decision.Field}", decision.Value);
            return;
        }

        var list = root[name]!.AsArray();
        var found = Find(Items.Of(_side, decision.Part), decision);
        if (decision.Action == DecisionAction.Keep)
            ItemPlaces.Insert(list, Placed(decision)!, decision.Part);
        else if (decision.Action == DecisionAction.Remove)
            ItemPlaces.Remove(list, found!.Index, decision.Part);
        else
        {
            var item = list[found!.Index]!.AsObject();
            Set(item, decision.Field, decision.Value);
            if (item.ContainsKey("confidence"))
                item["confidence"] = 1;
        }
    }

    private DecisionState JudgeField(ReviewDecision decision)
    {
        var name = decision.Part.ToString().ToLowerInvariant();
        if (decision.Part is not (RecordPart.Article or RecordPart.Inspection))
            return DecisionState.Returns;
        var current = FieldOf(_side.Json, decision.Field.Length == 0 ? name : $"{name}.{decision.Field}");
        return IsSame(current, decision.Value) ? DecisionState.Stands : DecisionState.Applies;
    }

    private Item? Find(IReadOnlyList<Item> items, ReviewDecision decision) =>
        items.FirstOrDefault(item => item.Key == decision.Key && IsThere(item, decision))
        ?? items.FirstOrDefault(item => Plain(item.Key) == Plain(decision.Key) && IsThere(item, decision));

    /// <summary>Whether the item stands in the sentence the decision rests on.</summary>
    private bool IsThere(Item item, ReviewDecision decision) => decision.Words is null || item.Spans.Count == 0
        || item.Spans.Any(span => PlainWords.Of(EvidenceSentence.Of(_side.Text, span)) == PlainWords.Of(decision.Words));

    private static string Plain(string key) => key.IndexOf('#', StringComparison.Ordinal) is > 0 and var sign ? key[..sign] : key;

    /// <summary>A speaker may be decided as a whole; what is not told of it does not matter.</summary>
    private static bool Says(JsonElement item, ReviewDecision decision) =>
        FieldOf(item, decision.Field) is var current && (IsSame(current, decision.Value)
            || (current is { ValueKind: JsonValueKind.Object } a && decision.Value is { ValueKind: JsonValueKind.Object } b
                && !FieldDifference.Between(a, b).Any()));

    public static bool IsSame(JsonElement? a, JsonElement? b) =>
        a is { } x && b is { } y ? JsonElement.DeepEquals(x, y) : (a is null || a.Value.ValueKind == JsonValueKind.Null)
            && (b is null || b.Value.ValueKind == JsonValueKind.Null);

    public static JsonElement? FieldOf(JsonElement item, string field)
    {
        JsonElement? value = item;
        foreach (var name in field.Split('.'))
            value = value is { } parent ? JsonValues.OrNull(parent, name) : null;
        return value;
    }

    private static void Set(JsonObject item, string field, JsonElement? value)
    {
        var names = field.Split('.');
        foreach (var name in names.AsSpan(0, names.Length - 1))
            item = item[name] as JsonObject ?? throw new InvalidOperationException($"There is no {name} to set {field} of.");
        var node = value is { } given ? JsonNode.Parse(given.GetRawText()) : null;
        if (item[names[^1]] is JsonObject old && node is JsonObject made)
            foreach (var (name, kept) in old.Where(one => !made.ContainsKey(one.Key)).ToList())
                made[name] = kept?.DeepClone();
        item[names[^1]] = node;
    }

    private bool CanPlace(ReviewDecision decision) => Placed(decision) is not null;

    /// <summary>The item kept, at its words; null when they do not stand there, or what was kept is no item.</summary>
    private JsonObject? Placed(ReviewDecision decision)
    {
        try
        {
            return decision.Value is { ValueKind: JsonValueKind.Object } value
                ? ItemPlaces.Find(JsonObject.Create(value)!, _side.Text, decision.Words)
                : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}
