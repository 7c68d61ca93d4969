using IngestPipeline.Extractors.Confidences;
using IngestPipeline.Model;
using IngestPipeline.Training.Evaluating;

namespace IngestPipeline.Training.Confidences;

/// <summary>Tells which facts of a record the accepted record has too.</summary>
internal static class FactJudge
{
    /// <param name="name">The article's file name.</param>
    /// <param name="found">What the pipeline says; null when it gave no record.</param>
    /// <param name="accepted">What it should say.</param>
    public static IEnumerable<ConfidenceObservation> Judge(string name, Record? found, Record accepted)
    {
        if (found is null)
            return [];
        return Of(FactKinds.Grades, found.Grades, accepted.Grades, FactKeys.Of, grade => grade.Confidence)
            .Concat(Of(FactKinds.Tallies, found.Tallies, accepted.Tallies, FactKeys.Of, tally => tally.Confidence))
            .Concat(Of(FactKinds.Quotes, found.Quotes, accepted.Quotes, FactKeys.OfSpoken, quote => quote.Confidence))
            .Concat(Of(FactKinds.Figures, found.Figures, accepted.Figures, FactKeys.Of, figure => figure.Confidence))
            .Concat(Of(FactKinds.Findings, found.Findings, accepted.Findings, FactKeys.Of, finding => finding.Confidence))
            .Select(fact => fact with { Article = name });
    }

    private static IEnumerable<ConfidenceObservation> Of<T>(
        string kind, IEnumerable<T> found, IEnumerable<T> there, Func<T, string> keyOf, Func<T, double> scoreOf)
    {
        var open = there.GroupBy(keyOf, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        foreach (var fact in found)
        {
            var left = open.GetValueOrDefault(keyOf(fact));
            if (left > 0)
                open[keyOf(fact)] = left - 1;
            yield return new ConfidenceObservation("", kind, scoreOf(fact), left > 0);
        }
    }
}
