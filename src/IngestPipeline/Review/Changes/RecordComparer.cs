using IngestPipeline.Model;
using IngestPipeline.Review.Causes;
using IngestPipeline.Review.Matching;
using IngestPipeline.Review.Texts;

namespace IngestPipeline.Review.Changes;

/// <summary>
/// Compares two records by what they say: facts are matched by what they are about before where they stand, text by words. Places that
/// merely move are no change.
/// </summary>
public static class RecordComparer
{
    /// <summary>How <paramref name="after"/> differs from <paramref name="before"/>, each change with what brought it about.</summary>
    /// <param name="before">The earlier record.</param>
    /// <param name="after">The later record of the same document.</param>
    /// <param name="bridge">
    /// What the later pipeline makes of the earlier source, where source and pipeline both differ: it tells their changes apart. Without
    /// it both are named.
    /// </param>
    /// <param name="options">What to tell besides; the defaults when null.</param>
    public static RecordDiff Compare(ComparedRecord before, ComparedRecord after, Record? bridge = null, RecordDiffOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        options ??= new RecordDiffOptions();
        var changes = Differences(before.Record, after.Record, options);
        var told = bridge is null
            ? CauseAttribution.All(changes, CauseFinder.Between(before.Origin, after.Origin))
            : CauseAttribution.ByBridge(
                changes, Differences(before.Record, bridge, options), Differences(bridge, after.Record, options),
                CauseFinder.OfPipeline(before.Origin, after.Origin));
        return new RecordDiff(after.Record.Id, told) { Before = before.Origin, After = after.Origin };
    }

    /// <summary>A record that nothing stood for before.</summary>
    public static RecordDiff Added(ComparedRecord after)
    {
        ArgumentNullException.ThrowIfNull(after);
        return new RecordDiff(after.Record.Id, [Whole(after.Record, ChangeKind.Added)]) { After = after.Origin };
    }

    /// <summary>A record that nothing stands for any more.</summary>
    public static RecordDiff Removed(ComparedRecord before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return new RecordDiff(before.Record.Id, [Whole(before.Record, ChangeKind.Removed)]) { Before = before.Origin };
    }

    /// <summary>The changes between two records, causes not told yet.</summary>
    internal static IReadOnlyList<RecordChange> Differences(Record before, Record after, RecordDiffOptions options)
    {
        var (old, now) = (new Side(before), new Side(after));
        var hunks = TextComparer.Hunks(old.Text, now.Text);
        var map = new TextMap(hunks);
        var changes = new List<RecordChange>();
        changes.AddRange(FieldChanges.OfArticle(old, now));
        changes.AddRange(TextChanges.Of(old, now, hunks, map));
        changes.AddRange(FieldChanges.OfInspection(old, now));
        foreach (var part in Items.Parts)
            changes.AddRange(new ItemChanges(old, now, map, options.IncludeConfidence).Of(part));
        changes.AddRange(FieldChanges.OfSource(old, now, options.IncludeProvenance));
        if (options.IncludeProvenance)
            changes.AddRange(FieldChanges.OfPipeline(old, now));
        return changes;
    }

    private static RecordChange Whole(Record record, ChangeKind kind)
    {
        var title = JsonValues.Of(record.Article.Title ?? record.Id);
        return new RecordChange
        {
            Kind = kind,
            Part = RecordPart.Record,
            Path = "record",
            Before = kind == ChangeKind.Removed ? title : null,
            After = kind == ChangeKind.Added ? title : null,
        };
    }
}
