namespace IngestPipeline.Training.Examples;

/// <summary>A doubtful block with its label: one row to learn from.</summary>
internal sealed class BlockExample
{
    /// <summary>Whether it is the article's.</summary>
    public bool Label { get; init; }

    /// <summary>How much it counts: a long block more than a short one.</summary>
    public float Weight { get; init; }

    public float[] Features { get; init; } = [];
}
