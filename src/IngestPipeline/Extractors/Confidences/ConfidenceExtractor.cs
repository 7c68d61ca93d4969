using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Confidences;

/// <summary>Puts in place of each fact's score what such scores have proved to be worth. Adds no fact and takes none away.</summary>
[Stage("confidence", Requires = Layers.Grades | Layers.Tallies | Layers.Quotes | Layers.Figures | Layers.Findings)]
internal sealed class ConfidenceExtractor(ConfidenceTable table) : IExtractor
{
    public void Extract(Article article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        cancellationToken.ThrowIfCancellationRequested();
        var facts = article.Facts;
        Replace(facts.Grades, grade => grade with { Confidence = table.Of(FactKinds.Grades, grade.Confidence) });
        Replace(facts.Tallies, tally => tally with { Confidence = table.Of(FactKinds.Tallies, tally.Confidence) });
        Replace(facts.Quotes, quote => quote with { Confidence = table.Of(FactKinds.Quotes, quote.Confidence) });
        Replace(facts.Figures, figure => figure with { Confidence = table.Of(FactKinds.Figures, figure.Confidence) });
        Replace(facts.Findings, finding => finding with { Confidence = table.Of(FactKinds.Findings, finding.Confidence) });
    }

    private static void Replace<T>(IList<T> facts, Func<T, T> change)
    {
        for (var i = 0; i < facts.Count; i++)
            facts[i] = change(facts[i]);
    }
}
