using IngestPipeline.Cli.Reviewing.Accepting;
using IngestPipeline.Cli.Reviewing.Diffing;
using IngestPipeline.Review.Changes;

namespace IngestPipeline.Cli.Commands;

/// <summary><c>ingest review</c>: what is pending, one change after another.</summary>
internal static class ReviewCommand
{
    public static Verb Create(CliConsole console)
    {
        var verb = new Verb(
            "review", "Shows what is pending against the accepted records, one change after another: a accepts, r rejects, s skips, q quits.",
            "ingest review records",
            "ingest review records --only grades --max-confidence 0.8",
            "ingest review records < /dev/null                 lists what is pending; exits with 1 when anything is");
        var flags = new ReviewFlags();
        flags.AddTo(verb, asks: false);
        verb.SetAction((parsed, cancellationToken) =>
        {
            var folder = flags.Open(parsed);
            return Task.FromResult(Review(folder, folder.Ids(flags.Ids(parsed)), flags.Filter(parsed), console, cancellationToken));
        });
        return verb;
    }

    private static int Review(
        ReviewFolder folder, IReadOnlyList<string> ids, ChangeFilter filter, CliConsole console, CancellationToken cancellationToken)
    {
        using var writer = console.OpenText();
        var output = console.OutputConsole(writer);
        var review = new PendingReview(folder, console);
        var session = console.ReadKey is { } read ? new ReviewSession(review, output, read) : null;
        var report = new TextDiffReport(output);
        var count = new DiffCount();
        var returned = Returned(folder, ids, console, cancellationToken);
        var goesOn = true;
        foreach (var id in ids)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (folder.Read(id) is not { } document)
                continue;
            var shown = filter.Apply(document.Pending);
            if (session is null)
                folder.WriteReceived(document);
            if (session is null && !shown.IsEmpty)
                report.Write(document.Shown(shown));
            else if (session is not null && goesOn && !shown.IsEmpty)
                goesOn = session.Review(document, shown.Changes, cancellationToken);
            if ((session is null ? shown : Left(folder, id, filter)) is { } left)
                count.Add(left);
        }

        review.Conclude();
        var pending = count.ToSummary();
        console.Error.WriteLine(pending.Changes == 0 ? "Nothing is pending." : "Pending: " + DiffSentence.Of(pending, 0));
        return pending.Changes > 0 || returned > 0 || folder.Failures.Count > 0 ? ExitCode.Look : ExitCode.Done;
    }

    private static RecordDiff? Left(ReviewFolder folder, string id, ChangeFilter filter) =>
        folder.Read(id) is { } document ? filter.Apply(document.Pending) : null;

    /// <summary>Decisions that could not be made again come first: somebody must look at the words they rested on.</summary>
    private static int Returned(ReviewFolder folder, IReadOnlyList<string> ids, CliConsole console, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var id in ids.Where(id => folder.Decisions.Book.Of(id).Count > 0))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var decision in folder.Read(id)?.Decided.Returned ?? [])
            {
                count++;
                console.Say(
                    "returned", $"{id}: decision {decision.Number} on {decision.Path} could not be applied.",
                    decision.Words is null ? null : $"It rested on: {decision.Words}");
            }
        }

        return count;
    }
}
