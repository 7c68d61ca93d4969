namespace IngestPipeline.Profiles.Phrases;

/// <summary>Two spellings of the same wording; every name that has the first is met with the second too.</summary>
internal sealed record SpellingRule
{
    public required string From { get; init; }

    public required string To { get; init; }
}
