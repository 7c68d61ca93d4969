using System.Security.Cryptography;
using System.Text.Json;
using IngestPipeline.Model;
using IngestPipeline.Runs.Duplicates;
using IngestPipeline.Runs.Ledgers;
using IngestPipeline.Runs.Yields;

namespace IngestPipeline.Runs;

/// <summary>
/// Writes records to a folder whose ledger knows what was done before, and does only what is new or changed. A record's former version is
/// in the ledger before its file is replaced, and its row is written after: whenever the process is killed, the next run finds either the
/// work done or the work to do.
/// </summary>
internal sealed class FolderRunWriter(Pipeline pipeline, RunFolder folder, int run, RunOptions options) : RunWriter
{
    private readonly string _inputs = string.Join('\n', options.Inputs);
    private readonly string _recipe = pipeline.Fingerprint.Value;

    /// <summary>Names depend on the order they are asked for only where two ids would share one.</summary>
    public override void Admit(SourceItem item) => folder.Records.NameOf(item.Id);

    public override async Task<RunStep> WorkAsync(SourceItem item, CancellationToken cancellationToken)
    {
        var earlier = folder.Documents.Find(item.Id);
        var name = folder.Records.NameOf(item.Id);
        var revision = options.Revision?.FingerprintOf(item.Id);
        string? sha256 = null;
        var result = await pipeline.IngestAsync(
            item, raw => IsDone(earlier, sha256 = raw.Sha256, revision, name), cancellationToken).ConfigureAwait(false);
        if (result is null || StaysDropped(earlier, sha256))
            return new RunStep(item, null, earlier!);
        var entry = EntryFor(item, result, earlier, name) with { Sha256 = sha256, Revision = revision };
        return result is IngestResult.Emitted emitted
            ? await WriteAsync(emitted, entry, earlier).ConfigureAwait(false)
            : new RunStep(item, result, entry);
    }

    public override Task<RunStep> SettleAsync(RunStep step)
    {
        var entry = step.Entry!;
        if (step.Result is null)
            folder.Documents.Touch(entry.Id, step.Item.Uri.AbsoluteUri, options.IsPartial ? entry.Inputs : _inputs, run);
        else
            folder.Documents.Save(entry);
        return Task.FromResult(step);
    }

    private bool IsDone(LedgerEntry? earlier, string sha256, string? revision, string name)
    {
        if (options.IsFresh || earlier is null || earlier.Sha256 != sha256 || earlier.Name != name)
            return false;
        if (earlier.IsDropped)
            return true;
        if (earlier.Recipe != _recipe || earlier.Revision != revision)
            return false;
        return earlier.Result switch
        {
            LedgerEntry.EmittedResult => folder.Records.TryRead(name) is { } bytes && Hash(bytes) == earlier.RecordSha256,
            "skipped" => true,
            _ => false,
        };
    }

    /// <summary>Where the bytes could not be had when it was dropped, and cannot now.</summary>
    private bool StaysDropped(LedgerEntry? earlier, string? sha256) =>
        !options.IsFresh && sha256 is null && earlier is { IsDropped: true, Sha256: null };

    private LedgerEntry EntryFor(SourceItem item, IngestResult result, LedgerEntry? earlier, string name)
    {
        var failed = result as IngestResult.Failed;
        return new LedgerEntry
        {
            Id = item.Id,
            Uri = item.Uri.AbsoluteUri,
            Inputs = options.IsPartial ? earlier?.Inputs ?? _inputs : _inputs,
            Run = run,
            Seen = run,
            Recipe = _recipe,
            Result = result is IngestResult.Emitted ? LedgerEntry.EmittedResult : failed is null ? "skipped" : "failed",
            Name = name,
            // What an earlier run made is kept, whatever becomes of the document now.
            RecordSha256 = earlier?.RecordSha256,
            RecordRun = earlier?.RecordRun,
            Reason = failed?.Reason ?? (result as IngestResult.Skipped)?.Reason,
            Attempts = failed is null ? 0 : (earlier?.Attempts ?? 0) + 1,
            FailedSince = failed is null ? null : earlier?.FailedSince ?? run,
            Times = TimesOf(result),
        };
    }

    private async Task<RunStep> WriteAsync(IngestResult.Emitted emitted, LedgerEntry entry, LedgerEntry? earlier)
    {
        var record = options.Revision?.Apply(emitted.Record) ?? emitted.Record;
        var bytes = RecordJson.Serialize(record);
        try
        {
            var change = await ReplaceAsync(entry, earlier, bytes).ConfigureAwait(false);
            entry = entry with
            {
                RecordSha256 = Hash(bytes),
                RecordRun = change == FileChange.Same ? earlier?.RecordRun ?? run : run,
                Source = YieldTally.SourceOf(record),
                Signature = TextSignature.Of(record.Article.Text),
            };
            return new RunStep(emitted.Item, new IngestResult.Emitted(emitted.Item, record) { StageTimes = emitted.StageTimes }, entry, change);
        }
        catch (IngestException exception)
        {
            var failed = NotWritten(emitted.Item, exception);
            return new RunStep(emitted.Item, failed, entry with { Result = "failed", Reason = failed.Reason, Attempts = 1, FailedSince = run });
        }
    }

    private async Task<FileChange> ReplaceAsync(LedgerEntry entry, LedgerEntry? earlier, byte[] bytes)
    {
        var former = folder.Records.TryRead(entry.Name);
        var change = earlier?.RecordSha256 is not { } known ? FileChange.New : known == Hash(bytes) ? FileChange.Same : FileChange.Changed;
        if (former is not null && former.AsSpan().SequenceEqual(bytes))
            return change;
        // Only what a run wrote is history: a file from elsewhere, or one that was edited, is not a run's record.
        if (former is not null && earlier?.RecordRun is not null && Hash(former) == earlier.RecordSha256)
            folder.History.Keep(earlier, run, former);
        await folder.Records.WriteAsync(entry.Name, bytes, CancellationToken.None).ConfigureAwait(false);
        return change;
    }

    private static string TimesOf(IngestResult result)
    {
        var times = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (stage, elapsed) in result.StageTimes)
            times[stage] = Math.Round(times.GetValueOrDefault(stage) + elapsed.TotalMilliseconds, 3);
        return JsonSerializer.Serialize(times, RunJsonContext.Compact.DictionaryStringDouble);
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
