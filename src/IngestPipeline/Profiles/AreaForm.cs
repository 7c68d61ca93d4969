namespace IngestPipeline.Profiles;

/// <summary>A name of an area.</summary>
internal readonly record struct AreaForm(FormStrength Strength, AreaEntry Area);
