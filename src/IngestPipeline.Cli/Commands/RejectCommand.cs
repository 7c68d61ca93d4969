using IngestPipeline.Cli.Reviewing.Accepting;

namespace IngestPipeline.Cli.Commands;

/// <summary><c>ingest reject</c>: the accepted values stand, now and after every later run.</summary>
internal static class RejectCommand
{
    public static Verb Create(CliConsole console)
    {
        var verb = new Verb(
            "reject", "Rejects pending changes: decides that the accepted values stand, after every later run too.",
            "ingest reject records northants.html --only grades",
            "ingest reject records --only quotes.speaker --max-confidence 0.5");
        var flags = new ReviewFlags();
        flags.AddTo(verb, asks: true);
        verb.SetAction((parsed, cancellationToken) => Task.FromResult(ChosenChanges.Each(
            flags, parsed, console, "Reject", (review, document, changes) => review.Reject(document, changes), cancellationToken)));
        return verb;
    }
}
