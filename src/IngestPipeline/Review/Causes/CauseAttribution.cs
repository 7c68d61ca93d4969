using IngestPipeline.Model;
using IngestPipeline.Review.Changes;

namespace IngestPipeline.Review.Causes;

/// <summary>Gives each change its causes.</summary>
internal static class CauseAttribution
{
    public static IReadOnlyList<RecordChange> All(IReadOnlyList<RecordChange> changes, IReadOnlyList<ChangeCause> causes) =>
        [.. changes.Select(change => change with { Causes = Possible(change, causes) })];

    /// <summary>
    /// What differs already when the later pipeline reads the earlier source is the pipeline's; what differs between that and the later
    /// record is the source's.
    /// </summary>
    public static IReadOnlyList<RecordChange> ByBridge(
        IReadOnlyList<RecordChange> changes, IReadOnlyList<RecordChange> toBridge, IReadOnlyList<RecordChange> fromBridge,
        IReadOnlyList<ChangeCause> pipeline)
    {
        var (byPipeline, bySource) = (new Places(toBridge, change => change.BeforeSpans), new Places(fromBridge, change => change.AfterSpans));
        return [.. changes.Select(change => change with { Causes = Of(change, byPipeline, bySource, Possible(change, pipeline)) })];
    }

    private static IReadOnlyList<ChangeCause> Of(RecordChange change, Places byPipeline, Places bySource, IReadOnlyList<ChangeCause> pipeline)
    {
        var (isPipeline, isSource) = (byPipeline.Has(change), bySource.Has(change));
        if (isPipeline == isSource)
            return [ChangeCause.Source, .. pipeline];
        return isSource ? [ChangeCause.Source] : pipeline;
    }

    /// <summary>Nobody can decide what the words of an article are.</summary>
    private static IReadOnlyList<ChangeCause> Possible(RecordChange change, IReadOnlyList<ChangeCause> causes) =>
        change.Part == RecordPart.Text && causes.Any(cause => cause != ChangeCause.Decision)
            ? [.. causes.Where(cause => cause != ChangeCause.Decision)]
            : causes;

    /// <summary>The paths that changed, and for text, whose changes share one path, where.</summary>
    private sealed class Places(IReadOnlyList<RecordChange> changes, Func<RecordChange, IReadOnlyList<TextSpan>> spans)
    {
        private readonly HashSet<string> _paths = [.. changes.Where(change => change.Part != RecordPart.Text).Select(change => change.Path)];
        private readonly HashSet<string> _items = [.. changes.Where(change => change.Part != RecordPart.Text).Select(ItemOf)];
        private readonly List<TextSpan> _spans = [.. changes.Where(change => change.Part == RecordPart.Text).SelectMany(spans)];

        public bool Has(RecordChange change) => change.Part == RecordPart.Text
            ? spans(change).Any(span => _spans.Exists(other => other.Start <= span.End && span.Start <= other.End))
            : _paths.Contains(change.Path) || _items.Contains(ItemOf(change));

        private static string ItemOf(RecordChange change) =>
            change.Path.IndexOf(']', StringComparison.Ordinal) is > 0 and var end ? change.Path[..(end + 1)] : change.Path;
    }
}
