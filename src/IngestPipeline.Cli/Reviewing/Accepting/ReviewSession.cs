using IngestPipeline.Cli.Reviewing.Diffing;
using IngestPipeline.Review.Changes;
using Spectre.Console;

namespace IngestPipeline.Cli.Reviewing.Accepting;

/// <summary>One change after another, with a key for each: what a person does at a terminal. The words of an article are one step.</summary>
internal sealed class ReviewSession(PendingReview review, IAnsiConsole output, Func<char> readKey)
{
    private const string Keys = "a accept  r reject  s skip  q quit  ? help";

    /// <summary>Shows the changes of a document; false when the person has had enough.</summary>
    public bool Review(ReviewedDocument document, IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken)
    {
        var (accepted, rejected) = (new List<RecordChange>(), new List<RecordChange>());
        var goesOn = true;
        foreach (var step in changes.GroupBy(StepOf))
        {
            cancellationToken.ThrowIfCancellationRequested();
            new TextDiffReport(output).Write(document.Shown(document.Pending with { Changes = [.. step] }));
            var key = Ask();
            if (key == 'q')
            {
                goesOn = false;
                break;
            }

            (key == 'a' ? accepted : key == 'r' ? rejected : []).AddRange(step);
        }

        // Decisions first: they tell what the received record is that is accepted.
        review.Reject(document, rejected);
        review.Accept(document, accepted);
        return goesOn;
    }

    private static string StepOf(RecordChange change) => change.Path == "article.text"
        ? change.Path
        : FormattableString.Invariant($"{change.Path}|{change.BeforeIndex}|{change.AfterIndex}");

    private char Ask()
    {
        while (true)
        {
            output.Write(new Text($"  [{Keys}] "));
            var key = char.ToLowerInvariant(readKey());
            output.WriteLine(char.IsControl(key) ? "" : key.ToString());
            if (key is 'a' or 'r' or 's' or 'q')
                return key;
            if (key is '\u0003' or '\u0004' or '\u001b')
                return 'q';
            output.WriteLine("  a: into the accepted record. r: the accepted value stands, now and after every later run.");
            output.WriteLine("  s: decide later. q: stop; what was decided is kept.");
        }
    }
}
