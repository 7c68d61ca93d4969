using IngestPipeline.Cleaners.Models;
using IngestPipeline.Profiles;
using IngestPipeline.Training.Cards;
using IngestPipeline.Training.Evaluating;
using IngestPipeline.Training.Examples;
using IngestPipeline.Training.Labels;

namespace IngestPipeline.Training.Fitting;

/// <summary>
/// Trains the block model: compares the kinds of models on publishers they have not seen, measures the cascade the same way, then fits the
/// shipped kind to all training pages. Pages of the dev split are only measured on.
/// </summary>
internal sealed class BlockModelTraining(LabelledPages pages, Profile profile, int seed, Action<string> tell)
{
    public const string FileName = "blocks.zip";
    public const string CardName = "blocks.card.md";

    /// <summary>What ships is not chosen among seeds: they differ by chance.</summary>
    public const int DefaultSeed = 1;

    // The other kinds are compared with it: linear models score lower, and the native library runs on few platforms.
    private const TrainerKind Shipped = TrainerKind.FastTree;

    /// <summary>Writes the model and its card into a folder.</summary>
    /// <exception cref="InvalidDataException">A page cannot be loaded, or there are too few to compare models on.</exception>
    public BlockModelCard Run(string folder, CancellationToken cancellationToken)
    {
        var gatherer = new ExampleGatherer(profile);
        tell("Reading the training pages.");
        var examples = pages.Of(Split.Train).Select(page => gatherer.Gather(pages, page, cancellationToken)).ToList();
        RequireEnough(examples);
        var comparisons = new List<RowScores>();
        foreach (var kind in Enum.GetValues<TrainerKind>())
        {
            tell($"Comparing: {kind}.");
            comparisons.Add(TrainerComparison.Of(kind, seed, examples, cancellationToken));
        }

        tell("Measuring the cascade on publishers its model has not seen.");
        var unseen = UnseenModels(examples, cancellationToken);
        tell("Fitting the model to all training pages.");
        Directory.CreateDirectory(folder);
        var model = new BlockTrainer(Shipped, seed).Fit(TrainerComparison.Rows(examples, _ => true));
        var hash = ModelFile.Write(model, Path.Combine(folder, FileName));
        tell("Measuring on the dev split.");
        var trees = new BlockModel(TreeEnsembleLoader.Of(model), hash);
        var card = new BlockModelCard
        {
            Hash = hash,
            Seed = seed,
            Shipped = Shipped,
            DataHash = pages.Hash,
            Examples = examples,
            Comparisons = comparisons,
            Unseen = Evaluator(unseen).Evaluate(Split.Train, cancellationToken),
            Losses = new LossEvaluator(pages, profile, unseen).Evaluate(Split.Train, cancellationToken),
            Dev = Evaluator(_ => trees).Evaluate(Split.Dev, cancellationToken),
            DevByRules = Evaluator(_ => null).Evaluate(Split.Dev, cancellationToken),
        };
        File.WriteAllText(Path.Combine(folder, CardName), card.ToMarkdown());
        return card;
    }

    /// <summary>A fold can be measured on when blocks of both kinds are in it.</summary>
    private static void RequireEnough(List<PageExamples> examples)
    {
        for (var fold = 0; fold < PublisherFolds.Count; fold++)
        {
            var rows = TrainerComparison.Rows(examples, page => PublisherFolds.Of(page.Page) == fold);
            if (rows.TrueForAll(row => row.Label) || rows.TrueForAll(row => !row.Label))
                throw new InvalidDataException(
                    $"There are too few pages to learn from: dealt out by publisher, group {fold + 1} of {PublisherFolds.Count} lacks blocks"
                    + " that are the article's, or such as are not.");
        }
    }

    /// <summary>For each page a model fitted to pages of other publishers.</summary>
    private Func<LabelledPage, BlockModel> UnseenModels(List<PageExamples> examples, CancellationToken cancellationToken)
    {
        var models = new BlockModel[PublisherFolds.Count];
        for (var fold = 0; fold < models.Length; fold++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var rows = TrainerComparison.Rows(examples, page => PublisherFolds.Of(page.Page) != fold);
            models[fold] = new BlockModel(TreeEnsembleLoader.Of(new BlockTrainer(Shipped, seed).Fit(rows)), hash: "");
        }

        return page => models[PublisherFolds.Of(page)];
    }

    private LabelledPagesEvaluator Evaluator(Func<LabelledPage, BlockModel?> modelOf) => new(pages, profile, modelOf);
}
