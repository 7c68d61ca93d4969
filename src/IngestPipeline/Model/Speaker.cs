namespace IngestPipeline.Model;

/// <summary>Who said or wrote a quote.</summary>
public sealed record Speaker
{
    /// <summary>The speaker nothing tells of.</summary>
    public static Speaker Unknown { get; } = new() { Kind = SpeakerKind.Unknown };

    /// <summary>The fullest form of the name in the article; null when unknown.</summary>
    public string? Name { get; init; }

    /// <summary>The role as written; null when the article gives none.</summary>
    public string? Role { get; init; }

    /// <summary>The body the speaker speaks for, as written; null when the article gives none.</summary>
    public string? Organisation { get; init; }

    /// <summary>What the speaker is.</summary>
    public required SpeakerKind Kind { get; init; }

    /// <summary>The words of this quote's own attribution that name or refer to the speaker; null where none stand.</summary>
    public TextSpan? Mention { get; init; }
}
