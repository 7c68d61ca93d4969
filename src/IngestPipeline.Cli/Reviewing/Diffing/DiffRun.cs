using System.Text.Json;
using IngestPipeline.Cli.Reviewing.Shelves;
using IngestPipeline.Review.Changes;
using IngestPipeline.Runs.Ledgers;

namespace IngestPipeline.Cli.Reviewing.Diffing;

/// <summary>Compares all that two shelves hold, a document at a time, in the order of their ids.</summary>
internal sealed class DiffRun(RecordShelf before, RecordShelf after, DiffSettings settings, OldInputs inputs)
{
    private readonly DiffCount _count = new();
    private readonly List<DiffFailure> _failures = [.. before.Failures.Concat(after.Failures)];

    /// <summary>What could not be compared, so far.</summary>
    public IReadOnlyList<DiffFailure> Failures => _failures;

    public DiffSummary Summary => _count.ToSummary();

    /// <summary>Every document that differs in what is looked at.</summary>
    public IEnumerable<DocumentDiff> Execute(CancellationToken cancellationToken)
    {
        foreach (var (old, now) in Pairs())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Compare(old, now, cancellationToken) is not { } document)
                continue;
            var shown = document with { Diff = settings.Filter.Apply(document.Diff) };
            _count.Add(shown.Diff);
            if (!shown.Diff.IsEmpty)
                yield return shown;
        }
    }

    /// <summary>Two records that were named as such are a pair whatever their ids.</summary>
    private IEnumerable<(string? Before, string? After)> Pairs()
    {
        if (before is FileShelf { IsOneRecord: true } && after is FileShelf { IsOneRecord: true })
            return [(before.Ids[0], after.Ids[0])];
        var broken = _failures.Select(failure => failure.Name).ToHashSet(StringComparer.Ordinal);
        return before.Ids.Union(after.Ids, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(id => (Before: before.Has(id) ? id : null, After: after.Has(id) ? id : null))
            // What the other side has under this name could not be read: nothing came and nothing went.
            .Where(pair => (pair.Before is not null && pair.After is not null)
                || !broken.Contains(pair.Before is { } old ? before.NameOf(old) : after.NameOf(pair.After!)));
    }

    private DocumentDiff? Compare(string? oldId, string? newId, CancellationToken cancellationToken)
    {
        var (old, now) = (Read(before, oldId), Read(after, newId));
        if ((oldId is not null && old is null) || (newId is not null && now is null))
            return null;
        if (old is { } a && now is { } b && a.Span.SequenceEqual(b.Span))
            return new DocumentDiff(new RecordDiff(newId!, []), null, null);
        var (first, second) = (Parse(before, oldId, old), Parse(after, newId, now));
        if ((oldId is not null && first is null) || (newId is not null && second is null))
            return null;
        var diff = (first, second) switch
        {
            ({ } one, { } other) => RecordComparer.Compare(one, other, inputs.Bridge(one, other, cancellationToken), settings.Options),
            ({ } gone, null) => RecordComparer.Removed(gone),
            _ => RecordComparer.Added(second!),
        };
        return new DocumentDiff(diff, first?.Record, second?.Record);
    }

    private ReadOnlyMemory<byte>? Read(RecordShelf shelf, string? id)
    {
        if (id is null)
            return null;
        try
        {
            return shelf.Read(id);
        }
        catch (Exception exception) when (exception is (IOException and not LedgerException) or UnauthorizedAccessException)
        {
            _failures.Add(new DiffFailure(shelf.NameOf(id), exception.Message));
            return null;
        }
    }

    private ComparedRecord? Parse(RecordShelf shelf, string? id, ReadOnlyMemory<byte>? bytes)
    {
        if (id is null || bytes is not { } utf8)
            return null;
        try
        {
            return shelf.Parse(utf8);
        }
        catch (JsonException exception)
        {
            _failures.Add(new DiffFailure(shelf.NameOf(id), $"It is not a record: {exception.Message}"));
            return null;
        }
    }
}
