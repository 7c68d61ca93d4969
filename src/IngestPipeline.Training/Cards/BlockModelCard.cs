using System.Globalization;
using System.Text;
using IngestPipeline.Cleaners.Features;
using IngestPipeline.Training.Evaluating;
using IngestPipeline.Training.Examples;
using IngestPipeline.Training.Fitting;

namespace IngestPipeline.Training.Cards;

/// <summary>What a reader of the block model should know: data, features, figures, how to make it again.</summary>
internal sealed record BlockModelCard
{
    private const int MostLosses = 20;

    /// <summary>SHA-256 of the model's file.</summary>
    public required string Hash { get; init; }

    public required int Seed { get; init; }

    public required TrainerKind Shipped { get; init; }

    /// <summary>SHA-256 of the labels.</summary>
    public required string DataHash { get; init; }

    public required IReadOnlyList<PageExamples> Examples { get; init; }

    public required IReadOnlyList<RowScores> Comparisons { get; init; }

    /// <summary>The training pages, each judged by a model that has not seen its publisher.</summary>
    public required EvaluationReport Unseen { get; init; }

    public required EvaluationReport Dev { get; init; }

    public required EvaluationReport DevByRules { get; init; }

    /// <summary>What went wrong on the training pages, each judged by a model that has not seen its publisher.</summary>
    public required IReadOnlyList<Loss> Losses { get; init; }

    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # blocks.zip: is a block of a page the article's?

            Boosted trees ({Shipped}, ML.NET), asked about the blocks that rules leave in doubt. SHA-256 `{Hash}`.

            Made by `ingest train DATA --seed {Seed}`, which writes the same bytes again from the same labels (`labels.jsonl`, SHA-256
            `{DataHash}`) and the same code. Only pages of the train split are learned from; this card is written by the same command.

            ## Data

            Blocks are those the pipeline's own reader makes; a label is carried over to them by the letters of the text. Blocks that a certain
            rule decides, and blocks the labels say nothing certain of, are no rows.


            """);
        AppendData(text);
        text.Append("\n## Which kind of model\n\nFive folds; all pages of a publisher are in one fold. Figures are of rows, at even odds.\n\n");
        text.Append("| model | AUC | accuracy | F1 |\n|---|---|---|---|\n");
        foreach (var scores in Comparisons)
            text.Append(CultureInfo.InvariantCulture, $"| {scores.Kind} | {scores.Auc:0.0000} | {scores.Accuracy:0.0000} | {scores.F1:0.0000} |\n");
        text.Append("\nFastTree ships: it needs no native library, so the pipeline runs wherever .NET does.\n\n## Figures\n\n");
        AppendFigures(text);
        AppendLosses(text);
        AppendFeatures(text);
        return text.ToString();
    }

    private void AppendData(StringBuilder text)
    {
        text.Append("| set | pages | publishers | rows | the article's |\n|---|---|---|---|---|\n");
        foreach (var set in Examples.GroupBy(page => page.Page.Set).OrderBy(set => set.Key, StringComparer.Ordinal))
        {
            var publishers = set.Select(page => page.Page.Publisher).Distinct(StringComparer.Ordinal).Count();
            var kept = set.Sum(page => page.Rows.Count(row => row.Label));
            var rows = set.Sum(page => page.Rows.Count);
            text.Append(CultureInfo.InvariantCulture, $"| {set.Key} | {set.Count()} | {publishers} | {rows} | {kept} |\n");
        }
    }

    private void AppendFigures(StringBuilder text)
    {
        text.Append("“Unseen publishers” are the training pages, each judged by a model that has not seen its publisher; “dev” is judged by the\n");
        text.Append("model above, and “dev, rules alone” without any.\n\n");
        text.Append("| figure | unseen publishers | dev | dev, rules alone | dev cases |\n|---|---|---|---|---|\n");
        foreach (var metric in Dev.Metrics)
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {metric.Key} | {Unseen[metric.Key]:0.0000} | {metric.Value:0.0000} | {DevByRules[metric.Key]:0.0000} | {metric.Cases} |\n");
    }

    private void AppendLosses(StringBuilder text)
    {
        text.Append("\n## Where it fails\n\nOn unseen publishers, the costliest errors of the whole cascade: which rule, or the model, ");
        text.Append("dropped blocks that the labels\n");
        text.Append("hold, or kept blocks that they leave out. What stands behind them is told in [blocks.notes.md](blocks.notes.md).\n\n");
        text.Append("| set | by | said | blocks lost | words | blocks kept wrongly | words |\n|---|---|---|---|---|---|---|\n");
        foreach (var loss in Losses.Take(MostLosses))
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {loss.Set} | `{loss.Judge}` | {loss.Reason} | {loss.Lost} | {loss.LostWords} | {loss.Added} | {loss.AddedWords} |\n");
    }

    private static void AppendFeatures(StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## Features\n\n{BlockFeatures.Count}, made in `src/IngestPipeline/Cleaners/Features`");
        text.Append(" for training and use alike:\n\n");
        text.AppendJoin(", ", BlockFeatures.Names.Select(name => $"`{name}`")).Append(".\n");
    }
}
