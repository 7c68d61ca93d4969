using System.Security.Cryptography;
using IngestPipeline.Model;

namespace IngestPipeline.Review.Decisions;

/// <summary>
/// The decisions reviewers made, by document. A later decision on the same matter replaces the earlier one; the file keeps both. Immutable;
/// safe for many threads.
/// </summary>
public sealed class DecisionBook
{
    private const int MostWarnings = 10;
    private readonly Dictionary<string, List<ReviewDecision>> _byId = new(StringComparer.Ordinal);

    private DecisionBook(IReadOnlyList<ReviewDecision> all, IReadOnlyList<string> warnings)
    {
        All = all;
        Warnings = warnings;
        foreach (var decision in all)
        {
            if (!_byId.TryGetValue(decision.Id, out var list))
                _byId[decision.Id] = list = [];
            list.RemoveAll(earlier => earlier.Part == decision.Part && earlier.Key == decision.Key && earlier.Field == decision.Field);
            list.Add(decision);
        }
    }

    /// <summary>No decisions.</summary>
    public static DecisionBook Empty { get; } = new([], []);

    /// <summary>Every decision, in the order they were made.</summary>
    public IReadOnlyList<ReviewDecision> All { get; }

    /// <summary>The lines that could not be read, one sentence each; of very many the first and how many more.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>Reads a decisions file; an empty book when there is none.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static DecisionBook Load(string path)
    {
        if (Directory.Exists(path))
            throw new IOException("a folder stands there.");
        if (!File.Exists(path))
            return Empty;
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return Load(stream);
    }

    /// <summary>Reads decisions, one JSON object a line.</summary>
    public static DecisionBook Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var decisions = new List<ReviewDecision>();
        var warnings = new List<string>();
        var more = 0;
        foreach (var (decision, warning) in DecisionLines.Read(stream))
            if (decision is not null)
                decisions.Add(decision);
            else if (warnings.Count < MostWarnings)
                warnings.Add(warning!);
            else
                more++;
        if (more > 0)
            warnings.Add(FormattableString.Invariant($"{more} more lines are no decisions; they are passed over: is it the right file?"));
        return new DecisionBook(decisions, warnings);
    }

    /// <summary>The decisions on a document that are in force, in the order they were made.</summary>
    public IReadOnlyList<ReviewDecision> Of(string id) => _byId.TryGetValue(id, out var decisions) ? decisions : [];

    /// <summary>A hash of the decisions in force on a document: what is decided, not when or why; null when there are none.</summary>
    public string? FingerprintOf(string id)
    {
        var decisions = Of(id);
        if (decisions.Count == 0)
            return null;
        using var bytes = new MemoryStream();
        foreach (var decision in decisions)
            bytes.Write(DecisionLines.Write(decision with { Number = 0, When = null, Note = null }));
        return Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()));
    }

    /// <summary>How each decision on a record's document stands to the record as it is.</summary>
    public IReadOnlyList<(ReviewDecision Decision, DecisionState State)> Judge(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var draft = new DecisionDraft(record);
        return [.. Of(record.Id).Select(decision => (decision, draft.Judge(decision)))];
    }

    /// <summary>Makes the decisions again on a record of a later run. Doing it twice does no more than doing it once.</summary>
    public DecidedRecord Apply(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (Of(record.Id) is not { Count: > 0 } decisions)
            return new DecidedRecord(record, [], []);
        var (applied, returned) = (new List<ReviewDecision>(), new List<ReviewDecision>());
        foreach (var decision in decisions)
        {
            var draft = new DecisionDraft(record);
            var state = draft.Judge(decision);
            if (state == DecisionState.Applies && draft.TryApply(decision, out var decided))
            {
                record = decided;
                applied.Add(decision);
            }
            else if (state != DecisionState.Stands)
                returned.Add(decision);
        }

        return new DecidedRecord(DecisionWarnings.Tell(record, applied, returned), applied, returned);
    }
}
