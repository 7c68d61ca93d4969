using IngestPipeline.Cli.Reviewing.Diffing;
using IngestPipeline.Model;
using IngestPipeline.Review.Changes;
using IngestPipeline.Review.Decisions;

namespace IngestPipeline.Cli.Reviewing.Accepting;

/// <summary>A document with what is pending of it.</summary>
/// <param name="Name">Its record's file, relative to the output folder.</param>
/// <param name="Accepted">The accepted record; null when there is none yet.</param>
/// <param name="Decided">The record of the latest run, with the reviewers' decisions made in it; null when there is none any more.</param>
/// <param name="Pending">Every difference between the two, whatever is looked at.</param>
internal sealed record ReviewedDocument(string Name, Record? Accepted, DecidedRecord? Decided, RecordDiff Pending)
{
    public string Id => Pending.Id;

    /// <summary>Whether only the accepted record is left.</summary>
    public bool IsGone => Decided is null;

    /// <exception cref="InvalidOperationException">It is gone.</exception>
    public Record Received => Decided?.Record ?? throw new InvalidOperationException("There is no record any more.");

    public DocumentDiff Shown(RecordDiff diff) => new(diff, Accepted, Decided?.Record);
}
