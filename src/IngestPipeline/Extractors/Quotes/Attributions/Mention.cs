using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Quotes.Attributions;

/// <summary>The words of an attribution that stand for the speaker.</summary>
/// <param name="Span">Their range.</param>
/// <param name="Kind">How they refer.</param>
/// <param name="First">The first token.</param>
/// <param name="Past">The token after the last.</param>
/// <param name="Name">The index of the name in the article's names that they consist in; -1 when they are not a name.</param>
internal readonly record struct Mention(TextSpan Span, MentionKind Kind, int First, int Past, int Name = -1);
