using IngestPipeline.Model;

namespace IngestPipeline.Training.Quotes;

/// <summary>A piece of a quote as extracted, in the labelled text's own offsets.</summary>
/// <param name="Words">The piece.</param>
/// <param name="Source">The words for its speaker, or those it was carried over from; null when there are none.</param>
/// <param name="Cue">The words that attribute it; null when there are none.</param>
internal sealed record FoundQuotation(TextSpan Words, TextSpan? Source, TextSpan? Cue);
