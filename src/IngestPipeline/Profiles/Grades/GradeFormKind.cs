namespace IngestPipeline.Profiles.Grades;

/// <summary>How a form gives a grade.</summary>
internal enum GradeFormKind
{
    Grade,

    /// <summary>The papers’ words for it: weak.</summary>
    Paraphrase,

    /// <summary>Says that no grade was given.</summary>
    Ungraded,
}
