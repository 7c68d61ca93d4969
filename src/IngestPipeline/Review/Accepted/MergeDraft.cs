using System.Text;
using System.Text.Json.Nodes;
using IngestPipeline.Model;
using IngestPipeline.Review.Changes;
using IngestPipeline.Review.Matching;
using IngestPipeline.Review.Texts;

namespace IngestPipeline.Review.Accepted;

/// <summary>The accepted record while changes are written into it.</summary>
internal sealed class MergeDraft
{
    private readonly Side _old;
    private readonly Side _new;
    private readonly bool _takesText;
    private readonly TextMap _there;
    private readonly TextMap _back;
    private readonly ILookup<(RecordPart Part, int Before, int After), RecordChange> _chosen;
    private readonly IReadOnlyList<RecordChange> _changes;
    private readonly HashSet<(RecordPart Part, int Before, int After)> _differing;

    public MergeDraft(Record accepted, Record received, IReadOnlyList<RecordChange> chosen, bool takesText)
    {
        (_old, _new, _takesText, _changes) = (new Side(accepted), new Side(received), takesText, chosen);
        _there = new TextMap(TextComparer.Hunks(_old.Text, _new.Text));
        _back = new TextMap(TextComparer.Hunks(_new.Text, _old.Text));
        _differing = [.. RecordComparer.Differences(accepted, received, new RecordDiffOptions())
            .Select(change => (change.Part, change.BeforeIndex, change.AfterIndex))];
        _chosen = chosen.ToLookup(change => (change.Part, change.BeforeIndex, change.AfterIndex));
    }

    /// <summary>The paths of items that stay as accepted and have no place in the new text.</summary>
    public IReadOnlyList<string> Blocking()
    {
        var paths = new List<string>();
        foreach (var part in Items.Parts)
            foreach (var pair in Pairs(part))
                if (pair.Before is { } old && !_chosen[Place(part, pair)].Any() && Stay(old) is null && !IsSameThere(pair))
                    paths.Add(old.Path);
        return paths;
    }

    public Record Build(List<RefusedChange> refused)
    {
        var root = JsonObject.Create(_old.Json)!;
        var received = JsonObject.Create(_new.Json)!;
        foreach (var change in _changes.Where(change => change.Part is RecordPart.Article or RecordPart.Inspection or RecordPart.Source))
            SetField(root, received, change);
        if (_takesText)
        {
            root["article"]!["text"] = received["article"]!["text"]!.DeepClone();
            root["article"]!["blocks"] = received["article"]!["blocks"]!.DeepClone();
            root["source"]!["sha256"] = received["source"]!["sha256"]!.DeepClone();
        }

        foreach (var part in Items.Parts)
            root[part.ToString().ToLowerInvariant()] = List(part, refused);
        return RecordParser.Parse(Encoding.UTF8.GetBytes(root.ToJsonString()));
    }

    private JsonArray List(RecordPart part, List<RefusedChange> refused)
    {
        var kept = new List<(JsonObject Item, ItemPair Pair, bool IsNew)>();
        foreach (var pair in Pairs(part))
        {
            var changes = _chosen[Place(part, pair)].ToList();
            if (changes.Count == 0)
            {
                if (pair.Before is { } old && (Stay(old) ?? (IsSameThere(pair) ? Take(pair.After!) : null)) is { } same)
                    kept.Add((same, pair, false));
            }
            else if (pair.After is not null && Written(pair, changes) is { } item)
                kept.Add((item, pair, true));
            else if (pair.After is not null)
            {
                refused.AddRange(changes.Select(change => new RefusedChange(
                    change, $"{change.Path} is not accepted: its words do not stand in the accepted text; accept article.text too.",
                    ["article.text"])));
                if (pair.Before is { } before && Stay(before) is { } stays)
                    kept.Add((stays, pair, false));
            }
        }

        return part == RecordPart.Figures ? Ordered(Numbered(kept), part) : Ordered(kept, part);
    }

    /// <summary>The item with the chosen fields; the received one whole when all of its changes are chosen.</summary>
    private JsonObject? Written(ItemPair pair, List<RecordChange> changes)
    {
        var taken = Take(pair.After!);
        if (pair.Before is null || taken is null || changes.Exists(change => change.Field.Length == 0))
            return taken;
        var item = Stay(pair.Before) ?? taken.DeepClone().AsObject();
        foreach (var change in changes)
            Copy(taken, item, change.Field);
        // What a fact says and the words it says it in belong together.
        foreach (var name in (string[])["text", "span", "spans", "gradeText"])
            if (taken.ContainsKey(name))
                item[name] = taken[name]?.DeepClone();
        return item;
    }

    private static void SetField(JsonObject root, JsonObject received, RecordChange change)
    {
        var name = change.Part.ToString().ToLowerInvariant();
        Copy(received, root, change.Path == "id" ? "id" : change.Field.Length == 0 ? name : $"{name}.{change.Field}");
    }

    private static void Copy(JsonObject from, JsonObject to, string field)
    {
        var names = field.Split('.');
        foreach (var name in names.AsSpan(0, names.Length - 1))
        {
            if (from[name] is not JsonObject source || to[name] is not JsonObject target)
            {
                to[name] = from[name]?.DeepClone();
                return;
            }

            (from, to) = (source, target);
        }

        to[names[^1]] = from[names[^1]]?.DeepClone();
    }

    /// <summary>An accepted item in the text to be accepted; null when its words do not stand there.</summary>
    private JsonObject? Stay(Item old) => _takesText ? ItemPlaces.Move(JsonObject.Create(old.Json)!, _there.Exact) : JsonObject.Create(old.Json);

    /// <summary>A received item in the text to be accepted; null when its words do not stand there.</summary>
    private JsonObject? Take(Item now) => _takesText ? JsonObject.Create(now.Json) : ItemPlaces.Move(JsonObject.Create(now.Json)!, _back.Exact);

    /// <summary>Whether the received item says what the accepted one does, only in other words.</summary>
    private bool IsSameThere(ItemPair pair) =>
        _takesText && pair is { Before: { } before, After: not null } && !_differing.Contains(Place(before.Part, pair));

    /// <summary>Figures whose moves count the figures kept and not those they were among.</summary>
    private static List<(JsonObject Item, ItemPair Pair, bool IsNew)> Numbered(List<(JsonObject Item, ItemPair Pair, bool IsNew)> kept)
    {
        var order = kept.Select((one, index) => (one, index)).OrderBy(one => ItemPlaces.FirstOf(one.one.Item)!.Value).ToList();
        foreach (var (one, _) in order)
            if (one.Item["change"] is JsonObject change)
            {
                var to = change["to"]!.GetValue<int>();
                var place = order.FindIndex(other => (one.IsNew ? other.one.Pair.After?.Index : other.one.Pair.Before?.Index) == to);
                one.Item["change"] = place < 0 ? null : new JsonObject { ["to"] = place };
            }

        return [.. order.Select(one => one.one)];
    }

    private static JsonArray Ordered(List<(JsonObject Item, ItemPair Pair, bool IsNew)> kept, RecordPart part)
    {
        var items = kept.Select(one => one.Item);
        if (part is not (RecordPart.Removed or RecordPart.Warnings))
            items = items.OrderBy(item => ItemPlaces.FirstOf(item) ?? new TextSpan(int.MaxValue, int.MaxValue));
        return new JsonArray([.. items.Select(item => (JsonNode)item)]);
    }

    private IReadOnlyList<ItemPair> Pairs(RecordPart part) => ItemMatcher.Match(Items.Of(_old, part), Items.Of(_new, part), _there);

    private static (RecordPart Part, int Before, int After) Place(RecordPart part, ItemPair pair) =>
        (part, pair.Before?.Index ?? -1, pair.After?.Index ?? -1);
}
