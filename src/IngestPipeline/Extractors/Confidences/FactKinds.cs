namespace IngestPipeline.Extractors.Confidences;

/// <summary>The lists of a record whose facts have a confidence, as the table names them.</summary>
internal static class FactKinds
{
    public const string Grades = "grades";
    public const string Tallies = "tallies";
    public const string Quotes = "quotes";
    public const string Figures = "figures";
    public const string Findings = "findings";
}
