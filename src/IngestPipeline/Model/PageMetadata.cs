namespace IngestPipeline.Model;

/// <summary>What the page says about itself, as found: nothing resolved, nothing trusted yet.</summary>
public sealed record PageMetadata
{
    /// <summary>Metadata of an input that has none, such as plain text.</summary>
    public static PageMetadata Empty { get; } = new();

    /// <summary>The text of the <c>title</c> element.</summary>
    public string? Title { get; init; }

    /// <summary>The <c>lang</c> of the root element, such as <c>en-GB</c>.</summary>
    public string? Language { get; init; }

    /// <summary>The address of <c>link rel=canonical</c>, as written.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>The <c>meta</c> elements in document order: name, property or itemprop in lower case, and content.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Meta { get; init; } = [];

    /// <summary>The bodies of the <c>application/ld+json</c> scripts, in document order, unparsed.</summary>
    public IReadOnlyList<string> JsonLd { get; init; } = [];

    /// <summary>The <c>time</c> elements in document order: the <c>datetime</c> attribute and the element around.</summary>
    public IReadOnlyList<TimeElement> Times { get; init; } = [];

    /// <summary>What the markup marks as the writers' names, in document order.</summary>
    internal IReadOnlyList<AuthorMark> AuthorMarks { get; init; } = [];

    /// <summary>What the JSON-LD says of the article; read once.</summary>
    internal LinkedArticle Linked => field ??= LinkedArticle.Of(JsonLd);

    /// <summary>The first value of a meta element by its lower-case name; null when there is none.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var (key, value) in Meta)
                if (string.Equals(key, name, StringComparison.Ordinal))
                    return value;
            return null;
        }
    }
}
