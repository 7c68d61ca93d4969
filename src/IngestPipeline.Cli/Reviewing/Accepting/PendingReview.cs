using IngestPipeline.Model;
using IngestPipeline.Review.Accepted;
using IngestPipeline.Review.Changes;
using IngestPipeline.Review.Decisions;

namespace IngestPipeline.Cli.Reviewing.Accepting;

/// <summary>Accepts and rejects changes of documents, and says what could not be.</summary>
internal sealed class PendingReview(ReviewFolder folder, CliConsole console)
{
    /// <summary>How many changes were accepted, rejected, or could be neither.</summary>
    public int Accepted { get; private set; }

    public int Rejected { get; private set; }

    public int Refused { get; private set; }

    /// <summary>
    /// Rejects some changes and accepts others. Decisions come first: they tell what the received record is that is accepted, and of the
    /// words that stay what the accepted values rest on.
    /// </summary>
    public void Decide(ReviewedDocument document, IReadOnlyList<RecordChange> rejected, IReadOnlyList<RecordChange> accepted)
    {
        if (rejected.Count > 0)
            Reject(document, rejected);
        if (rejected.Count > 0 && accepted.Count > 0 && folder.Read(document.Id) is { } decided)
            (document, accepted) = (decided, [.. decided.Pending.Changes.Where(change => accepted.Any(one => IsSame(one, change)))]);
        Accept(document, accepted);
    }

    /// <summary>Writes changes into the accepted record; a document that has none is accepted whole, and of one that is gone it goes.</summary>
    public void Accept(ReviewedDocument document, IReadOnlyList<RecordChange> chosen)
    {
        if (chosen.Count == 0)
            return;
        Accepted += chosen.Count;
        if (document.IsGone)
        {
            folder.DeleteAccepted(document.Name);
            return;
        }

        if (document.Accepted is { } accepted && chosen.Count < document.Pending.Changes.Count)
        {
            Merge(document, accepted, chosen);
            Settle(document.Id);
        }
        else
        {
            folder.WriteAccepted(document.Name, document.Received);
            folder.DropReceived(document.Id);
        }
    }

    /// <summary>Decides that the accepted values stand.</summary>
    public void Reject(ReviewedDocument document, IReadOnlyList<RecordChange> chosen)
    {
        var decisions = new List<ReviewDecision>();
        foreach (var change in chosen)
            if (document.IsGone)
                Refuse(document, "there is no record that could be decided on.", $"Delete the accepted one: {folder.Commands.Accept(document.Id)}");
            else if (DecisionMaker.Rejecting(change, document.Received) is not { } decision)
                Refuse(document, $"{change.Path} cannot be decided against.", "Accept it, or mend the document.");
            else
            {
                decisions.Add(decision);
                Warn(document, decision);
            }

        folder.Decisions.Append(decisions, console.Time);
        Rejected += decisions.Count;
        if (!document.IsGone)
            Settle(document.Id);
    }

    /// <summary>Warns of a decision that says otherwise than the article does.</summary>
    public void Warn(ReviewedDocument document, ReviewDecision decision)
    {
        if (WordsAgainst.Find(document.Received, decision) is not { } words)
            return;
        var value = decision.Value?.ToString() ?? "null";
        console.Say(
            "warning", $"{document.Id}: {decision.Path} is {value} now, but the words say otherwise: “{words}”.",
            "If the article is right, correct it back.");
    }

    private void Merge(ReviewedDocument document, Record accepted, IReadOnlyList<RecordChange> chosen)
    {
        var merged = AcceptedMerge.Merge(accepted, document.Received, chosen);
        foreach (var refused in merged.Refused.DistinctBy(refused => refused.Why))
            console.Say("refused", $"{document.Id}: {refused.Why}", folder.Commands.Instead(document, refused));
        Refused += merged.Refused.Count;
        Accepted -= merged.Refused.Count;
        if (merged.Refused.Count < chosen.Count)
            folder.WriteAccepted(document.Name, merged.Record);
    }

    private void Refuse(ReviewedDocument document, string why, string hint)
    {
        Refused++;
        console.Say("refused", $"{document.Id}: {why}", hint);
    }

    /// <summary>A change before and after decisions on others: places stay, numbers of equal items may not.</summary>
    private static bool IsSame(RecordChange one, RecordChange other) =>
        one.Part == other.Part && one.Kind == other.Kind && one.Field == other.Field
        && one.BeforeSpans.SequenceEqual(other.BeforeSpans) && one.AfterSpans.SequenceEqual(other.AfterSpans)
        && (one.BeforeSpans.Count + one.AfterSpans.Count > 0 || one.Path == other.Path);

    /// <summary>Writes the received record where something is pending, and takes it away where nothing is.</summary>
    public void Settle(string id)
    {
        if (folder.Read(id) is { } document)
            folder.WriteReceived(document);
    }

    public void Conclude()
    {
        foreach (var failure in folder.Failures.Distinct())
            console.Say(
                "failed", $"{failure.Name}: {failure.Message}",
                ReviewFile.IsNameOfOne(failure.Name) ? "Mend or restore it, or take it away to have the record accepted anew." : null);
        foreach (var warning in folder.Decisions.Book.Warnings)
            console.Say("warning", $"decisions: {warning}");
    }
}
