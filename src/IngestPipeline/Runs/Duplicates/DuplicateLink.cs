namespace IngestPipeline.Runs.Duplicates;

/// <summary>A document tells the story of another, in nearly the same words and with the same figures and grades, as syndicated copies do.</summary>
/// <param name="Id">The document.</param>
/// <param name="DuplicateOf">The document it repeats: of all that repeat one another the first published, or the first by id.</param>
/// <param name="Similarity">The share of their runs of four words that both have (Jaccard), 0.8 to 1; numbers count as one word.</param>
public sealed record DuplicateLink(string Id, string DuplicateOf, double Similarity);
