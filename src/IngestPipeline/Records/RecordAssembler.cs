using IngestPipeline.Diagnostics;
using IngestPipeline.Model;

namespace IngestPipeline.Records;

/// <summary>Makes the record of an article: facts in text order, what was removed, warnings; then checks that all of it is grounded.</summary>
internal static class RecordAssembler
{
    /// <exception cref="IngestException">A fact is not grounded in the text.</exception>
    public static Record Assemble(Article article, RecordPipeline pipeline)
    {
        var facts = article.Facts;
        var record = new Record
        {
            Id = article.Document.Raw.Item.Id,
            Source = SourceOf(article),
            Article = ArticleOf(article),
            Inspection = facts.Inspection,
            Forces = [.. facts.Forces.OrderBy(force => force.Mentions.Count == 0 ? new TextSpan(int.MaxValue, int.MaxValue) : force.Mentions[0])],
            Grades = [.. facts.Grades.OrderBy(grade => grade.Span)],
            Tallies = [.. facts.Tallies.OrderBy(tally => tally.Span)],
            Quotes = [.. facts.Quotes.OrderBy(quote => quote.Spans[0])],
            Figures = Figures(facts),
            Findings = [.. facts.Findings.OrderBy(finding => finding.Span)],
            Removed = RemovedLedger.Of(article.Document),
            Warnings = [.. facts.Warnings.Distinct()],
            Pipeline = pipeline,
        };
        return RecordCheck.Problems(record).FirstOrDefault() is { } problem
            ? throw new IngestException(Reasons.Ungrounded, problem)
            : record;
    }

    private static RecordSource SourceOf(Article article) => new()
    {
        Uri = article.Document.Raw.Item.DisplayUri,
        MediaType = article.Document.MediaType,
        Sha256 = article.Document.Raw.Sha256,
        Publisher = article.Metadata.Publisher,
        CanonicalUrl = article.Metadata.CanonicalUrl,
    };

    private static RecordArticle ArticleOf(Article article) => new()
    {
        Title = article.Metadata.Title,
        Standfirst = article.Metadata.Standfirst,
        Byline = article.Metadata.Byline,
        Published = article.Metadata.Published,
        Modified = article.Metadata.Modified,
        Language = article.Metadata.Language,
        Text = article.Text,
        Blocks = article.Blocks,
    };

    /// <summary>Orders the figures and moves <c>change.to</c> along with them.</summary>
    private static List<Figure> Figures(Facts facts)
    {
        var order = Enumerable.Range(0, facts.Figures.Count).OrderBy(i => facts.Figures[i].Span).ToList();
        var position = new int[order.Count];
        for (var i = 0; i < order.Count; i++)
            position[order[i]] = i;
        return [.. order.Select(i => facts.Figures[i] is { Change: { } change } figure
            ? figure with { Change = new FigureChange(position[change.To]) }
            : facts.Figures[i])];
    }
}
