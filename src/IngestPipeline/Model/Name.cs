namespace IngestPipeline.Model;

/// <summary>An occurrence of a name in the article, with the title it is given there.</summary>
/// <param name="Span">The name itself, without title, honorific or possessive: <c>Roy Wilsher</c>, <c>Wilsher</c>.</param>
/// <param name="Kind">What it names.</param>
public sealed record Name(TextSpan Span, NameKind Kind)
{
    /// <summary>The fullest form of this name in the article: <c>Roy Wilsher</c> for <c>Mr Wilsher</c>.</summary>
    public required string Full { get; init; }

    /// <summary>The range of the title or honorific written with the name: <c>Acting Chief Constable</c>, <c>Mr</c>; null when none.</summary>
    public TextSpan? TitleSpan { get; init; }

    /// <summary>The role the article gives this person, as written, here or at a fuller mention; null when none.</summary>
    public string? Role { get; init; }

    /// <summary>The body named in the role, as written, such as <c>Kent Police</c>; null when none.</summary>
    public string? Organisation { get; init; }
}
