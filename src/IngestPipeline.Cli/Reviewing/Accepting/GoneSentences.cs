namespace IngestPipeline.Cli.Reviewing.Accepting;

/// <summary>Says which accepted records are of documents that are gone, and what to do about them.</summary>
internal static class GoneSentences
{
    private const int MostNamed = 5;

    public static void Say(ReviewFolder folder, IReadOnlyList<string> ids, CliConsole console)
    {
        var gone = ids.Where(id => folder.IsGone(id) && folder.IsLeft(id)).ToList();
        if (gone.Count > 0)
            console.Say(
                "gone", $"{ChosenChanges.Counted(gone.Count, "accepted record")} without a record any more: {Names(gone)}.",
                $"Put the document back and run again, or delete the accepted record: {folder.Commands.Accept(gone[0])}");
        if (folder.Vanished(ids) is { Count: > 0 } vanished)
            console.Say(
                "gone", $"{ChosenChanges.Counted(vanished.Count, "accepted document")} no longer there, the record kept: {Names(vanished)}.",
                "Put it back, or remove its record by running again with --prune; then its accepted record can go too.");
    }

    private static string Names(IReadOnlyList<string> ids) => string.Join(", ", ids.Take(MostNamed))
        + (ids.Count > MostNamed ? FormattableString.Invariant($" and {ids.Count - MostNamed} more") : "");
}
