using System.CommandLine;
using IngestPipeline.Cli.Evaluating;
using IngestPipeline.Profiles;
using IngestPipeline.Training.Confidences;
using IngestPipeline.Training.Evaluating;
using IngestPipeline.Training.Findings;
using IngestPipeline.Training.Fitting;
using IngestPipeline.Training.Labels;
using IngestPipeline.Training.Quotes;

namespace IngestPipeline.Cli.Commands;

/// <summary><c>ingest train</c>: fits a model the library ships to labelled data.</summary>
internal static class TrainCommand
{
    public static Verb Create(CliConsole console)
    {
        var verb = new Verb(
            "train", "Fits a model to labelled data and writes it with its card: blocks to pages, findings to sentences, speakers to attributions, "
                + "confidences to accepted records.",
            "ingest train labelled-pages -o models          then build again: models are embedded in the library",
            "ingest train corpus/findings.jsonl             the model of findings",
            "ingest train quotes                            the model of speakers, from texts with attributions",
            "ingest train corpus                            what scores are worth, from accepted records");
        var data = new Argument<string>("DATA")
        {
            Description = "A folder with labels.jsonl and the pages it names, a .jsonl file of labelled sentences, a folder of texts with "
                + "attributions, or one of articles with accepted records; it decides what is trained.",
        };
        var output = new Option<string>("--output-dir", "-o")
        {
            Description = "Where the model (blocks.zip, findings.zip, speakers.zip or confidence.json) and its card are written.",
            HelpName = "DIR",
            DefaultValueFactory = _ => "models",
        };
        var seed = new Option<int?>("--seed")
        {
            Description = $"The same seed and data give the same file. Default: {BlockModelTraining.DefaultSeed} for pages, "
                + $"{FindingModelTraining.DefaultSeed} for sentences, "
                + $"{SpeakerModelTraining.DefaultSeed} for attributions.",
            HelpName = "N",
        };
        verb.Add(data);
        verb.Add(output);
        verb.Add(seed);
        verb.SetAction((parsed, cancellationToken) =>
            Task.FromResult(Train(parsed.GetValue(data)!, parsed.GetValue(output)!, parsed.GetValue(seed), console, cancellationToken)));
        return verb;
    }

    private static int Train(string data, string output, int? seed, CliConsole console, CancellationToken cancellationToken)
    {
        try
        {
            if (LabelledFindings.IsAt(data))
                return TrainFindings(data, output, seed ?? FindingModelTraining.DefaultSeed, console, cancellationToken);
            if (Directory.Exists(data) && !LabelledPages.AreIn(data) && AcceptedArticles.AreIn(data))
                return TrainConfidences(data, output, console, cancellationToken);
            return LabelledQuotes.AreIn(data)
                ? TrainSpeakers(data, output, seed ?? SpeakerModelTraining.DefaultSeed, console, cancellationToken)
                : TrainBlocks(data, output, seed ?? BlockModelTraining.DefaultSeed, console, cancellationToken);
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

    private static int TrainBlocks(string data, string output, int seed, CliConsole console, CancellationToken cancellationToken)
    {
        var pages = EvaluationData.OpenPages(data);
        if (!pages.Of(Split.Train).Any())
            throw new CliException($"'{data}' has no page to learn from.", "Its labels need pages whose split is \"train\".");
        var card = new BlockModelTraining(pages, Profile.UkInspections, seed, console.Error.WriteLine).Run(output, cancellationToken);
        return Tell(console, card.Dev, BlockModelTraining.FileName, BlockModelTraining.CardName, card.Hash);
    }

    private static int TrainFindings(string data, string output, int seed, CliConsole console, CancellationToken cancellationToken)
    {
        var findings = EvaluationData.OpenFindings(data);
        if (FindingModelTraining.Gap(findings) is { } gap)
            throw new CliException(
                $"'{data}' {gap}.", "Articles are dealt out by their names; add articles until every part has sentences of each kind.");
        var card = new FindingModelTraining(findings, seed, console.Error.WriteLine).Run(output, cancellationToken);
        return Tell(console, card.DevReport, FindingModelTraining.FileName, FindingModelTraining.CardName, card.Hash);
    }

    private static int TrainSpeakers(string data, string output, int seed, CliConsole console, CancellationToken cancellationToken)
    {
        var (train, dev) = (EvaluationData.OpenQuotes(data, Split.Train), EvaluationData.OpenQuotes(data, Split.Dev));
        var card = new SpeakerModelTraining(train, dev, seed, console.Error.WriteLine).Run(output, cancellationToken);
        return Tell(console, card.DevReport, SpeakerModelTraining.FileName, SpeakerModelTraining.CardName, card.Hash);
    }

    private static int TrainConfidences(string data, string output, CliConsole console, CancellationToken cancellationToken)
    {
        var card = new ConfidenceTraining(data, console.Error.WriteLine).Run(output, cancellationToken);
        return Tell(console, card.Report, ConfidenceTraining.FileName, ConfidenceTraining.CardName, card.Hash);
    }

    private static int Tell(CliConsole console, EvaluationReport report, string file, string card, string hash)
    {
        using var writer = console.OpenText();
        EvaluationTable.Write(console.OutputConsole(writer), report, floors: null);
        console.Error.WriteLine($"Wrote {file} (SHA-256 {hash}) and {card}.");
        console.Error.WriteLine("Build again to embed the model in the library.");
        return ExitCode.Done;
    }
}
