namespace IngestPipeline.Runs.Yields;

/// <summary>A source gave far less of something than in earlier runs: its layout may have changed.</summary>
/// <param name="Source">As in <see cref="SourceYield.Source"/>.</param>
/// <param name="Field">A field of <see cref="SourceYield.Filled"/>, or <c>text</c> for the length of texts.</param>
/// <param name="Before">In earlier runs: the share of records that had the field, or the mean length in UTF-16 code units.</param>
/// <param name="Now">The same in this run.</param>
/// <param name="Documents">How many records of the source this run made.</param>
public sealed record YieldDrift(string Source, string Field, double Before, double Now, int Documents);
