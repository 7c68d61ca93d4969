using IngestPipeline.Model;

namespace IngestPipeline.Cleaners;

/// <summary>Verdicts that carry no rule of their own.</summary>
internal static class Verdicts
{
    public static BlockVerdict Content { get; } = new(BlockLabel.Content, "content", "rule:content");
}
