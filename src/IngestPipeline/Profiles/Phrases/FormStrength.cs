namespace IngestPipeline.Profiles.Phrases;

/// <summary>How much a form proves by itself.</summary>
internal enum FormStrength
{
    Strong,

    /// <summary>Only with support from its surroundings.</summary>
    Weak,
}
