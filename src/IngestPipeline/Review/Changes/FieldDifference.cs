using System.Text.Json;

namespace IngestPipeline.Review.Changes;

/// <summary>A value inside two JSON objects that they do not share.</summary>
/// <param name="Field">Names from the object down, joined by dots.</param>
/// <param name="Before">Null when it was null or not there.</param>
/// <param name="After">Null when it is null or not there.</param>
internal readonly record struct FieldDifference(string Field, JsonElement? Before, JsonElement? After)
{
    /// <summary>
    /// Every one, in the order written. Where something stands is not compared: ranges, and the index of a figure that follows others'.
    /// </summary>
    public static IEnumerable<FieldDifference> Between(JsonElement before, JsonElement after, string prefix = "")
    {
        var names = before.EnumerateObject().Select(property => property.Name)
            .Union(after.EnumerateObject().Select(property => property.Name), StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (IsPlace(name))
                continue;
            var (old, now) = (JsonValues.OrNull(before, name), JsonValues.OrNull(after, name));
            if (old is { ValueKind: JsonValueKind.Object } a && now is { ValueKind: JsonValueKind.Object } b)
                foreach (var inner in Between(a, b, prefix + name + "."))
                    yield return inner;
            else if (old is null ? now is not null : now is null || !JsonElement.DeepEquals(old.Value, now.Value))
                yield return new FieldDifference(prefix + name, old, now);
        }
    }

    private static bool IsPlace(string name) => name is "span" or "spans" or "mention" or "mentions" or "source" or "to";
}
