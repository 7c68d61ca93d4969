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
            var folder = flags.Open(parsed, console);
            return Task.FromResult(Review(folder, folder.Ids(flags.Ids(parsed)), flags.Filter(parsed), console, cancellationToken));
        });
        return verb;
    }

    private static int Review(
        ReviewFolder folder, IReadOnlyList<string> ids, ChangeFilter filter, CliConsole console, CancellationToken cancellationToken)
    {
        var review = new PendingReview(folder, console);
        var returned = Returned(folder, ids, console, cancellationToken);
        var count = new DiffCount();
        var left = 0;
        using (var writer = console.OpenText())
        {
            var output = console.OutputConsole(writer);
            if (console.ReadKey is { } read)
                left = Ask(folder, ids, filter, new ReviewSession(review, output, read), count, cancellationToken);
            else
                List(folder, ids, filter, new PendingList(folder, new TextDiffReport(output), console), count, cancellationToken);
        }

        review.Conclude();
        GoneSentences.Say(folder, ids, console);
        var pending = count.ToSummary();
        if (cancellationToken.IsCancellationRequested)
            console.Error.WriteLine("Interrupted: what was decided is kept.");
        cancellationToken.ThrowIfCancellationRequested();
        console.Error.WriteLine(pending.Changes == 0 ? "Nothing is pending." : "Pending: " + DiffSentence.Of(pending, 0) + NotLookedAt(left));
        return pending.Changes > 0 || returned > 0 || folder.Failures.Count > 0 ? ExitCode.Look : ExitCode.Done;
    }

    private static string NotLookedAt(int count) => count switch
    {
        0 => "",
        1 => " 1 document was not looked at.",
        _ => FormattableString.Invariant($" {count} documents were not looked at."),
    };

    private static void List(
        ReviewFolder folder, IReadOnlyList<string> ids, ChangeFilter filter, PendingList list, DiffCount count, CancellationToken cancellationToken)
    {
        foreach (var id in ids)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (list.Write(id, filter) is { } shown)
                count.Add(shown);
        }
    }

    /// <summary>
    /// Shows change after change until the person has had enough, which leaves one pending: the rest is not even counted. Gives how many
    /// documents were not looked at.
    /// </summary>
    private static int Ask(
        ReviewFolder folder, IReadOnlyList<string> ids, ChangeFilter filter, ReviewSession session, DiffCount count,
        CancellationToken cancellationToken)
    {
        for (var i = 0; i < ids.Count; i++)
            if (cancellationToken.IsCancellationRequested || !Ask(folder, ids[i], filter, session, count, cancellationToken))
                return ids.Count - i - 1;
        return 0;
    }

    /// <summary>False when the person has had enough.</summary>
    private static bool Ask(
        ReviewFolder folder, string id, ChangeFilter filter, ReviewSession session, DiffCount count, CancellationToken cancellationToken)
    {
        if (folder.IsAsAccepted(id))
        {
            folder.DropReceived(id);
            count.Add(new RecordDiff(id, []));
            return true;
        }

        if (folder.Read(id) is not { } document)
            return true;
        var left = filter.Apply(document.Pending);
        var goesOn = left.IsEmpty || session.Review(document, left.Changes, cancellationToken);
        if (left.IsEmpty || folder.IsLeft(id))
            count.Add(!left.IsEmpty && folder.Read(id) is { } after ? filter.Apply(after.Pending) : left);
        return goesOn;
    }

    /// <summary>Decisions that could not be made again come first: somebody must look at the words they rested on.</summary>
    private static int Returned(ReviewFolder folder, IReadOnlyList<string> ids, CliConsole console, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var id in ids.Where(id => folder.Decisions.Book.Of(id).Count > 0))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var decision in folder.Read(id)?.Decided?.Returned ?? [])
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
