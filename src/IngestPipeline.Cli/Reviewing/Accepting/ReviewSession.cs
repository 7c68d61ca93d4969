using IngestPipeline.Cli.Reviewing.Diffing;
using IngestPipeline.Review.Changes;
using Spectre.Console;

namespace IngestPipeline.Cli.Reviewing.Accepting;

/// <summary>One change after another, with a key for each: what a person does at a terminal. The words of an article are one step.</summary>
internal sealed class ReviewSession(PendingReview review, IAnsiConsole output, Func<CancellationToken, char> readKey)
{
    private const string Keys = "a accept  r reject  s skip  q quit  ? help";
    private const string Text = "article.text";

    /// <summary>Shows the changes of a document; false when the person has had enough.</summary>
    public bool Review(ReviewedDocument document, IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken)
    {
        var (accepted, rejected) = (new List<RecordChange>(), new List<RecordChange>());
        var goesOn = true;
        foreach (var step in changes.GroupBy(StepOf))
        {
            new TextDiffReport(output).Write(document.Shown(document.Pending with { Changes = [.. step] }));
            var key = Ask(step.Key == Text, cancellationToken);
            if (key == 'q')
            {
                goesOn = false;
                break;
            }

            (key == 'a' ? accepted : key == 'r' ? rejected : []).AddRange(step);
        }

        review.Decide(document, rejected, accepted);
        return goesOn;
    }

    private static string StepOf(RecordChange change) => change.Path == Text
        ? change.Path
        : FormattableString.Invariant($"{change.Path}|{change.BeforeIndex}|{change.AfterIndex}");

    /// <summary>The words of the article are as they are: nobody can decide against them.</summary>
    private char Ask(bool isText, CancellationToken cancellationToken)
    {
        while (true)
        {
            output.Write(new Text($"  [{(isText ? Keys.Replace("r reject  ", "", StringComparison.Ordinal) : Keys)}] "));
            var key = Read(cancellationToken);
            output.WriteLine(char.IsControl(key) ? "" : key.ToString());
            if (key is 'a' or 's' or 'q' || (key == 'r' && !isText))
                return key;
            if (key is '\u0003' or '\u0004' or '\u001b')
                return 'q';
            output.WriteLine(isText
                ? "  a: into the accepted record, with what else of this document you accept. The words of an article cannot be rejected."
                : "  a: into the accepted record. r: the accepted value stands, now and after every later run.");
            output.WriteLine("  s: decide later. q: stop; what was decided is kept.");
        }
    }

    /// <summary>Whoever stops the command at a question has had enough: what was decided before is kept.</summary>
    private char Read(CancellationToken cancellationToken)
    {
        try
        {
            return char.ToLowerInvariant(readKey(cancellationToken));
        }
        catch (OperationCanceledException)
        {
            return '\u0003';
        }
    }
}
