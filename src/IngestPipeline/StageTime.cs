namespace IngestPipeline;

/// <summary>How long a document spent in one stage.</summary>
/// <param name="Stage">The stage's name, as <see cref="Model.Outcome.Stage"/> gives it.</param>
/// <param name="Elapsed">Time passed, not processor time.</param>
public readonly record struct StageTime(string Stage, TimeSpan Elapsed);
