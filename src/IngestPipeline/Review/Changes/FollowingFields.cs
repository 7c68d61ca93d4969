using System.Text.Json;
using System.Text.Json.Nodes;
using IngestPipeline.Review.Matching;

namespace IngestPipeline.Review.Changes;

/// <summary>
/// Leaves out what merely follows another change: the words of a fact follow what it says, and where the article was edited they follow the
/// article. A speaker who is another person is one change, not one for each field.
/// </summary>
internal static class FollowingFields
{
    public static IEnumerable<FieldDifference> OfFact(IEnumerable<FieldDifference> fields, bool isEdited)
    {
        var all = fields.ToList();
        var meant = all.Where(difference => !IsWording(difference.Field)).ToList();
        if (isEdited || meant.Any(difference => difference.Field is "grade" or "value" or "count"))
            return meant;
        var wording = all.Where(difference => IsWording(difference.Field)).ToList();
        // Of what is written, the fields tell more than the whole.
        return wording.Count > 1 || meant.Count > 0 ? [.. meant, .. wording.Where(difference => difference.Field != "text")] : [.. meant, .. wording];
    }

    public static IEnumerable<FieldDifference> OfQuote(List<FieldDifference> fields, Item old, Item now, bool followsText)
    {
        if (followsText)
            fields.RemoveAll(difference => difference.Field is "text" or "cue.text");
        if (!fields.Exists(difference => difference.Field == "speaker.name"))
            return fields;
        var speaker = new FieldDifference("speaker", Speaker(old), Speaker(now));
        var first = fields.FindIndex(IsSpeaker);
        fields.RemoveAll(IsSpeaker);
        fields.Insert(first, speaker);
        return fields;
    }

    private static bool IsSpeaker(FieldDifference difference) => difference.Field.StartsWith("speaker.", StringComparison.Ordinal);

    private static JsonElement Speaker(Item quote)
    {
        var speaker = JsonObject.Create(quote.Json.GetProperty("speaker"))!;
        speaker.Remove("mention");
        using var json = JsonDocument.Parse(speaker.ToJsonString());
        return json.RootElement.Clone();
    }

    private static bool IsWording(string field) => field is "text" or "gradeText" or "areaText" or "comparator.text";
}
