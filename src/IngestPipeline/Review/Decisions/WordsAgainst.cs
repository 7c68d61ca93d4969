using System.Text.Json;
using IngestPipeline.Model;
using IngestPipeline.Review.Changes;
using IngestPipeline.Review.Matching;
using IngestPipeline.Review.Texts;

namespace IngestPipeline.Review.Decisions;

/// <summary>
/// Tells where a decision says otherwise than the words it rests on: a person may know better than the article, but should know that it is so.
/// </summary>
public static class WordsAgainst
{
    /// <summary>The words that say what stood there before, and not what was decided; null when none do.</summary>
    /// <param name="record">The record the decision was made on, before it was.</param>
    /// <param name="decision">The decision.</param>
    public static string? Find(Record record, ReviewDecision decision)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(decision);
        if (decision.Action != DecisionAction.Set || !Items.Parts.Contains(decision.Part))
            return null;
        var side = new Side(record);
        var index = new DecisionDraft(record).IndexOf(decision);
        if (index < 0)
            return null;
        var item = Items.Of(side, decision.Part)[index].Json;
        var words = WordsOf(decision, item);
        var (before, now) = (Said(DecisionDraft.FieldOf(item, decision.Field)), Said(decision.Value));
        return words is not null && before.Length > 0 && Has(words, before) && !(now.Length > 0 && Has(words, now)) ? words : null;
    }

    /// <summary>Where the value is written in the article; null for what is concluded and not written.</summary>
    private static string? WordsOf(ReviewDecision decision, JsonElement item) => (decision.Part, decision.Field) switch
    {
        (RecordPart.Grades, "grade") => JsonValues.OrNull(item, "gradeText")?.GetString(),
        (RecordPart.Figures, "value" or "valueTo") or (RecordPart.Tallies, "count") => JsonValues.OrNull(item, "text")?.GetString(),
        (RecordPart.Quotes, "speaker.name" or "speaker.role") => decision.Words,
        _ => null,
    };

    private static bool Has(string words, string value) =>
        $" {Plain(words)} ".Contains($" {Plain(value)} ", StringComparison.Ordinal);

    /// <summary>Thousands are parted or not, decimals by a stop, which parts no words.</summary>
    private static string Plain(string text) => PlainWords.Of(text.Replace(",", "", StringComparison.Ordinal).Replace('.', '\''));

    private static string Said(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => "",
    };
}
