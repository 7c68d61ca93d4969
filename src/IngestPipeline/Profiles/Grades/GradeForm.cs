namespace IngestPipeline.Profiles.Grades;

/// <summary>A form of a grade; no grade when it says that none was given.</summary>
internal readonly record struct GradeForm(GradeFormKind Kind, GradeEntry? Grade);
