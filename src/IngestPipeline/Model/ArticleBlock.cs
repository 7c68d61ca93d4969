using System.Text.Json.Serialization;

namespace IngestPipeline.Model;

/// <summary>A block of the article's text.</summary>
public sealed record ArticleBlock
{
    /// <summary>What the block is.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>Its range in the article's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Where it stands in the decoded source.</summary>
    public required SourceLocation Source { get; init; }

    /// <summary>Its index in <see cref="Document.Blocks"/>; not part of the record.</summary>
    [JsonIgnore]
    public int DocumentBlock { get; init; } = -1;
}
