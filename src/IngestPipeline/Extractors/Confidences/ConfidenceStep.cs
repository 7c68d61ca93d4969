namespace IngestPipeline.Extractors.Confidences;

/// <summary>A score that rules or a model give, and what it has proved to be worth.</summary>
/// <param name="Score">What the extractor said, 0 to 1.</param>
/// <param name="Confidence">The share that was right, never falling as scores rise.</param>
/// <param name="Items">How many facts had this score when it was measured.</param>
internal readonly record struct ConfidenceStep(double Score, double Confidence, int Items);
