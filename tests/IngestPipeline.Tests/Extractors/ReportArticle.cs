using IngestPipeline.Extractors.Forces;
using IngestPipeline.Extractors.Grades;
using IngestPipeline.Extractors.Inspections;
using IngestPipeline.Extractors.Tallies;
using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Extractors;

/// <summary>Articles on inspections for tests, with sentences and the facts of the four extractors that read grades.</summary>
internal static class ReportArticle
{
    /// <summary>An opening that makes Kent Police the subject of a PEEL inspection of October 2023.</summary>
    public const string Kent = "Kent Police was inspected in October 2023 by HMICFRS under the PEEL programme.\n";

    public static Article Of(string text, string? title = null, string? published = "2024-06-14")
    {
        var article = TestArticle.Of(text);
        article.Metadata = new ArticleMetadata { Title = title, Published = published };
        article.Sentences = Sentences(article);
        IExtractor[] extractors =
        [
            new ForceExtractor(Profile.UkInspections), new InspectionExtractor(Profile.UkInspections),
            new GradeExtractor(Profile.UkInspections), new TallyExtractor(Profile.UkInspections),
        ];
        foreach (var extractor in extractors)
            extractor.Extract(article, TestContext.Current.CancellationToken);
        return article;
    }

    /// <summary>Grades as <c>area=grade</c> or <c>area=grade@period</c>, sorted; an area unknown to the profile stands in
    /// brackets.</summary>
    public static string Grades(Article article) => string.Join("; ", article.Facts.Grades
        .Select(grade => $"{grade.Area ?? $"[{grade.AreaText}]"}={grade.Value}{(grade.IsCurrent ? "" : "@" + grade.Period)}")
        .Order(StringComparer.Ordinal));

    /// <summary>Tallies as <c>grade|grade=count@period</c>, in the order found.</summary>
    public static string Tallies(Article article) => string.Join("; ", article.Facts.Tallies
        .Select(tally => $"{string.Join('|', tally.Grades)}={tally.Count}{(tally.Period == "current" ? "" : "@" + tally.Period)}"));

    /// <summary>Forces as <c>id</c>, with a star for a subject, sorted.</summary>
    public static string Forces(Article article) => string.Join(" ", article.Facts.Forces
        .Select(force => force.Id + (force.Role == ForceRole.Subject ? "*" : "")).Order(StringComparer.Ordinal));

    private static List<Sentence> Sentences(Article article)
    {
        var sentences = new List<Sentence>();
        for (var block = 0; block < article.Blocks.Count; block++)
        {
            var span = article.Blocks[block].Span;
            var start = span.Start;
            for (var i = start; i + 2 < span.End; i++)
                if (article.Text[i] is '.' or '?' or '!' or '”' or '"' && article.Text[i + 1] == ' ' && EndsSentence(article.Text, i))
                {
                    sentences.Add(new Sentence(new TextSpan(start, i + 1), block));
                    start = i + 2;
                }

            sentences.Add(new Sentence(new TextSpan(start, span.End), block));
        }

        return sentences;
    }

    private static bool EndsSentence(string text, int mark) =>
        (text[mark] is '.' or '?' or '!' || text[mark - 1] is '.' or '?' or '!')
        && (char.IsUpper(text[mark + 2]) || text[mark + 2] is '“' or '‘')
        && !text.AsSpan(0, mark + 1).EndsWith("Mr.", StringComparison.Ordinal);
}
