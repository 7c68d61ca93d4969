using IngestPipeline.Annotators;
using IngestPipeline.Extractors.Quotes;
using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Extractors.Quotes;

/// <summary>Articles with their quotes extracted.</summary>
internal static class Quoted
{
    private static readonly IAnnotator[] Annotators = [new TokenAnnotator(), new SentenceAnnotator(),
        new NameAnnotator(Profile.UkInspections)];

    private static readonly QuoteExtractor Extractor = new(Profile.UkInspections);

    public static Article Article(string text) => Article(text, Extractor);

    public static Article Article(string text, QuoteExtractor extractor) => TestArticle.Of(text, Annotators, extractor);

    public static IList<Quote> In(string text) => Article(text).Facts.Quotes;

    public static string? MentionOf(string text)
    {
        var article = Article(text);
        return Assert.Single(article.Facts.Quotes).Speaker.Mention is { } mention ? article.Slice(mention).ToString() : null;
    }
}
