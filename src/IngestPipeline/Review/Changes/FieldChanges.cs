using System.Text.Json;
using IngestPipeline.Review.Matching;

namespace IngestPipeline.Review.Changes;

/// <summary>The changes of what a record has once: the article's fields, the inspection, the source, the pipeline.</summary>
internal static class FieldChanges
{
    private static readonly string[] Provenance = ["sha256"];

    public static IEnumerable<RecordChange> OfArticle(Side before, Side after) =>
        Between(RecordPart.Article, "article", before, after, field => field is not ("text" or "blocks"));

    /// <summary>An inspection that is on one side only is one change.</summary>
    public static IEnumerable<RecordChange> OfInspection(Side before, Side after)
    {
        var (old, now) = (JsonValues.OrNull(before.Json, "inspection"), JsonValues.OrNull(after.Json, "inspection"));
        if (old is null && now is null)
            return [];
        return old is null || now is null
            ? [Make(RecordPart.Inspection, "inspection", "", old, now)]
            : Between(RecordPart.Inspection, "inspection", before, after, _ => true);
    }

    public static IEnumerable<RecordChange> OfSource(Side before, Side after, bool hasProvenance)
    {
        if (before.Record.Id != after.Record.Id)
            yield return Make(RecordPart.Source, "id", "", JsonValues.Of(before.Record.Id), JsonValues.Of(after.Record.Id));
        foreach (var change in Between(RecordPart.Source, "source", before, after, field => hasProvenance || !Provenance.Contains(field)))
            yield return change;
    }

    public static IEnumerable<RecordChange> OfPipeline(Side before, Side after)
    {
        if (before.Record.Schema != after.Record.Schema)
            yield return Make(RecordPart.Pipeline, "schema", "", JsonValues.Of(before.Record.Schema), JsonValues.Of(after.Record.Schema));
        foreach (var change in Between(RecordPart.Pipeline, "pipeline", before, after, _ => true))
            yield return change;
    }

    private static IEnumerable<RecordChange> Between(RecordPart part, string name, Side before, Side after, Func<string, bool> isTold) =>
        from difference in FieldDifference.Between(before.Json.GetProperty(name), after.Json.GetProperty(name))
        where isTold(difference.Field)
        select Make(part, name, difference.Field, difference.Before, difference.After);

    private static RecordChange Make(RecordPart part, string name, string field, JsonElement? before, JsonElement? after) => new()
    {
        Kind = before is null ? ChangeKind.Added : after is null ? ChangeKind.Removed : ChangeKind.Changed,
        Part = part,
        Path = field.Length == 0 ? name : $"{name}.{field}",
        Field = field,
        Before = before,
        After = after,
    };
}
