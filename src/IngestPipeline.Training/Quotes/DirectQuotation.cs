using IngestPipeline.Model;

namespace IngestPipeline.Training.Quotes;

/// <summary>A stretch between double quotation marks that annotators attribute.</summary>
/// <param name="Words">The stretch, marks and blanks beside them left out.</param>
/// <param name="Sources">Whom it is attributed to, by any annotator; none when they found nobody named.</param>
/// <param name="Cues">The words that attribute it.</param>
internal sealed record DirectQuotation(TextSpan Words, IReadOnlyList<TextSpan> Sources, IReadOnlyList<TextSpan> Cues);
