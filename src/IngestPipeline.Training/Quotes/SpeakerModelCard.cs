using System.Globalization;
using System.Text;
using IngestPipeline.Extractors.Quotes.Candidates;
using IngestPipeline.Training.Evaluating;

namespace IngestPipeline.Training.Quotes;

/// <summary>What a reader of the model of speakers should know: data, features, figures, how to make it again.</summary>
internal sealed record SpeakerModelCard
{
    /// <summary>SHA-256 of the model's file.</summary>
    public required string Hash { get; init; }

    public required int Seed { get; init; }

    public required SpeakerComparison Shipped { get; init; }

    public required LabelledQuotes Train { get; init; }

    public required LabelledQuotes Dev { get; init; }

    /// <summary>The size of the model's file.</summary>
    public required long Bytes { get; init; }

    public required IReadOnlyList<SpeakerComparison> Comparisons { get; init; }

    /// <summary>The dev split as <c>evaluate</c> reports it.</summary>
    public required EvaluationReport DevReport { get; init; }

    public string ToMarkdown()
    {
        var text = new StringBuilder();
        AppendHead(text);
        AppendComparisons(text);
        AppendScores(text);
        text.Append("""

            ## Features

            All are yes or no. For each place a candidate can have (before or after the quotation in its sentence, in an earlier
            sentence, in the paragraph above, with the quote before): what form the rules saw in it; what kind of words it is; whether
            its verb is one of speech for certain and it is the subject; how the quotation begins and ends; what stands around the
            words; how far off they and the verb are; what stands in between; the verb and the word before the quotation, by hash.

            ## Limits

            American politics of 2015 and 2016: British local news has other offices and fewer tweets. The model chooses words; who they
            stand for is left to the rules, so that a wrong antecedent of a pronoun is none of its errors.

            """);
        return text.ToString();
    }

    private void AppendHead(StringBuilder text) => text.Append(CultureInfo.InvariantCulture, $"""
        # speakers.zip: who speaks, where no rule is certain?

        Logistic regression ({Shipped.Kind}, ML.NET) over the possible speakers of a quotation: the best of them replaces the rules'
        choice when its log-odds are greater by {Shipped.Margin:0.00}. {Bytes} bytes, {CandidateFeatures.Count} features, SHA-256
        `{Hash}`.

        Made by `ingest train FOLDER --seed {Seed}`, which writes the same bytes again from the same texts and the same code; this card
        is written by the same command. Build again afterwards: the model is embedded in the library.

        ## Data

        PolNeAR, US political news with attributions marked by hand (networkdynamics/PolNeAR); its test split was not used.

        | split | texts | SHA-256 of texts and annotations |
        |---|---|---|
        | train | {Train.Texts.Count} | `{Train.Hash}` |
        | dev, never trained on | {Dev.Texts.Count} | `{Dev.Hash}` |

        ## What it is asked

        Words right after the quotation, a verb of speech right before it, and a verb or a name before a colon are certain. For every
        other quotation the candidates are the rules' choice, the speaker of the quote before, and the subjects of verbs and the names
        in its sentence and the two before. A candidate is right when its words overlap what an annotator marked as the source.


        """);

    private void AppendComparisons(StringBuilder text)
    {
        text.Append("## Which kind of model, which margin\n\n");
        text.Append("Five folds of the training texts, dealt by their names; only quotations no rule is certain of.\n\n");
        text.Append("| model | margin | quotations | right by rules | right with the model | have a right candidate |\n|---|---|---|---|---|---|\n");
        foreach (var row in Comparisons)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {row.Kind} | {row.Margin:0.00} | {row.Cases} | {Share(row.Rules, row)} ");
            text.Append(CultureInfo.InvariantCulture, $"| {Share(row.Model, row)} | {Share(row.Possible, row)} |\n");
        }
    }

    private void AppendScores(StringBuilder text)
    {
        text.Append("\n## Figures on dev\n\n");
        text.Append("All direct quotations of three words or more that annotators attribute, those of certain rules included.\n\n");
        text.Append("| figure | rules and model | rules alone |\n|---|---|---|\n");
        foreach (var metric in DevReport.Metrics.Where(metric => metric.Set == QuoteEvaluator.Whole))
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {metric.Name} | {metric.Value:0.0000} | {DevReport[$"{QuoteEvaluator.Rules}/{metric.Name}"]:0.0000} |\n");
    }

    private static string Share(int right, SpeakerComparison of) =>
        of.Cases == 0 ? "" : ((double)right / of.Cases).ToString("0.0000", CultureInfo.InvariantCulture);
}
