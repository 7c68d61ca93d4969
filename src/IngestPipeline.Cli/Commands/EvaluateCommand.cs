using System.CommandLine;
using IngestPipeline.Cli.Evaluating;
using IngestPipeline.Training.Evaluating;
using IngestPipeline.Training.Floors;
using IngestPipeline.Training.Labels;

namespace IngestPipeline.Cli.Commands;

/// <summary><c>ingest evaluate</c>: precision, recall and F1 against labelled data, and whether they keep to their floors.</summary>
internal static class EvaluateCommand
{
    public static Verb Create(CliConsole console)
    {
        var verb = new Verb(
            "evaluate", "Measures the pipeline against labelled pages, labelled sentences or accepted records.",
            "ingest evaluate labelled-pages --split dev     cleaning and metadata, set by set",
            "ingest evaluate corpus/findings.jsonl          findings, kind by kind, on articles nothing was trained on",
            "ingest evaluate corpus --floors floors.json    fails when a figure is below its floor",
            "ingest evaluate records/decisions.jsonl --inputs pages    how many decisions the pipeline gets right by itself");
        var data = new Argument<string>("DATA")
        {
            Description = "A folder with labels.jsonl or of articles with accepted records, or a .jsonl file of labelled sentences.",
        };
        var split = new Option<Split>("--split")
        {
            Description = "Which of the labelled pages or sentences: train or dev.",
            HelpName = "SPLIT",
            DefaultValueFactory = _ => Split.Dev,
        };
        var floors = new Option<string?>("--floors") { Description = "The least each figure may be; a lower one exits with 1.", HelpName = "FILE" };
        var allow = new Option<bool>("--allow-regression") { Description = "Tell of figures below their floors, but exit with 0." };
        var rules = new Option<bool>("--rules-only") { Description = "Leave the models out, to see what they add." };
        var inputs = new Option<string?>("--inputs") { Description = "With a file of decisions: the folder of their documents.", HelpName = "DIR" };
        var json = new Option<bool>("--json") { Description = "Write one JSON object instead of a table." };
        foreach (var option in (Option[])[split, floors, allow, rules, inputs, json])
            verb.Add(option);
        verb.Add(data);
        verb.SetAction((parsed, cancellationToken) =>
        {
            var file = parsed.GetValue(floors) is { } path ? OpenFloors(path) : null;
            if (parsed.GetValue(inputs) is null && DecisionEvaluation.IsOfDecisions(parsed.GetValue(data)!))
                throw new CliException(
                    $"'{parsed.GetValue(data)}' holds decisions, and their documents are not named.",
                    $"ingest evaluate {parsed.GetValue(data)} --inputs DIR, with the folder that was run.");
            var report = parsed.GetValue(inputs) is { } folder
                ? DecisionEvaluation.Evaluate(parsed.GetValue(data)!, folder, console, cancellationToken)
                : EvaluationData.Evaluate(parsed.GetValue(data)!, parsed.GetValue(split), parsed.GetValue(rules), cancellationToken);
            Write(console, report, file, parsed.GetValue(json));
            return Task.FromResult(Check(console, report, file, parsed.GetValue(allow)));
        });
        return verb;
    }

    private static FloorFile OpenFloors(string path)
    {
        try
        {
            return FloorFile.Open(path);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new CliException(exception.Message, "Name a file of floors with --floors.", inner: exception);
        }
    }

    private static void Write(CliConsole console, EvaluationReport report, FloorFile? file, bool isJson)
    {
        using var writer = console.OpenText();
        if (isJson)
            writer.WriteLine(EvaluationJson.Of(report));
        else
            EvaluationTable.Write(console.OutputConsole(writer), report, file?.Data.GetValueOrDefault(report.Data)?.Floors);
    }

    private static int Check(CliConsole console, EvaluationReport report, FloorFile? file, bool isAllowed)
    {
        if (file is null)
            return ExitCode.Done;
        var problems = FloorCheck.Problems(report, file);
        foreach (var problem in problems)
            console.Say(isAllowed ? "warning" : "error", problem);
        return problems.Count > 0 && !isAllowed ? ExitCode.Look : ExitCode.Done;
    }
}
