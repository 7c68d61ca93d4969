using System.CommandLine;
using System.Text.Json;
using IngestPipeline.Cli.Output;
using IngestPipeline.Cli.Reviewing.Accepting;
using IngestPipeline.Model;
using IngestPipeline.Review.Decisions;

namespace IngestPipeline.Cli.Commands;

/// <summary><c>ingest correct</c>: a value is another, or is none; so it is after every later run.</summary>
internal static class CorrectCommand
{
    public static Verb Create(CliConsole console)
    {
        var verb = new Verb(
            "correct", "Corrects a value of a record, and again after every later run for as long as the words it rests on stand.",
            "ingest correct records northants.html 'grades[northamptonshire/crime-recording/current].grade' good",
            "ingest correct records northants.html quotes[1].speaker.name 'Roy Wilsher'",
            "ingest correct records northants.html grades[2] --remove --note 'a wish, not a grade'");
        var flags = new ReviewFlags();
        var id = new Argument<string>("ID") { Description = "The document." };
        var path = new Argument<string>("PATH") { Description = "The value, as 'ingest diff' prints it, or with an index: grades[2].grade." };
        var value = new Argument<string?>("VALUE") { Description = "What it is; null for nothing.", Arity = ArgumentArity.ZeroOrOne };
        var remove = new Option<bool>("--remove") { Description = "It is none: not a grade, not a quote." };
        var note = new Option<string?>("--note") { Description = "Why.", HelpName = "TEXT" };
        flags.AddFolderTo(verb);
        verb.Add(id);
        verb.Add(path);
        verb.Add(value);
        verb.Add(remove);
        verb.Add(note);
        verb.SetAction(parsed =>
        {
            if (parsed.GetValue(remove) == (parsed.GetValue(value) is not null))
                throw new CliException("Name a value, or say --remove.", "See 'ingest correct --help'.");
            var folder = flags.Open(parsed, console);
            return Correct(folder, parsed.GetValue(id)!, parsed.GetValue(path)!, parsed.GetValue(value), parsed.GetValue(note), console);
        });
        return verb;
    }

    private static int Correct(ReviewFolder folder, string id, string path, string? value, string? note, CliConsole console)
    {
        var document = folder.Read(folder.Ids([id])[0]) ?? throw new CliException(
            $"The record of '{id}' cannot be corrected: {string.Join(' ', folder.Failures.TakeLast(1).Select(one => $"{one.Name}: {one.Message}"))}",
            "Look at it with 'ingest verify'; an accepted record can be taken away.", ExitCode.NothingSucceeded);
        if (document.IsGone)
            throw new CliException($"There is no record of '{id}' any more.", "Put the document back and run again.");
        var (decision, before) = Decide(document.Received, path, value);
        CorrectionCheck.Check(document.Received, decision);
        folder.Decisions.Append([decision with { Note = note }], console.Time);
        folder.CorrectAccepted(document, decision);
        var review = new PendingReview(folder, console);
        review.Warn(document, decision);
        review.Settle(document.Id);
        using var output = console.OpenText();
        var after = value is null ? "nothing" : decision.Value?.ToString() ?? "null";
        output.WriteLine(Printable.Line($"{document.Id}: {decision.Path}: {before?.ToString() ?? "null"} → {after}"));
        return ExitCode.Done;
    }

    private static (ReviewDecision Decision, JsonElement? Before) Decide(Record record, string path, string? value)
    {
        try
        {
            var before = DecisionMaker.ValueAt(record, path);
            if (value is null)
                return (DecisionMaker.Correcting(record, path, null, isNone: true), before);
            foreach (var meant in CorrectedValue.Readings(value, before))
                if (DecisionMaker.Correcting(record, path, meant, isNone: false) is var decision && DecisionMaker.Fits(record, decision))
                    return (decision, before);
            throw new CliException($"'{value}' cannot be the value of {path}.", CorrectedValue.Hint(path, before));
        }
        catch (FormatException exception)
        {
            throw new CliException(exception.Message, "Paths are printed by 'ingest diff' and 'ingest review'.", inner: exception);
        }
    }
}
