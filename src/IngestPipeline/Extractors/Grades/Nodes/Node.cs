using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Grades.Nodes;

/// <summary>A word, phrase or mark of a sentence, with its part in grading.</summary>
internal readonly record struct Node(NodeKind Kind, int Start, int End, GradingTerm Term)
{
    public TextSpan Span => new(Start, End);
}
