namespace IngestPipeline.Profiles.Furniture;

/// <summary>What a pattern is held against.</summary>
internal enum FurnitureScope
{
    Line,

    /// <summary>Anywhere in a line.</summary>
    Inline,
}
