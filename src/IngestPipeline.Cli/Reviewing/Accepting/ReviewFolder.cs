using System.Text.Json;
using IngestPipeline.Cli.Reviewing.Shelves;
using IngestPipeline.Model;
using IngestPipeline.Review.Changes;
using IngestPipeline.Review.Decisions;

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
    private readonly List<DiffFailure> _failures;

    private ReviewFolder(string output, string? accepted)
    {
        _output = output;
        _accepted = accepted ?? output;
        _shelf = RecordShelves.Open(output);
        _failures = [.. _shelf.Failures];
        Decisions = DecisionFile.Open(Path.Join(_accepted, DecisionsName));
    }

    public DecisionFile Decisions { get; }

    public IReadOnlyList<DiffFailure> Failures => _failures;

    /// <exception cref="CliException">There is no such folder.</exception>
    public static ReviewFolder Open(string output, string? accepted) => Directory.Exists(output)
        ? new ReviewFolder(output, accepted)
        : throw new CliException($"There is no folder '{output}'.", "Name the folder that 'ingest run' wrote to.");

    /// <summary>The documents of these ids, or all of them; <c>*</c> stands for anything.</summary>
    /// <exception cref="CliException">No document has such an id.</exception>
    public IReadOnlyList<string> Ids(IReadOnlyList<string> wanted)
    {
        if (wanted.Count == 0)
            return _shelf.Ids;
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var name in wanted)
        {
            var fitting = _shelf.Ids.Where(id => IsMeant(name, id)).ToList();
            if (fitting.Count == 0)
                throw new CliException($"There is no record of '{name}' in {_output}.", "Name documents by id, as 'ingest review' does.");
            ids.UnionWith(fitting);
        }

        return [.. ids];
    }

    /// <summary>The document with what is pending; null when its record cannot be read, which is then among the failures.</summary>
    public ReviewedDocument? Read(string id)
    {
        var name = _shelf.NameOf(id);
        try
        {
            var received = _shelf.Parse(_shelf.Read(id));
            var decided = Decisions.Book.Apply(received.Record);
            var accepted = ReadAccepted(name);
            var diff = accepted is null
                ? RecordComparer.Added(received)
                : RecordComparer.Compare(new ComparedRecord(accepted), received with { Record = decided.Record });
            return new ReviewedDocument(name, accepted, decided, Ours.Apply(diff));
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            _failures.Add(new DiffFailure(name, exception.Message));
            return null;
        }
    }

    public void WriteAccepted(string name, Record record)
    {
        ReviewFile.Write(_accepted, ReviewFile.Accepted(name), RecordJson.Serialize(record));
    }

    /// <summary>A reviewer's correction is what is accepted: it goes into the accepted record too, where there is one.</summary>
    public void CorrectAccepted(ReviewedDocument document, ReviewDecision decision)
    {
        if (document.Accepted is null)
            return;
        var draft = new DecisionDraft(document.Accepted);
        if (draft.Judge(decision) == DecisionState.Applies && draft.TryApply(decision, out var corrected))
            WriteAccepted(document.Name, corrected);
    }

    /// <summary>Keeps the received record beside the accepted one for as long as anything is pending.</summary>
    public void WriteReceived(ReviewedDocument document)
    {
        var name = ReviewFile.Received(document.Name);
        if (document.Pending.IsEmpty || document.Accepted is null)
            ReviewFile.Delete(_accepted, name);
        else
            ReviewFile.Write(_accepted, name, RecordJson.Serialize(document.Received));
    }

    private Record? ReadAccepted(string name) =>
        ReviewFile.Read(_accepted, ReviewFile.Accepted(name)) is { } bytes ? RecordParser.Parse(bytes) : null;

    private bool IsMeant(string name, string id) => name == id || name == _shelf.NameOf(id)
        || (name.Contains('*', StringComparison.Ordinal) && new ChangeFilter([name]).IsShown(
            new RecordChange { Kind = ChangeKind.Changed, Part = RecordPart.Record, Path = id }));
}
