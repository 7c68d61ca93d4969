using IngestPipeline.Model;
using IngestPipeline.Profiles.Grades;

namespace IngestPipeline.Extractors.Tallies;

/// <summary>A count found in a sentence.</summary>
internal readonly record struct TallyDraft(string? Force, IReadOnlyList<GradeEntry> Grades, int Count, string Period, TextSpan Span,
    double Confidence)
{
    public Tally Ground(Article article) => new(article.Ground(Span))
    {
        Force = Force,
        Grades = [.. Grades.Select(grade => grade.Id)],
        Count = Count,
        Period = Period,
        Confidence = Confidence,
    };
}
