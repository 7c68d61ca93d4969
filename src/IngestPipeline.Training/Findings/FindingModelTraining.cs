using System.Text.Json;
using IngestPipeline.Extractors.Findings;
using IngestPipeline.Training.Fitting;

namespace IngestPipeline.Training.Findings;

/// <summary>
/// Trains the model of findings: compares the kinds of models on articles they have not seen, fits the chain to the shipped kind's scores there,
/// measures the whole the same way, then fits the weights to all folds. Articles of the dev split are only measured on.
/// </summary>
internal sealed class FindingModelTraining(LabelledFindings data, int seed, Action<string> tell)
{
    public const string FileName = "findings.zip";
    public const string CardName = "findings.card.md";
    public const int DefaultSeed = 1;

    // The perceptrons score lower and give no probabilities; the two regressions differ by less than chance.
    private const FindingTrainerKind Shipped = FindingTrainerKind.LbfgsMaximumEntropy;

    /// <summary>What keeps data from being trained on, as the end of a sentence that names them; null when nothing does.</summary>
    public static string? Gap(LabelledFindings data)
    {
        for (var part = 0; part <= ArticleFolds.Dev; part++)
        {
            var kinds = data.Of(fold => fold == part).SelectMany(article => article.Sentences).Select(sentence => sentence.Label).Distinct().Count();
            if (kinds < FindingModel.Kinds)
            {
                var name = part == ArticleFolds.Dev ? "the dev split" : $"fold {part + 1}";
                return $"has {kinds} of {FindingModel.Kinds} kinds of sentences in {name}";
            }
        }

        return null;
    }

    /// <summary>Writes the model and its card into a folder.</summary>
    public FindingModelCard Run(string folder, CancellationToken cancellationToken)
    {
        var comparisons = new List<FindingComparison>();
        foreach (var kind in Enum.GetValues<FindingTrainerKind>())
        {
            tell($"Comparing: {kind}.");
            comparisons.Add(FindingComparison.Of(kind, seed, data, cancellationToken));
        }

        tell("Measuring on articles the model has not seen.");
        var trainer = new FindingTrainer(Shipped, seed);
        var folds = Enumerable.Range(0, ArticleFolds.Count).Select(fold => TrainedFold.Of(fold, trainer, data)).ToList();
        var scored = folds.SelectMany(fold => fold.Score(data)).ToList();
        var (scale, power) = ChainFitter.Fit(scored);
        var chains = ChainFitter.Unseen(scored, scale, power);
        var unseen = FindingEvaluator.Tally(scored.Select(item => item.Article), article => Model(folds, chains, article));
        cancellationToken.ThrowIfCancellationRequested();
        tell("Fitting the model to all articles but those of the dev split.");
        Directory.CreateDirectory(folder);
        var articles = data.Of(fold => fold != ArticleFolds.Dev);
        var model = trainer.Fit(FindingExamples.RowsOf(articles));
        var chain = ChainFitter.Of(articles, scale, power);
        var hash = ModelFile.Write(model, Path.Combine(folder, FileName), (FindingChain.EntryName, JsonSerializer.SerializeToUtf8Bytes(chain)));
        var shipped = new FindingModel(FindingModelLoader.Of(model), chain, hash);
        var card = new FindingModelCard
        {
            Hash = hash,
            Seed = seed,
            Shipped = Shipped,
            Data = data,
            Bytes = new FileInfo(Path.Combine(folder, FileName)).Length,
            Chain = chain,
            Power = power,
            Comparisons = comparisons,
            Unseen = unseen,
            Dev = FindingEvaluator.Tally(data.Of(fold => fold == ArticleFolds.Dev), _ => shipped),
        };
        File.WriteAllText(Path.Combine(folder, CardName), card.ToMarkdown());
        return card;
    }

    private static FindingModel Model(List<TrainedFold> folds, FindingChain[] chains, LabelledArticle article)
    {
        var fold = ArticleFolds.Of(article.Name);
        return new FindingModel(folds[fold].Weights, chains[fold], hash: "");
    }
}
