using IngestPipeline.Model;

namespace IngestPipeline.Cli.Explaining;

/// <summary>Words of the article that something stands on.</summary>
/// <param name="Text">The words.</param>
/// <param name="Span">Their place in the article's text.</param>
/// <param name="Context">The sentence around them.</param>
/// <param name="Source">The place, in the decoded source, of the block that holds them.</param>
internal sealed record ExplainedEvidence(string Text, TextSpan Span, ExplainedContext Context, SourceLocation? Source);
