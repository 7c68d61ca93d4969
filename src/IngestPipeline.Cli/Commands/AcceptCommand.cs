using IngestPipeline.Cli.Reviewing.Accepting;

namespace IngestPipeline.Cli.Commands;

/// <summary><c>ingest accept</c>: pending changes go into the accepted records.</summary>
internal static class AcceptCommand
{
    public static Verb Create(CliConsole console)
    {
        var verb = new Verb(
            "accept", "Accepts pending changes: writes them into NAME.verified.json.",
            "ingest accept records                               everything",
            "ingest accept records northants.html --only grades",
            "ingest accept records --min-confidence 0.9 -y");
        var flags = new ReviewFlags();
        flags.AddTo(verb, asks: true);
        verb.SetAction((parsed, cancellationToken) => Task.FromResult(ChosenChanges.Each(
            flags, parsed, console, "Accept", (review, document, changes) => review.Accept(document, changes), cancellationToken)));
        return verb;
    }
}
