using IngestPipeline.Profiles.Grades;

namespace IngestPipeline.Extractors.Grades.Lexicons;

/// <summary>What a phrase of the lexicon stands for.</summary>
internal readonly record struct GradingTerm(NodeKind Kind, GradeEntry? Grade = null, AreaEntry? Area = null, bool IsWeak = false,
    int Number = 0, bool IsNoun = false, bool IsLink = false);
