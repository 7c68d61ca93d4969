using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Grades;

/// <summary>What a phrase of the lexicon stands for.</summary>
internal readonly record struct GradingTerm(NodeKind Kind, GradeEntry? Grade = null, AreaEntry? Area = null, bool IsWeak = false,
    int Number = 0, bool IsNoun = false, bool IsLink = false);
