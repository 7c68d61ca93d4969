using System.CommandLine;
using IngestPipeline.Review.Changes;

namespace IngestPipeline.Cli.Reviewing.Accepting;

/// <summary>Does one thing to all pending changes that are looked at, after asking.</summary>
internal static class ChosenChanges
{
    public static int Each(
        ReviewFlags flags, ParseResult parsed, CliConsole console, string verb,
        Action<PendingReview, ReviewedDocument, IReadOnlyList<RecordChange>> act, CancellationToken cancellationToken)
    {
        var folder = flags.Open(parsed, console);
        var filter = flags.Filter(parsed);
        var ids = flags.Ids(parsed);
        var review = new PendingReview(folder, console);
        var pending = Pending(folder, filter, folder.Ids(ids), cancellationToken);
        var count = pending.Sum(one => one.Count);
        var question = $"{verb} {Counted(count, "change")} of {Counted(pending.Count, "document")}?";
        if (count > 0 && !flags.IsSure(parsed) && !IsWanted(console, question, cancellationToken))
            return ExitCode.Look;
        foreach (var (id, _) in pending)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (folder.Read(id) is { } document)
                act(review, document, filter.Apply(document.Pending).Changes);
        }

        review.Conclude();
        var done = $"{Counted(review.Accepted + review.Rejected, "change")} of {Counted(pending.Count, "document")} {verb.ToLowerInvariant()}ed";
        console.Error.WriteLine(review.Refused == 0 ? done + "." : FormattableString.Invariant($"{done}, {review.Refused} refused."));
        return review.Refused > 0 || folder.Failures.Count > 0 ? ExitCode.Look : ExitCode.Done;
    }

    public static string Counted(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");

    private static List<(string Id, int Count)> Pending(
        ReviewFolder folder, ChangeFilter filter, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var pending = new List<(string, int)>();
        foreach (var id in ids)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!folder.IsAsAccepted(id) && folder.Read(id) is { } document && filter.Apply(document.Pending).Changes.Count is > 0 and var count)
                pending.Add((id, count));
        }

        return pending;
    }

    private static bool IsWanted(CliConsole console, string question, CancellationToken cancellationToken)
    {
        if (console.ReadKey is not { } read)
            throw new CliException("Nobody can be asked here.", "Add -y to do it without being asked.");
        console.Error.Write($"{question} [y/N] ");
        var isWanted = read(cancellationToken) is 'y' or 'Y';
        console.Error.WriteLine(isWanted ? "y" : "n");
        return isWanted;
    }
}
