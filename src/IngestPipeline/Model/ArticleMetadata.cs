namespace IngestPipeline.Model;

/// <summary>What is known about the article besides its text; null or empty where nothing certain was found.</summary>
public sealed record ArticleMetadata
{
    /// <summary>Nothing known.</summary>
    public static ArticleMetadata Empty { get; } = new();

    /// <summary>The headline, without the site's name.</summary>
    public string? Title { get; init; }

    /// <summary>The summary under the headline.</summary>
    public string? Standfirst { get; init; }

    /// <summary>The people who wrote it.</summary>
    public IReadOnlyList<string> Byline { get; init; } = [];

    /// <summary>ISO 8601 date of publication, <c>2024-02-16</c>.</summary>
    public string? Published { get; init; }

    /// <summary>ISO 8601 date of the last change the page tells of.</summary>
    public string? Modified { get; init; }

    /// <summary>The primary language, such as <c>en</c>.</summary>
    public string? Language { get; init; }

    /// <summary>The publication's name.</summary>
    public string? Publisher { get; init; }

    /// <summary>The address the page gives as its own, absolute.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>The part of the publication it stands in, such as <c>Crime</c>, as the page names it.</summary>
    public string? Section { get; init; }

    /// <summary>Where each field came from, by the field's JSON name: <c>published</c> → <c>json-ld:datePublished</c>.</summary>
    public IReadOnlyDictionary<string, string> Origins { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
