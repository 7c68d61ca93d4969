using IngestPipeline.Model;
using IngestPipeline.Profiles.Grades;

namespace IngestPipeline.Extractors.Grades.Sentences;

/// <summary>An area and a grade that the layout puts side by side. The period is null where the list's own holds.</summary>
internal readonly record struct PairDraft(
    AreaEntry? Area, TextSpan? AreaText, GradeEntry Grade, TextSpan GradeText, bool IsPrevious = false, string? Period = null,
        string? Force = null);
