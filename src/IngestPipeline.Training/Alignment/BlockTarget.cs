namespace IngestPipeline.Training.Alignment;

/// <summary>What the labels say of a block.</summary>
internal enum BlockTarget
{
    /// <summary>Nothing certain: not learned from.</summary>
    Unknown,

    /// <summary>It is the article's.</summary>
    Keep,

    /// <summary>It is not.</summary>
    Drop,
}
