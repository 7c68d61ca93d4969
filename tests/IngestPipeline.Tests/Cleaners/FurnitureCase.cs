namespace IngestPipeline.Tests.Cleaners;

/// <summary>What a furniture pattern is for, with lines it must take out and the article's own sentences, of the same words, it must not.</summary>
public sealed record FurnitureCase(
    string Id, string Action, string Scope, string Risk, IReadOnlyList<string> Removed, IReadOnlyList<string> Kept)
{
    public override string ToString() => Id;
}
