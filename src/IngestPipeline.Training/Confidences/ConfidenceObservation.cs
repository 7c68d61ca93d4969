namespace IngestPipeline.Training.Confidences;

/// <summary>A fact the pipeline found in an article of the corpus.</summary>
/// <param name="Article">The article's file name.</param>
/// <param name="Kind">The list of the record it stands in, such as <c>grades</c>.</param>
/// <param name="Score">The confidence the pipeline gave it.</param>
/// <param name="IsRight">Whether the accepted record has it too.</param>
internal readonly record struct ConfidenceObservation(string Article, string Kind, double Score, bool IsRight);
