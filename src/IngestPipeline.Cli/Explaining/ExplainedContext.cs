using IngestPipeline.Model;

namespace IngestPipeline.Cli.Explaining;

/// <summary>A piece of the article's text around some evidence.</summary>
internal sealed record ExplainedContext(string Text, TextSpan Span);
