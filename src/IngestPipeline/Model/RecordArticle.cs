namespace IngestPipeline.Model;

/// <summary>The cleaned article of a record.</summary>
public sealed record RecordArticle
{
    /// <summary>The headline, without the site's name; null when none was found.</summary>
    public string? Title { get; init; }

    /// <summary>The summary under the headline; null when there is none.</summary>
    public string? Standfirst { get; init; }

    /// <summary>The people who wrote it.</summary>
    public required IReadOnlyList<string> Byline { get; init; }

    /// <summary>ISO 8601 date of publication; null when unknown.</summary>
    public string? Published { get; init; }

    /// <summary>ISO 8601 date of the last change; null when the page tells of none.</summary>
    public string? Modified { get; init; }

    /// <summary>The primary language, such as <c>en</c>; null when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>The cleaned text, one block a line: NFC, no zero-width characters or soft hyphens, standfirst first, without the title.</summary>
    public required string Text { get; init; }

    /// <summary>The blocks of the text, in order.</summary>
    public required IReadOnlyList<ArticleBlock> Blocks { get; init; }
}
