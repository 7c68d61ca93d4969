using IngestPipeline.Extractors.Quotes.Marks;

namespace IngestPipeline.Extractors.Quotes.Candidates;

/// <summary>The possible speakers of a quotation that no rule is certain of.</summary>
/// <param name="Quotation">What is said.</param>
/// <param name="Candidates">The rules' choice first, when they made one.</param>
/// <param name="Rows">For each the indices of its features, in ascending order.</param>
internal sealed record CandidateSet(Quotation Quotation, IReadOnlyList<Candidate> Candidates, IReadOnlyList<int[]> Rows);
