namespace IngestPipeline.Profiles.Furniture;

/// <summary>How likely the same string is to stand in an article’s own text.</summary>
internal enum FurnitureRisk
{
    None,
    Low,
    Medium,
    High,
}
