using System.Globalization;
using IngestPipeline.Model;

namespace IngestPipeline.Cli.Explaining;

/// <summary>Says each fact of a record in one line, with its evidence.</summary>
internal static class FactReporter
{
    public static IReadOnlyList<ExplainedFact> Of(Record record, Contexts contexts)
    {
        return
        [
            .. All("forces", record.Forces, Says, force => force.Mentions, _ => null),
            .. All("grades", record.Grades, Says, Spans, Confidence),
            .. All("tallies", record.Tallies, Says, Spans, Confidence),
            .. All("quotes", record.Quotes, Says, quote => quote.Spans, quote => quote.Confidence),
            .. All("figures", record.Figures, Says, Spans, Confidence),
            .. All("findings", record.Findings, finding => $"{Names.Of(finding.Kind)} {finding.Area}".TrimEnd(), Spans, Confidence),
        ];

        IEnumerable<ExplainedFact> All<T>(
            string kind, IReadOnlyList<T> items, Func<T, string> says, Func<T, IEnumerable<TextSpan>> spans, Func<T, double?> confidence) =>
            items.Select((item, index) =>
            {
                var evidence = spans(item).ToList();
                // A force is named all over the text: one sentence shows it.
                var context = contexts.Around(kind == "forces" ? [.. evidence.Take(1)] : evidence);
                return new ExplainedFact($"{kind}[{index}]", says(item), evidence, context, confidence(item));
            });
    }

    private static IEnumerable<TextSpan> Spans(Fact fact) => [fact.Span];

    private static double? Confidence(Fact fact) => fact.Confidence;

    private static string Says(Force force) => $"{force.Id}, {Names.Of(force.Role)}, {Count(force.Mentions.Count, "mention")}";

    private static string Says(Grade grade) =>
        $"{grade.Force ?? "no force"}: {grade.Area ?? grade.AreaText ?? "no area"} is {grade.Value} ({grade.Period}, by {Names.Of(grade.Method)})";

    private static string Says(Tally tally) =>
        $"{tally.Force ?? "no force"}: {string.Join(" or ", tally.Grades)} in {Count(tally.Count, "area")} ({tally.Period})";

    private static string Says(Quote quote)
    {
        var speaker = quote.Speaker.Name ?? quote.Speaker.Role ?? Names.Of(quote.Speaker.Kind);
        var cue = quote.Cue is { } words ? $", by '{words.Text}'" : "";
        return $"{Names.Of(quote.Kind)}, {speaker}{cue}";
    }

    private static string Says(Figure figure)
    {
        var value = figure.ValueTo is { } to ? $"{Number(figure.Value)} to {Number(to)}" : Number(figure.Value);
        var qualifier = figure.Qualifier is { } kind ? Names.Of(kind) + " " : "";
        var moved = figure.Change is { } change ? $", moved to figures[{change.To}]" : "";
        var direction = figure.Direction is { } way ? ", " + Names.Of(way) : "";
        var against = figure.Comparator is { } comparator ? $", against {Names.Of(comparator.Kind)} '{comparator.Text}'" : "";
        var about = $"{About(": ", figure.Subject)}{About(", ", figure.Period)}{About(", ", figure.Force)}";
        return $"{qualifier}{value} {figure.Unit}{about}{direction}{moved}{against}";
    }

    private static string About(string before, string? words) => words is null ? "" : before + words;

    private static string Number(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
