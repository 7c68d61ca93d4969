using System.Security.Cryptography;
using IngestPipeline.Model;
using IngestPipeline.Review.Changes;

namespace IngestPipeline.Cli.Reviewing.Diffing;

/// <summary>
/// The sources earlier records were made from, where they are at hand: read by the present pipeline they tell what it changed from what the
/// source did.
/// </summary>
/// <param name="folder">The folder they may stand below; null when nobody knows.</param>
/// <param name="pipeline">The present pipeline, made when it is first needed.</param>
/// <param name="isAsked">Whether a person named the folder, and so wants every changed source read.</param>
internal sealed class OldInputs(string? folder, Lazy<Pipeline> pipeline, bool isAsked)
{
    /// <summary>What the later record's pipeline makes of the earlier source; null when it is not needed or cannot be had.</summary>
    public Record? Bridge(ComparedRecord before, ComparedRecord after, CancellationToken cancellationToken)
    {
        if (before.Origin.Source == after.Origin.Source || !(isAsked || MayBePipeline(before, after)) || Read(before) is not { } raw)
            return null;
        return pipeline.Value.Ingest(raw, cancellationToken) is IngestResult.Emitted { Record: var record } && IsSamePipeline(record, after.Record)
            ? record
            : null;
    }

    private static bool MayBePipeline(ComparedRecord before, ComparedRecord after) =>
        Review.Causes.CauseFinder.Between(before.Origin, after.Origin).Count > 1;

    private static bool IsSamePipeline(Record record, Record after) =>
        record.Schema == after.Schema && record.Pipeline.Version == after.Pipeline.Version && record.Pipeline.Profile == after.Pipeline.Profile
        && record.Pipeline.Models.Count == after.Pipeline.Models.Count
        && record.Pipeline.Models.All(model => after.Pipeline.Models.TryGetValue(model.Key, out var hash) && hash == model.Value);

    /// <summary>The bytes of the document's file, if these are the ones the record was made from.</summary>
    private RawDocument? Read(ComparedRecord record)
    {
        if (folder is null)
            return null;
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
        var path = Path.GetFullPath(record.Record.Id, root);
        if (!path.StartsWith(root, StringComparison.Ordinal) || !File.Exists(path))
            return null;
        var bytes = File.ReadAllBytes(path);
        var item = new SourceItem(record.Record.Id, new Uri(path));
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == record.Origin.Source ? new RawDocument(item, bytes, null, null, item.Uri) : null;
    }
}
