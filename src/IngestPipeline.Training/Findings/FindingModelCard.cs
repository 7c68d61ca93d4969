using System.Globalization;
using System.Text;
using IngestPipeline.Extractors.Findings;
using IngestPipeline.Training.Evaluating;

namespace IngestPipeline.Training.Findings;

/// <summary>What a reader of the model of findings should know: data, features, figures, how to make it again.</summary>
internal sealed record FindingModelCard
{
    /// <summary>SHA-256 of the model's file.</summary>
    public required string Hash { get; init; }

    public required int Seed { get; init; }

    public required FindingTrainerKind Shipped { get; init; }

    public required LabelledFindings Data { get; init; }

    /// <summary>The size of the model's file.</summary>
    public required long Bytes { get; init; }

    public required FindingChain Chain { get; init; }

    /// <summary>How much a neighbour counts, 0 to 1.</summary>
    public required double Power { get; init; }

    public required IReadOnlyList<FindingComparison> Comparisons { get; init; }

    /// <summary>The training articles, each judged by a model that has not seen it.</summary>
    public required FindingTally Unseen { get; init; }

    /// <summary>The articles nothing was trained on.</summary>
    public required FindingTally Dev { get; init; }

    /// <summary>The dev split as <c>evaluate</c> reports it.</summary>
    public EvaluationReport DevReport => new("findings/dev", Data.Hash, [.. Dev.Metrics()]);

    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # findings.zip: what does a sentence of an inspection report say?

            Multinomial logistic regression ({Shipped}, ML.NET) over a sentence's words and cues, then a chain over the article: `strength`,
            `improvement`, `concern`, `response` or `background`. {Bytes} bytes, SHA-256 `{Hash}`.

            Made by `ingest train corpus/findings.jsonl --seed {Seed}`, which writes the same bytes again from the same labels (SHA-256
            `{Data.Hash}`) and the same code; this card is written by the same command.
            Build again afterwards: the model is embedded in the library.

            ## Data

            Labelled sentences of invented articles, written for this project: [findings.md](../corpus/findings.md) says what each label means.
            Articles are dealt out whole by a hash of their name: a sixth is the dev split, which nothing is trained on; the rest are five folds.


            """);
        AppendData(text);
        AppendComparisons(text);
        AppendScores(text);
        AppendConfusion(text, "articles not seen (five folds)", Unseen);
        AppendConfusion(text, "dev", Dev);
        AppendCalibration(text);
        AppendFeatures(text);
        return text.ToString();
    }

    private void AppendData(StringBuilder text)
    {
        text.Append("| split | articles | sentences |");
        text.AppendJoin("", FindingTally.Names.Select(name => $" {name} |")).Append("\n|---|---|---|---|---|---|---|---|\n");
        foreach (var isDev in (bool[])[false, true])
        {
            var articles = Data.Of(fold => (fold == ArticleFolds.Dev) == isDev);
            var sentences = articles.SelectMany(article => article.Sentences).ToList();
            text.Append(CultureInfo.InvariantCulture, $"| {(isDev ? "dev" : "train")} | {articles.Count} | {sentences.Count} |");
            for (var kind = 0; kind < FindingModel.Kinds; kind++)
                text.Append(CultureInfo.InvariantCulture, $" {sentences.Count(sentence => (int)sentence.Label == kind)} |");
            text.Append('\n');
        }
    }

    private void AppendComparisons(StringBuilder text)
    {
        text.Append("\n## Which kind of model\n\nFive folds of articles; the weights alone, without official phrases and chain.\n\n");
        text.Append("| model | accuracy | macro-F1 |\n|---|---|---|\n");
        foreach (var (kind, accuracy, macro) in Comparisons)
            text.Append(CultureInfo.InvariantCulture, $"| {kind} | {accuracy:0.0000} | {macro:0.0000} |\n");
    }

    private void AppendScores(StringBuilder text)
    {
        text.Append("\n## Figures\n\nPhrases, weights and chain together, as the pipeline uses them.\n\n");
        text.Append("| figure | articles not seen (five folds) | dev |\n");
        text.Append("|---|---|---|\n");
        foreach (var (unseen, dev) in Unseen.Metrics().Zip(Dev.Metrics()))
            text.Append(CultureInfo.InvariantCulture, $"| {dev.Name} | {unseen.Value:0.0000} | {dev.Value:0.0000} |\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"\nThe chain's scale ({Chain.Scale:0.0}) and the weight of neighbours ({Power:0.0}) were fitted to the folds, ");
        text.Append("which sees the first column by two numbers.\n");
    }

    private static void AppendConfusion(StringBuilder text, string name, FindingTally tally)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## Confusion: {name}\n\nRows are labels, columns what they were taken for.\n\n| |");
        text.AppendJoin("", FindingTally.Names.Select(kind => $" {kind} |")).Append("\n|---|---|---|---|---|---|\n");
        for (var label = 0; label < FindingModel.Kinds; label++)
        {
            text.Append(CultureInfo.InvariantCulture, $"| **{FindingTally.Names[label]}** |");
            for (var taken = 0; taken < FindingModel.Kinds; taken++)
                text.Append(CultureInfo.InvariantCulture, $" {tally[label, taken]} |");
            text.Append('\n');
        }
    }

    private void AppendCalibration(StringBuilder text)
    {
        text.Append("\n## Confidence\n\n| confidence | sentences of the folds | right | sentences of dev | right |\n|---|---|---|---|---|\n");
        for (var band = 0; band < Unseen.Calibration.Count; band++)
        {
            var ((all, right), (devAll, devRight)) = (Unseen.Calibration[band], Dev.Calibration[band]);
            if (all > 0)
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"| {band / 10.0:0.0}–{(band + 1) / 10.0:0.0} | {all} | {Share(right, all)} | {devAll} | {Share(devRight, devAll)} |\n");
        }
    }

    private static string Share(int right, int all) => all == 0 ? "" : ((double)right / all).ToString("0.00", CultureInfo.InvariantCulture);

    private static void AppendFeatures(StringBuilder text)
    {
        var space = new FeatureSpace(CueBook.English.Groups.Count);
        text.Append(CultureInfo.InvariantCulture, $"\n## Features\n\n{space.Count}, made by `Passage` in ");
        text.Append("`src/IngestPipeline/Extractors/Findings` ");
        text.Append(CultureInfo.InvariantCulture, $"for training and use alike: {FeatureSpace.HashedCount} hashed words and ");
        text.Append("pairs of words, case folded;\n");
        text.Append("groups of cues, pairs of groups, groups met twice and four times, the order cues stand in, ");
        text.Append("the groups of the sentences before\n");
        text.Append("and after; the sentence's place, length, quotation marks and questions. The groups, whose cues are data\n");
        text.Append("(`src/IngestPipeline/Profiles/english/findings.json`):\n\n");
        text.AppendJoin(", ", CueBook.English.Groups.Select(group => $"`{group}`")).Append(".\n");
    }
}
