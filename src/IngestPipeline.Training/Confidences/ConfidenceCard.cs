using System.Globalization;
using System.Text;
using IngestPipeline.Training.Evaluating;

namespace IngestPipeline.Training.Confidences;

/// <summary>What a reader of the table of confidences should know: data, figures, how to make it again.</summary>
/// <param name="Hash">SHA-256 of the table's file.</param>
/// <param name="DataHash">SHA-256 of the accepted records.</param>
/// <param name="Facts">What the table was fitted to.</param>
/// <param name="Scores">One minus the calibration error of the scores as extractors give them.</param>
/// <param name="Unseen">The same after calibration, each article by a table fitted to all others.</param>
internal sealed record ConfidenceCard(
    string Hash, string DataHash, IReadOnlyList<ConfidenceObservation> Facts, IReadOnlyList<Metric> Scores, IReadOnlyList<Metric> Unseen)
{
    public EvaluationReport Report => new("confidence", DataHash, Unseen);

    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # confidence.json: what is a score worth?

            Rules and models score each fact they find; this table says which share of the facts with such a score was right. One rising line for
            each kind of fact, by isotonic regression. SHA-256 `{Hash}`.

            Made by `ingest train corpus`, which writes the same bytes again from the same accepted records (SHA-256
            `{DataHash}`) and the same code; this card is written by the same command. Build again afterwards: the table is
            embedded in the library.

            A fact is right when the accepted record has it: grades by force, area, grade and period, tallies by force, grades, count and period,
            quotes by words and speaker, figures by kind and words, findings by kind and words. *Right* is the share that was; *error* is the
            expected calibration error over tenths: of the scores as they come, and of the confidences, each article by a table fitted to all
            others.

            | kind | facts | right | error of scores | error of confidences |
            |---|---|---|---|---|

            """);
        foreach (var (score, unseen) in Scores.Zip(Unseen))
        {
            var kind = score.Name.Split('.')[0];
            var facts = Facts.Where(fact => fact.Kind == kind).ToList();
            var right = facts.Average(fact => fact.IsRight ? 1.0 : 0);
            text.Append(CultureInfo.InvariantCulture,
                $"| {kind} | {facts.Count} | {right:0.000} | {1 - score.Value:0.000} | {1 - unseen.Value:0.000} |\n");
        }

        text.Append("""

            The corpus is what rules were developed on: on documents nobody has seen, facts are right less often than this, as the first runs in
            [docs/evaluation.md](../docs/evaluation.md) show.

            """);
        return text.ToString();
    }
}
