using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Model;
using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Findings;

/// <summary>
/// Files the sentences of an article that reports an inspection: what is done well, what falls short, what is a grave concern, what those
/// answerable reply. Official phrases are settled by rule; the rest is the model's. Background is not filed.
/// </summary>
[Stage(
    "findings", Requires = Layers.Sentences | Layers.Inspection | Layers.Grades | Layers.Tallies | Layers.Quotes, Assigns = Layers.Findings)]
internal sealed class FindingExtractor(Profile profile, FindingModel model) : IExtractor
{
    /// <summary>What is less sure is not filed: below it as many sentences are wrong as right.</summary>
    private const double LeastConfidence = 0.6;

    private const int SentencesBetweenChecks = 256;

    private readonly CueBook _cues = CueBook.English;
    private readonly FindingJudge _judge = new(CueBook.English, model);
    private readonly GradingLexicons _lexicons = GradingLexicons.Of(profile);

    public void Extract(Article article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Facts.Inspection is null)
            return;
        var sentences = FilableSentences.Of(article);
        var passage = new Passage(_cues);
        for (var i = 0; i < sentences.Count; i++)
        {
            if (i % SentencesBetweenChecks == 0)
                cancellationToken.ThrowIfCancellationRequested();
            passage.Add(article.Slice(article.Sentences[sentences[i]].Span));
        }

        cancellationToken.ThrowIfCancellationRequested();
        var judged = _judge.Judge(passage);
        var lexicon = sentences.Count == 0 ? null : _lexicons.For(article);
        var repliers = new Repliers(article);
        for (var i = 0; i < sentences.Count; i++)
        {
            var (kind, confidence) = judged[i];
            var span = article.Sentences[sentences[i]].Span;
            if (kind != FindingKind.Background && confidence >= LeastConfidence && (kind != FindingKind.Response || repliers.MaySay(span)))
                File(article, span, kind, confidence, lexicon);
        }
    }

    private static void File(Article article, TextSpan span, FindingKind kind, double confidence, GradingLexicon? lexicon) =>
        article.Facts.Findings.Add(new Finding(article.Ground(span))
        {
            Kind = kind,
            Area = lexicon is null ? null : AreaOf(article, span, lexicon),
            Confidence = confidence,
        });

    /// <summary>The one area a sentence names in full; null when it names none, or several.</summary>
    private static string? AreaOf(Article article, TextSpan span, GradingLexicon lexicon)
    {
        string? area = null;
        foreach (var match in lexicon.Matcher.Find(article.Text, span.Start, span.End))
        {
            if (match.Value is not { Area: { } found, IsWeak: false } || found.Id == area)
                continue;
            if (area is not null)
                return null;
            area = found.Id;
        }

        return area;
    }
}
