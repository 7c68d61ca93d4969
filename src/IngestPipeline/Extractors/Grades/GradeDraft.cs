using IngestPipeline.Model;
using IngestPipeline.Profiles.Grades;

namespace IngestPipeline.Extractors.Grades;

/// <summary>A grade found, before those that say the same are put together.</summary>
internal readonly record struct GradeDraft(
    string? Force, AreaEntry? Area, TextSpan? AreaText, GradeEntry Grade, TextSpan GradeText, string Period, GradeMethod Method,
        double Confidence)
{
    /// <summary>The smallest span of area and grade.</summary>
    public TextSpan Span => AreaText is not { } area
        ? GradeText
        : new TextSpan(Math.Min(area.Start, GradeText.Start), Math.Max(area.End, GradeText.End));
}
