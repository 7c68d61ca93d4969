namespace IngestPipeline.Model;

/// <summary>A police force, a fire and rescue service or an agency the article names.</summary>
public sealed record Force
{
    /// <summary>The profile's id: <c>avon-and-somerset</c>, <c>kent-fire</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The official name.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of body.</summary>
    public required ForceKind Kind { get; init; }

    /// <summary>Whether the article is about this body's inspection or conduct.</summary>
    public required ForceRole Role { get; init; }

    /// <summary>Where <c>article.text</c> names or refers to it.</summary>
    public required IReadOnlyList<TextSpan> Mentions { get; init; }
}
