namespace IngestPipeline.Model;

/// <summary>Text that cleaning took out; equal texts removed for one reason are counted once.</summary>
public sealed record Removed
{
    /// <summary>The text, cut at 200 characters.</summary>
    public required string Text { get; init; }

    /// <summary>Why, a slug such as <c>ad-label</c>.</summary>
    public required string Reason { get; init; }

    /// <summary>The rule or model that removed it, such as <c>rule:nw-hide-ad</c>.</summary>
    public required string By { get; init; }

    /// <summary>How many times.</summary>
    public required int Count { get; init; }

    /// <summary>Where each stood in the decoded source.</summary>
    public required IReadOnlyList<SourceLocation> Source { get; init; }
}
