using System.CommandLine;
using IngestPipeline.Cli.Evaluating;
using IngestPipeline.Profiles;
using IngestPipeline.Training.Fitting;
using IngestPipeline.Training.Labels;

namespace IngestPipeline.Cli.Commands;

/// <summary><c>ingest train</c>: fits the models the library ships to labelled pages.</summary>
internal static class TrainCommand
{
    public static Verb Create(CliConsole console)
    {
        var verb = new Verb(
            "train", "Fits the block model to labelled pages and writes it with its card.",
            "ingest train labelled-pages -o models          then build again: models are embedded in the library");
        var data = new Argument<string>("DATA") { Description = "A folder with labels.jsonl and the pages it names." };
        var output = new Option<string>("--output-dir", "-o")
        {
            Description = "Where blocks.zip and blocks.card.md are written.",
            HelpName = "DIR",
            DefaultValueFactory = _ => "models",
        };
        var seed = new Option<int>("--seed")
        {
            Description = "The same seed and data give the same file.",
            HelpName = "N",
            DefaultValueFactory = _ => BlockModelTraining.DefaultSeed,
        };
        verb.Add(data);
        verb.Add(output);
        verb.Add(seed);
        verb.SetAction((parsed, cancellationToken) =>
            Task.FromResult(Train(parsed.GetValue(data)!, parsed.GetValue(output)!, parsed.GetValue(seed), console, cancellationToken)));
        return verb;
    }

    private static int Train(string data, string output, int seed, CliConsole console, CancellationToken cancellationToken)
    {
        var pages = EvaluationData.OpenPages(data);
        if (!pages.Of(Split.Train).Any())
            throw new CliException($"'{data}' has no page to learn from.", "Its labels need pages whose split is \"train\".");
        try
        {
            var card = new BlockModelTraining(pages, Profile.UkInspections, seed, console.Error.WriteLine).Run(output, cancellationToken);
            using var writer = console.OpenText();
            EvaluationTable.Write(console.OutputConsole(writer), card.Dev, floors: null);
            console.Error.WriteLine($"Wrote {BlockModelTraining.FileName} (SHA-256 {card.Hash}) and {BlockModelTraining.CardName}.");
            console.Error.WriteLine("Build again to embed the model in the library.");
            return ExitCode.Done;
        }
        catch (InvalidDataException exception)
        {
            throw new CliException(exception.Message, "Every labelled page is needed, and pages of a good many publishers.", inner: exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(exception.Message, "Name a folder you may write to with -o.", inner: exception);
        }
    }
}
