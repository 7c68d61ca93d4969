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
        var published = Keep("published", DateFinder.Published(document, marked));
        var modified = Keep("modified", DateFinder.Modified(document, marked, published));
        article.Metadata = new ArticleMetadata
        {
            Title = Keep("title", TitleFinder.Find(document, marked, publisher)),
            Standfirst = Keep("standfirst", marked.Standfirst),
            Byline = BylineFinder.Find(document, marked, publisher, origins),
            Published = published,
            Modified = modified,
            Language = Keep("language", LanguageFinder.Find(article)),
            Publisher = publisher,
            CanonicalUrl = Keep("canonicalUrl", AddressFinder.Find(document.Page)),
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
