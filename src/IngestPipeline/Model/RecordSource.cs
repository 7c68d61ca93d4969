namespace IngestPipeline.Model;

/// <summary>Where a record's document came from.</summary>
public sealed record RecordSource
{
    /// <summary>The relative path or the URL.</summary>
    public required string Uri { get; init; }

    /// <summary>The media type it was read as.</summary>
    public required string MediaType { get; init; }

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The publication's name; null when the page does not tell.</summary>
    public string? Publisher { get; init; }

    /// <summary>The address the page gives as its own; null when it gives none.</summary>
    public string? CanonicalUrl { get; init; }
}
