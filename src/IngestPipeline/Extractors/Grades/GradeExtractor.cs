using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Model;
using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Grades;

/// <summary>Finds the grades an article gives, in lists, tables, headings and prose.</summary>
[Stage("grades", Requires = Layers.Sentences | Layers.Forces | Layers.Inspection, Assigns = Layers.Grades)]
internal sealed class GradeExtractor(Profile profile) : IExtractor
{
    private readonly GradingLexicons _lexicons = GradingLexicons.Of(profile);

    public void Extract(Article article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (_lexicons.For(article) is not { } lexicon || lexicon.Spotter.Find(article.Text) is not { Count: > 0 } spots)
            return;
        var ledger = new GradeLedger(article);
        new ArticleGrades(new GradingContext(article, lexicon), ledger).Read(spots, cancellationToken);
        ledger.Settle();
    }
}
