using System.Collections.Frozen;
using System.Text.Json.Serialization.Metadata;

namespace IngestPipeline.Records;

/// <summary>What the schema says of fields whose names do not say it all; docs/record.md tells more.</summary>
internal static class RecordSchemaDescriptions
{
    private static readonly FrozenDictionary<string, string> ByField = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Record.id"] = "The relative path with /, or the URL: pairs a document with itself across runs.",
        ["Record.inspection"] = "Null when the article reports no inspection.",
        ["Record.forces"] = "Police forces, fire and rescue services and agencies, in the order of their first mention.",
        ["Record.grades"] = "One for each force, area and period, in text order.",
        ["Record.tallies"] = "Counts of areas by grade, in text order.",
        ["Record.quotes"] = "What someone said or wrote, in text order.",
        ["Record.figures"] = "Quantities reported, in text order.",
        ["Record.findings"] = "Sentences an analyst would file, in text order.",
        ["Record.removed"] = "What cleaning took out; equal texts removed for one reason are counted once.",
        ["Record.warnings"] = "Codes from the list in docs/record.md.",
        ["RecordSource.uri"] = "The relative path or the URL; never an absolute path.",
        ["RecordSource.sha256"] = "SHA-256 of the bytes, lower-case hexadecimal.",
        ["RecordArticle.title"] = "The headline, without the site's name; not repeated in the text.",
        ["RecordArticle.published"] = "ISO 8601 date.",
        ["RecordArticle.modified"] = "ISO 8601 date.",
        ["RecordArticle.text"] = "The cleaned article, one block a line, standfirst first.",
        ["RecordArticle.blocks"] = "The lines of the text; together they cover it.",
        ["Inspection.inspected"] = "At the precision written: 2023, 2023-09 or 2023-09-14.",
        ["Inspection.published"] = "At the precision written: 2023, 2023-09 or 2023-09-14.",
        ["Force.id"] = "police.uk slug; a fire and rescue service ends in -fire.",
        ["Force.role"] = "subject: the article is about this body's inspection or conduct.",
        ["Force.mentions"] = "Where article.text names or refers to it.",
        ["Grade.force"] = "A forces[].id; null where no force is graded.",
        ["Grade.area"] = "The profile's id; null when the area is not one it knows.",
        ["Grade.areaText"] = "As written.",
        ["Grade.gradeText"] = "As written.",
        ["Grade.period"] = "current, or the earlier year or cycle as written.",
        ["Tally.period"] = "current, or the earlier year or cycle as written.",
        ["Tally.grades"] = "The grade, or the grades lumped together, best first.",
        ["Quote.text"] = "Outer marks removed; paragraphs joined by a line feed, halves split by an attribution joined by ' … '.",
        ["Quote.spans"] = "The pieces in article.text, marks excluded.",
        ["Speaker.name"] = "The fullest form in the article.",
        ["Speaker.mention"] = "The words of this quote's own attribution that name or refer to the speaker.",
        ["Figure.value"] = "The number meant: £1.2m is 1200000, one in five is 0.2, 93 per cent is 93.",
        ["Figure.valueTo"] = "The upper end of a range.",
        ["Figure.unit"] = "percent, percentage-points, an ISO 4217 code, the counted noun, hours, days, months, years.",
        ["Figure.comparator"] = "What the article compares it with; null when it is compared with nothing.",
        ["Figure.direction"] = "Which way it moved: on both ends of a told change and on its size.",
        ["Figure.force"] = "A forces[].id: the body it is about, where the article has several; null otherwise.",
        ["FigureChange.to"] = "The index in figures of the figure it moved to.",
        ["Removed.text"] = "Cut at 200 characters.",
        ["Removed.by"] = "The rule or the model that removed it.",
        ["RecordPipeline.models"] = "SHA-256 of each model used, by name.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Shared = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["text"] = "Exactly the slice of article.text at span.",
        ["confidence"] = "0 to 1: of the items at 0.9, about nine in ten are right.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The description of a field, or null when its name says it.</summary>
    public static string? Of(JsonPropertyInfo property) =>
        ByField.GetValueOrDefault($"{property.DeclaringType.Name}.{property.Name}") ?? Shared.GetValueOrDefault(property.Name);
}
