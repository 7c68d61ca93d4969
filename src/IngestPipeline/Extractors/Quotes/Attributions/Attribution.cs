using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Quotes.Attributions;

/// <summary>Who is said to speak, by which words.</summary>
/// <param name="Form">Where it stands.</param>
/// <param name="Cue">The verb or the words for it; null when nothing but nearness tells.</param>
/// <param name="Speaker">The words for the speaker; null when there are none.</param>
internal readonly record struct Attribution(AttributionForm Form, TextSpan? Cue, Mention? Speaker);
