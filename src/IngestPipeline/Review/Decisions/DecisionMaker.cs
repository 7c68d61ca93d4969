using System.Text.Json;
using IngestPipeline.Model;
using IngestPipeline.Review.Changes;
using IngestPipeline.Review.Matching;
using IngestPipeline.Review.Texts;

namespace IngestPipeline.Review.Decisions;

/// <summary>Puts what a reviewer means as a decision.</summary>
public static class DecisionMaker
{
    /// <summary>What is cut from the article or counts other items: it follows the text and cannot be said to be otherwise.</summary>
    internal static readonly string[] Grounded =
    [
        "text", "span", "spans", "mentions", "cue", "cue.text", "cue.span", "change", "change.to",
        "comparator", "comparator.text", "comparator.span", "speaker.mention",
    ];

    /// <summary>
    /// The decision that makes the accepted value stand against a change: what came is none, what went is kept, what says something else is
    /// set back. Null for changes no decision can undo, such as those of the article's words.
    /// </summary>
    /// <param name="change">The change a reviewer rejects.</param>
    /// <param name="received">The record it was found in, the later of the two.</param>
    public static ReviewDecision? Rejecting(RecordChange change, Record received)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(received);
        if (change.Part is RecordPart.Article or RecordPart.Inspection)
            return Make(change, received.Id, "", DecisionAction.Set, change.Before, null);
        if (change.Part is RecordPart.Removed or RecordPart.Warnings || !Items.Parts.Contains(change.Part)
            || Grounded.Contains(change.Field))
            return null;
        return change.Kind switch
        {
            ChangeKind.Removed => Make(change, received.Id, KeyOf(change.Path), DecisionAction.Keep, change.Before, change.BeforeSentence),
            ChangeKind.Added => Make(change, received.Id, KeyOf(change.Path), DecisionAction.Remove, null, change.AfterSentence),
            _ => Make(change, received.Id, KeyIn(received, change), DecisionAction.Set, change.Before, change.AfterSentence),
        };
    }

    /// <summary>The decision that a value of a record is another, or that an item is none.</summary>
    /// <param name="record">The record.</param>
    /// <param name="path">A path as <c>ingest diff</c> prints it, or with an index: <c>grades[2].grade</c>.</param>
    /// <param name="value">The value; ignored when the item is none.</param>
    /// <param name="isNone">Whether the item is to go.</param>
    /// <exception cref="FormatException">The path leads nowhere that can be corrected.</exception>
    public static ReviewDecision Correcting(Record record, string path, JsonElement? value, bool isNone)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(path);
        var target = ItemPath.Parse(path);
        if (!isNone && !HasField(record, target))
            throw new FormatException($"There is no field {path}.");
        if (target.Part is RecordPart.Article or RecordPart.Inspection && target.Key is null)
            return new ReviewDecision
            {
                Number = 0,
                Id = record.Id,
                Part = target.Part,
                Action = DecisionAction.Set,
                Field = target.Field,
                Value = isNone ? null : value,
            };
        var side = new Side(record);
        var item = target.Of(Items.Of(side, target.Part)) ?? throw new FormatException($"The record has no {path}.");
        if (!isNone && target.Field.Length == 0)
            throw new FormatException($"{path} is a whole item: name a field of it, or say that it is none.");
        if (!isNone && Grounded.Contains(target.Field))
            throw new FormatException($"{target.Field} is what the article says there and cannot be corrected.");
        return new ReviewDecision
        {
            Number = 0,
            Id = record.Id,
            Part = target.Part,
            Key = item.Key,
            Action = isNone ? DecisionAction.Remove : DecisionAction.Set,
            Field = isNone ? "" : target.Field,
            Value = isNone ? null : value,
            Words = item.Spans.Count == 0 ? null : EvidenceSentence.Of(side.Text, item.Spans[0]),
        };
    }

    /// <summary>
    /// The same decision in the words of another record of the document, where the sentence it rests on is another: what is none here is
    /// none there, and what is set here is set there if the two said the same before. Null where the other has nothing it could be about.
    /// </summary>
    /// <param name="decision">The decision, on <paramref name="record"/>.</param>
    /// <param name="record">The record it was made on, before it was.</param>
    /// <param name="other">The other record.</param>
    public static ReviewDecision? Carry(ReviewDecision decision, Record record, Record other)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(other);
        if (decision.Words is null || !Items.Parts.Contains(decision.Part))
            return decision;
        var (here, there) = (new Side(record), new Side(other));
        var map = new TextMap(TextComparer.Hunks(there.Text, here.Text));
        var index = new DecisionDraft(record).IndexOf(decision);
        var pair = ItemMatcher.Match(Items.Of(there, decision.Part), Items.Of(here, decision.Part), map)
            .FirstOrDefault(pair => pair.After is not null && pair.After.Index == index);
        if (pair is not { Before: { } old, After: { } now } || (decision.Action == DecisionAction.Set && !SaySame(old, now, decision.Field)))
            return null;
        return decision with { Key = old.Key, Words = old.Spans.Count == 0 ? null : EvidenceSentence.Of(there.Text, old.Spans[0]) };
    }

    /// <summary>The value a path leads to now; null when it is null or not there.</summary>
    /// <exception cref="FormatException">The path is none.</exception>
    public static JsonElement? ValueAt(Record record, string path)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(path);
        var target = ItemPath.Parse(path);
        var value = ItemAt(record, target);
        foreach (var name in target.Field.Length == 0 ? [] : target.Field.Split('.'))
            value = value is { } parent ? JsonValues.OrNull(parent, name) : null;
        return value;
    }

    /// <summary>Records write every field, those without a value as null; below null anything may be.</summary>
    private static bool HasField(Record record, ItemPath target)
    {
        var value = ItemAt(record, target);
        foreach (var name in target.Field.Length == 0 ? [] : target.Field.Split('.'))
        {
            if (value is not { ValueKind: JsonValueKind.Object } parent)
                return value is null;
            if (!parent.TryGetProperty(name, out var child))
                return false;
            value = child.ValueKind == JsonValueKind.Null ? null : child;
        }

        return true;
    }

    /// <summary>The part, or the item of a part, that a path begins with.</summary>
    private static JsonElement? ItemAt(Record record, ItemPath target)
    {
        var side = new Side(record);
        return target.Key is null
            ? JsonValues.OrNull(side.Json, target.Part.ToString().ToLowerInvariant())
            : target.Of(Items.Of(side, target.Part))?.Json;
    }

    /// <summary>Whether a record the decision is made in is still a record.</summary>
    public static bool Fits(Record record, ReviewDecision decision)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(decision);
        var draft = new DecisionDraft(record);
        return draft.Judge(decision) == DecisionState.Stands || draft.TryApply(decision, out _);
    }

    private static ReviewDecision Make(RecordChange change, string id, string key, DecisionAction action, JsonElement? value, string? words) => new()
    {
        Number = 0,
        Id = id,
        Part = change.Part,
        Key = key,
        Action = action,
        Field = change.Field,
        Value = value,
        Words = words,
    };

    private static bool SaySame(Item one, Item other, string field) =>
        DecisionDraft.IsSame(DecisionDraft.FieldOf(one.Json, field), DecisionDraft.FieldOf(other.Json, field));

    private static string KeyOf(string path) => path[(path.IndexOf('[', StringComparison.Ordinal) + 1)..path.LastIndexOf(']')];

    /// <summary>A changed item is known by what the later record, which the decision corrects, calls it.</summary>
    private static string KeyIn(Record received, RecordChange change) => Items.Of(new Side(received), change.Part)[change.AfterIndex].Key;
}
