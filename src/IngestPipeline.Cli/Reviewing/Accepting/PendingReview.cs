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

    /// <summary>Writes changes into the accepted record; a document that has none is accepted whole.</summary>
    public void Accept(ReviewedDocument document, IReadOnlyList<RecordChange> chosen)
    {
        if (chosen.Count == 0)
            return;
        if (document.Accepted is null || chosen.Count == document.Pending.Changes.Count)
            folder.WriteAccepted(document.Name, document.Received);
        else
        {
            var merged = AcceptedMerge.Merge(document.Accepted, document.Received, chosen);
            foreach (var why in merged.Refused.Select(refused => refused.Why).Distinct())
                console.Say("refused", $"{document.Id}: {why}");
            Refused += merged.Refused.Count;
            Accepted -= merged.Refused.Count;
            if (merged.Refused.Count < chosen.Count)
                folder.WriteAccepted(document.Name, merged.Record);
        }

        Accepted += chosen.Count;
        Settle(document.Id);
    }

    /// <summary>Decides that the accepted values stand.</summary>
    public void Reject(ReviewedDocument document, IReadOnlyList<RecordChange> chosen)
    {
        var decisions = new List<ReviewDecision>();
        foreach (var change in chosen)
            if (DecisionMaker.Rejecting(change, document.Received) is { } decision)
                decisions.Add(decision);
            else
            {
                Refused++;
                console.Say("refused", $"{document.Id}: {change.Path} cannot be decided against; it is accepted, or mended at its source.");
            }

        folder.Decisions.Append(decisions, console.Time);
        Rejected += decisions.Count;
        Settle(document.Id);
    }

    /// <summary>Writes the received record where something is pending, and takes it away where nothing is.</summary>
    public void Settle(string id)
    {
        if (folder.Read(id) is { } document)
            folder.WriteReceived(document);
    }

    public void Conclude()
    {
        foreach (var failure in folder.Failures)
            console.Say("failed", $"{failure.Name}: {failure.Message}");
        foreach (var warning in folder.Decisions.Book.Warnings)
            console.Say("warning", $"decisions: {warning}");
    }
}
