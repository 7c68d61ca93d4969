using IngestPipeline.Extractors.Quotes.Attributions;

namespace IngestPipeline.Extractors.Quotes.Candidates;

/// <summary>Words that may stand for a quotation's speaker.</summary>
/// <param name="Attribution">The words and the verb; the form is the rules' where they found it too.</param>
/// <param name="Mention">The words for the speaker, those of the quote before where its speaker goes on.</param>
/// <param name="Place">Where they stand.</param>
/// <param name="IsRules">Whether the rules chose it.</param>
internal readonly record struct Candidate(Attribution Attribution, Mention Mention, CandidatePlace Place, bool IsRules);
