using System.Text.Json;
using IngestPipeline.Cli.Reviewing.Shelves;
using IngestPipeline.Model;
using IngestPipeline.Review.Changes;
using IngestPipeline.Review.Decisions;
using IngestPipeline.Runs.Ledgers;

namespace IngestPipeline.Cli.Reviewing.Accepting;

/// <summary>An output folder under review: its records, the accepted ones, the decisions.</summary>
internal sealed class ReviewFolder
{
    /// <summary>The decisions, beside the accepted records.</summary>
    public const string DecisionsName = "decisions.jsonl";

    /// <summary>What a decision leaves in a record is no news to whoever decided.</summary>
    private static readonly ChangeFilter Ours = new(null, ["warnings[decided*", "warnings[decision-returns*"]);

    private readonly string _output;
    private readonly string _accepted;
    private readonly RecordShelf _shelf;
    private readonly GoneRecords _gone;
    private readonly List<DiffFailure> _failures;

    private ReviewFolder(string output, string? accepted)
    {
        _output = output;
        _accepted = accepted ?? output;
        _shelf = RecordShelves.Open(output);
        _gone = GoneRecords.Of(_shelf, _accepted, isOwn: accepted is null);
        _failures = [.. _shelf.Failures, .. _gone.Failures];
        Decisions = DecisionFile.Open(Path.Join(_accepted, DecisionsName));
        Commands = new ReviewCommands(output, accepted);
    }

    public DecisionFile Decisions { get; }

    public ReviewCommands Commands { get; }

    public IReadOnlyList<DiffFailure> Failures => _failures;

    /// <exception cref="CliException">There is no such folder.</exception>
    public static ReviewFolder Open(string output, string? accepted) => Directory.Exists(output)
        ? new ReviewFolder(output, accepted)
        : throw new CliException($"There is no folder '{output}'.", "Name the folder that 'ingest run' wrote to.");

    /// <summary>The documents of these ids, or all of them; <c>*</c> stands for anything.</summary>
    /// <exception cref="CliException">No document has such an id.</exception>
    public IReadOnlyList<string> Ids(IReadOnlyList<string> wanted)
    {
        var all = _shelf.Ids.Concat(_gone.Ids).Order(StringComparer.Ordinal).ToList();
        if (wanted.Count == 0)
            return all;
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var name in wanted)
        {
            var fitting = all.Where(id => IsMeant(name, id)).ToList();
            if (fitting.Count == 0)
                throw new CliException($"There is no record of '{name}' in {_output}.", "Name documents by id, as 'ingest review' does.");
            ids.UnionWith(fitting);
        }

        return [.. ids];
    }

    /// <summary>Whether there is an accepted record of it and no record any more.</summary>
    public bool IsGone(string id) => _gone.Has(id);

    /// <summary>Whether there is still something to look at: an accepted record that was gone may be deleted now.</summary>
    public bool IsLeft(string id) => !IsGone(id) || File.Exists(Path.Join(_accepted, ReviewFile.Accepted(NameOf(id))));

    /// <summary>Of these documents, those that have a record, and an accepted one, of what the last run did not find any more.</summary>
    public IReadOnlyList<string> Vanished(IReadOnlyList<string> ids)
    {
        var vanished = _shelf.Ledger?.Vanished.ToHashSet(StringComparer.Ordinal) ?? [];
        return [.. ids.Where(id => vanished.Contains(id) && !IsGone(id) && File.Exists(Path.Join(_accepted, ReviewFile.Accepted(NameOf(id)))))];
    }

    /// <summary>Whether nothing can be pending, for the record is, byte for byte, the accepted one, and nothing was decided of it.</summary>
    public bool IsAsAccepted(string id)
    {
        try
        {
            return !IsGone(id) && Decisions.Book.Of(id).Count == 0
                && ReviewFile.Read(_accepted, ReviewFile.Accepted(NameOf(id))) is { } accepted && _shelf.Read(id).Span.SequenceEqual(accepted);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The document with what is pending; null when its record cannot be read, which is then among the failures.</summary>
    public ReviewedDocument? Read(string id)
    {
        var name = NameOf(id);
        try
        {
            return IsGone(id) ? ReadGone(id, name) : ReadPending(id, name);
        }
        catch (Exception exception) when (exception is JsonException or (IOException and not LedgerException) or UnauthorizedAccessException)
        {
            _failures.Add(new DiffFailure(name, exception.Message));
            return null;
        }
    }

    private ReviewedDocument? ReadGone(string id, string name) => ReadAccepted(name) is { } accepted
        ? new ReviewedDocument(name, accepted, null, RecordComparer.Removed(new ComparedRecord(accepted)) with { Id = id })
        : null;

    private ReviewedDocument? ReadPending(string id, string name)
    {
        var received = _shelf.Parse(_shelf.Read(id));
        var decided = Decisions.Book.Apply(received.Record);
        if (!TryReadAccepted(name, out var accepted))
            return null;
        var diff = accepted is null
            ? RecordComparer.Added(received)
            : RecordComparer.Compare(new ComparedRecord(accepted), received with { Record = decided.Record });
        return new ReviewedDocument(name, accepted, decided, Ours.Apply(diff));
    }

    private bool TryReadAccepted(string name, out Record? accepted)
    {
        accepted = null;
        try
        {
            accepted = ReadAccepted(name);
            return true;
        }
        catch (Exception exception) when (exception is JsonException or (IOException and not LedgerException) or UnauthorizedAccessException)
        {
            _failures.Add(new DiffFailure(ReviewFile.Accepted(name), exception.Message));
            return false;
        }
    }

    public void WriteAccepted(string name, Record record)
    {
        ReviewFile.Write(_accepted, ReviewFile.Accepted(name), RecordJson.Serialize(record));
    }

    /// <summary>The accepted record of a document that is gone, deleted.</summary>
    public void DeleteAccepted(string name)
    {
        ReviewFile.Delete(_accepted, ReviewFile.Accepted(name));
        ReviewFile.Delete(_accepted, ReviewFile.Received(name));
    }

    /// <summary>
    /// A reviewer's correction is what is accepted: it goes into the accepted record too, where there is one and has what it is about, be it
    /// in a sentence that was changed since.
    /// </summary>
    public void CorrectAccepted(ReviewedDocument document, ReviewDecision decision)
    {
        if (document.Accepted is null || DecisionMaker.Carry(decision, document.Received, document.Accepted) is not { } carried)
            return;
        var draft = new DecisionDraft(document.Accepted);
        if (draft.Judge(carried) == DecisionState.Applies && draft.TryApply(carried, out var corrected))
            WriteAccepted(document.Name, corrected);
    }

    /// <summary>Keeps the received record beside the accepted one for as long as anything is pending.</summary>
    public void WriteReceived(ReviewedDocument document)
    {
        if (document.Pending.IsEmpty || document.Accepted is null || document.IsGone)
            DropReceived(document.Id);
        else
            ReviewFile.Write(_accepted, ReviewFile.Received(document.Name), RecordJson.Serialize(document.Received));
    }

    /// <summary>Takes the received record away, where there is one.</summary>
    public void DropReceived(string id)
    {
        var name = ReviewFile.Received(NameOf(id));
        if (File.Exists(Path.Join(_accepted, name)))
            ReviewFile.Delete(_accepted, name);
    }

    private string NameOf(string id) => IsGone(id) ? _gone.NameOf(id) : _shelf.NameOf(id);

    private Record? ReadAccepted(string name) =>
        ReviewFile.Read(_accepted, ReviewFile.Accepted(name)) is { } bytes ? RecordParser.Parse(bytes) : null;

    private bool IsMeant(string name, string id) => name == id || name == NameOf(id)
        || (name.Contains('*', StringComparison.Ordinal) && new ChangeFilter([name]).IsShown(
            new RecordChange { Kind = ChangeKind.Changed, Part = RecordPart.Record, Path = id }));
}
