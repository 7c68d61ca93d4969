using IngestPipeline.Extractors.Grades;
using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Extractors.Grades.Nodes;
using IngestPipeline.Extractors.Grades.Scopes;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Tallies;

/// <summary>Reads the lines of an infographic: "3 Good" above "4 Adequate", or "Good: 3".</summary>
internal static class CountLines
{
    private const int LongestLine = 40;

    public static TallyDraft? Read(GradingContext context, Article article, Sentence sentence, List<Node> nodes)
    {
        var block = article.Blocks[sentence.Block];
        if (block.Span.Length > LongestLine || CountOf(nodes) is not { } line
            || !(IsLine(context, article, sentence.Block - 1) || IsLine(context, article, sentence.Block + 1)))
            return null;
        return new TallyDraft(context.ForceAt(line.Grade.Start, line.Grade.Start), [line.Grade.Term.Grade!], line.Count, PeriodBook.Current,
            block.Span, 0.9);
    }

    private static bool IsLine(GradingContext context, Article article, int index) =>
        index >= 0 && index < article.Blocks.Count && article.Blocks[index].Span.Length <= LongestLine
        && CountOf(context.Nodes.Read(article.Blocks[index].Span)) is not null;

    private static (int Count, Node Grade)? CountOf(List<Node> nodes)
    {
        if (nodes.Count is < 2 or > 4)
            return null;
        var (count, grade) = (0, default(Node));
        foreach (var node in nodes)
        {
            if (node.Kind == NodeKind.Number && count == 0)
                count = node.Term.Number;
            else if (node.Kind is NodeKind.Grade or NodeKind.Plural && grade.Term.Grade is null)
                grade = node;
            else if (node.Kind is not (NodeKind.Colon or NodeKind.Dash or NodeKind.AreaNoun or NodeKind.Bar or NodeKind.Filler))
                return null;
        }

        return count > 0 && grade.Term.Grade is not null ? (count, grade) : null;
    }
}
