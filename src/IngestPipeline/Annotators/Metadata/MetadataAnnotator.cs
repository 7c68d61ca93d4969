using IngestPipeline.Model;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>Sets what is known about the article besides its text, and remembers where each field came from.</summary>
[Stage("metadata", Assigns = Layers.Metadata)]
internal sealed class MetadataAnnotator : IAnnotator
{
    public void Annotate(Article article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        cancellationToken.ThrowIfCancellationRequested();
        var document = article.Document;
        var marked = MarkedBlocks.Of(document);
        var origins = new Dictionary<string, string>(StringComparer.Ordinal);
        var publisher = Keep("publisher", PublisherFinder.Find(document));
        var dates = new DateFinder(document, marked);
        var published = Keep("published", dates.Published());
        var modified = Keep("modified", dates.Modified(published));
        var (people, byline) = new BylineFinder(document, marked, publisher).Find();
        if (byline is not null)
            origins["byline"] = byline;
        article.Metadata = new ArticleMetadata
        {
            Title = Keep("title", new TitleFinder(document, marked, new SiteNames(document, publisher)).Find()),
            Standfirst = Keep("standfirst", marked.Standfirst),
            Byline = people,
            Published = published,
            Modified = modified,
            Language = Keep("language", LanguageFinder.Find(article)),
            Publisher = publisher,
            CanonicalUrl = Keep("canonicalUrl", AddressFinder.Find(document.Page)),
            Section = Keep("section", SectionFinder.Find(document.Page)),
            Origins = origins,
        };
        Warn(article);

        string? Keep(string field, Found? found)
        {
            if (found is not { } value)
                return null;
            origins[field] = value.Origin;
            return value.Value;
        }
    }

    private static void Warn(Article article)
    {
        if (article.Metadata.Title is null)
            article.Facts.Warnings.Add(new Warning("no-title", "No headline was found."));
        if (article.Metadata.Published is null)
            article.Facts.Warnings.Add(new Warning("no-published-date", "The document does not tell when it was published."));
    }
}
