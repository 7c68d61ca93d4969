using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Grades;

/// <summary>A word, phrase or mark of a sentence, with its part in grading.</summary>
internal readonly record struct Node(NodeKind Kind, int Start, int End, GradingTerm Term)
{
    public TextSpan Span => new(Start, End);
}
