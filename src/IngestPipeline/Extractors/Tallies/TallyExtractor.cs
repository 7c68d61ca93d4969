using IngestPipeline.Extractors.Grades;
using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Model;
using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Tallies;

/// <summary>Finds how many areas an article says got which grade, and compares with the grades it names.</summary>
[Stage("tallies", Requires = Layers.Sentences | Layers.Forces | Layers.Inspection | Layers.Grades, Assigns = Layers.Tallies)]
internal sealed class TallyExtractor(Profile profile) : IExtractor
{
    private readonly GradingLexicons _lexicons = GradingLexicons.Of(profile);

    public void Extract(Article article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (_lexicons.For(article) is not { } lexicon)
            return;
        var spots = lexicon.Spotter.Find(article.Text);
        if (spots.Count == 0)
            return;
        var walk = new TallyWalk(article, new GradingContext(article, lexicon), spots);
        foreach (var sentence in article.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            walk.Read(sentence);
        }

        TallyCheck.Warn(article);
    }
}
