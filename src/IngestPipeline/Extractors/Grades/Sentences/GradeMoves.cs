using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Extractors.Grades.Nodes;
using IngestPipeline.Extractors.Grades.Scopes;

namespace IngestPipeline.Extractors.Grades.Sentences;

/// <summary>Reads the two grades of an area in a list: "inadequate → adequate", "was good, now adequate", "2022 good, 2024 outstanding".</summary>
internal static class GradeMoves
{
    private const int Reach = 8;

    /// <summary>Adds the earlier and the present grade; returns the node of the second, or -1 when there are not two.</summary>
    public static int Read(GradingContext context, List<Node> nodes, (int Separator, int Grade) first, List<PairDraft> found,
        List<PairDraft> pairs)
    {
        var second = SecondOf(context, nodes, first.Separator, first.Grade);
        if (second < 0)
            return -1;
        var period = YearBefore(context, nodes, first.Separator, first.Grade) ?? YearBefore(context, nodes, first.Grade, second);
        foreach (var pair in found)
        {
            pairs.Add(pair with { Grade = nodes[second].Term.Grade!, GradeText = nodes[second].Span });
            pairs.Add(pair with { IsPrevious = true, Period = period });
        }

        return second;
    }

    private static int SecondOf(GradingContext context, List<Node> nodes, int separator, int grade)
    {
        var isEarlier = YearBefore(context, nodes, separator, grade) is not null;
        for (var i = Math.Max(0, separator + 1); i < grade; i++)
            isEarlier |= nodes[i].Kind is NodeKind.Was or NodeKind.From or NodeKind.HadBeen or NodeKind.Previous;
        var (isMove, isArrow) = (false, false);
        for (var i = grade + 1; i < nodes.Count && i <= grade + Reach; i++)
        {
            switch (nodes[i].Kind)
            {
                case NodeKind.Grade:
                    return isArrow || (isMove && isEarlier) ? i : -1;
                case NodeKind.Dash or NodeKind.To:
                    isArrow |= nodes[i].Kind == NodeKind.Dash && IsArrow(context.Text, nodes[i]);
                    isMove = true;
                    break;
                case NodeKind.Current or NodeKind.Year or NodeKind.Is:
                    isMove = true;
                    break;
                case NodeKind.Quote or NodeKind.Filler or NodeKind.Comma or NodeKind.Determiner or NodeKind.Open or NodeKind.Close
                    or NodeKind.And or NodeKind.But or NodeKind.Preposition or NodeKind.RatingNoun or NodeKind.Change or NodeKind.Pronoun:
                    break;
                default:
                    return -1;
            }
        }

        return -1;
    }

    private static bool IsArrow(string text, Node dash) => text[dash.Start] is '→' or '>' or '⇒' or '➔' or '➜';

    private static string? YearBefore(GradingContext context, List<Node> nodes, int from, int to)
    {
        for (var i = Math.Max(0, from + 1); i < to; i++)
            if (nodes[i].Kind == NodeKind.Year
                && context.Periods.OfYear(context.Text.AsSpan(nodes[i].Start, nodes[i].End - nodes[i].Start)) is var period
                && period != PeriodBook.Current)
                return period;
        return null;
    }
}
