using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Extractors.Grades.Nodes;

namespace IngestPipeline.Extractors.Grades;

/// <summary>Tells grades from the ordinary words they are made of: adjectives, wishes, denials, descriptions of the scale.</summary>
internal static class GradeValidity
{
    private const int NegationReach = 7;
    private const int WishReach = 60;

    /// <summary>Whether the node is a grade given, as far as its sentence shows.</summary>
    public static bool IsGiven(List<Node> nodes, int index)
    {
        if (nodes[index].Kind == NodeKind.Paraphrase)
            return IsNamedParaphrase(nodes, index) && !IsNegated(nodes, index) && !IsHypothetical(nodes, index);
        return !IsAdjective(nodes, index) && !IsNegated(nodes, index) && !IsHypothetical(nodes, index) && !IsInScale(nodes, index);
    }

    /// <summary>The same for a grade that a number counts, where a row of grades is no scale.</summary>
    public static bool IsGivenInCount(List<Node> nodes, int index) =>
        !IsAdjective(nodes, index) && !IsNegated(nodes, index) && !IsHypothetical(nodes, index);

    public static bool IsQuoted(List<Node> nodes, int index) =>
        index > 0 && index + 1 < nodes.Count && nodes[index - 1].Kind == NodeKind.Quote && nodes[index + 1].Kind == NodeKind.Quote;

    /// <summary>Whether a grade has more than one word: "requires improvement" is no adjective.</summary>
    public static bool IsPhrase(Node node) => node.Term.Grade is { } grade && grade.Id.Contains('-', StringComparison.Ordinal);

    private static bool IsAdjective(List<Node> nodes, int index)
    {
        if (index > 0 && nodes[index - 1].Kind == NodeKind.Intensifier)
            return true;
        if (IsQuoted(nodes, index) || IsPhrase(nodes[index]))
            return false;
        return index + 1 < nodes.Count && nodes[index + 1].Kind is NodeKind.Word or NodeKind.OtherNoun or NodeKind.Area
            && !nodes[index + 1].Term.IsLink && nodes[index + 1].Start - nodes[index].End == 1;
    }

    private static bool HasGradeNear(List<Node> nodes, int index)
    {
        for (var i = Math.Max(0, index - WishReach); i < nodes.Count && i <= index + WishReach; i++)
            if (nodes[i].Kind == NodeKind.Grade)
                return true;
        return false;
    }

    // "was told it needs improvement in", "rated as needing improvement".
    private static bool IsNamedParaphrase(List<Node> nodes, int index)
    {
        for (var i = Math.Max(0, index - 6); i < index; i++)
            if (nodes[i].Kind is NodeKind.Assign)
                return true;
        return IsQuoted(nodes, index) || HasGradeNear(nodes, index) || IsCountedArea(nodes, index)
            || nodes[index].Term.IsNoun;
    }

    // "Four areas need improvement: A, B, C and D."
    private static bool IsCountedArea(List<Node> nodes, int index) =>
        index > 1 && nodes[index - 1].Kind == NodeKind.AreaNoun && nodes[index - 2].Kind == NodeKind.Number;

    private static bool IsNegated(List<Node> nodes, int index)
    {
        for (var i = index - 1; i >= 0 && i >= index - NegationReach; i--)
        {
            if (nodes[i].Kind is NodeKind.Grade or NodeKind.But or NodeKind.Semicolon or NodeKind.Comma or NodeKind.Dash or NodeKind.Colon
                || (nodes[i].Kind == NodeKind.And && nodes[i + 1].Kind == NodeKind.Determiner))
                break;
            if (nodes[i].Kind == NodeKind.Negation)
                return !(i + 1 < nodes.Count && nodes[i + 1].Kind == NodeKind.Filler);
        }

        var before = index - 1;
        while (before >= 0 && nodes[before].Kind is NodeKind.Quote or NodeKind.Determiner or NodeKind.To or NodeKind.Filler)
            before--;
        if (before >= 0 && nodes[before].Kind == NodeKind.Ungraded)
            return true;
        var after = index + 1;
        while (after < nodes.Count && nodes[after].Kind is NodeKind.Quote or NodeKind.RatingNoun)
            after++;
        return after + 1 < nodes.Count && nodes[after].Kind is NodeKind.Preposition or NodeKind.Colon or NodeKind.Dash
            && nodes[after + 1].Kind == NodeKind.Negation;
    }

    private static bool IsHypothetical(List<Node> nodes, int index)
    {
        if (index + 1 < nodes.Count && nodes[index + 1].Kind == NodeKind.Hypothetical)
            return true;
        for (var i = index - 1; i >= 0 && i >= index - WishReach; i--)
        {
            if (nodes[i].Kind is NodeKind.Dash or NodeKind.Close && OpeningOf(nodes, i) is >= 0 and var open)
                i = open;
            if (nodes[i].Kind is NodeKind.But or NodeKind.Semicolon
                || (nodes[i].Kind == NodeKind.Which && i > 0 && nodes[i - 1].Kind == NodeKind.Comma))
                return false;
            if (nodes[i].Kind == NodeKind.Hypothetical)
                return true;
        }

        return false;
    }

    // What an aside weighs is not what its sentence says: "For A - put plainly, whether it is fair - it requires improvement".
    private static int OpeningOf(List<Node> nodes, int close)
    {
        for (var i = close - 1; i >= 0 && i >= close - WishReach; i--)
            if (nodes[i].Kind == (nodes[close].Kind == NodeKind.Close ? NodeKind.Open : NodeKind.Dash))
                return i;
            else if (nodes[i].Kind == NodeKind.Grade)
                return -1;
        return -1;
    }

    // Three grades in a row with no area between them: the scale is being explained.
    private static bool IsInScale(List<Node> nodes, int index)
    {
        var first = index;
        while (Step(nodes, first, -1) is >= 0 and var before)
            first = before;
        var count = 1;
        for (var at = first; Step(nodes, at, 1) is >= 0 and var after; at = after)
            count++;
        return count >= 3;
    }

    private static int Step(List<Node> nodes, int index, int direction)
    {
        for (var i = index + direction; i >= 0 && i < nodes.Count && Math.Abs(i - index) <= 4; i += direction)
        {
            if (nodes[i].Kind == NodeKind.Grade)
                return nodes[i].Term.Grade == nodes[index].Term.Grade ? -1 : i;
            if (nodes[i].Kind is not (NodeKind.Quote or NodeKind.Comma or NodeKind.And or NodeKind.Or or NodeKind.To
                or NodeKind.Preposition))
                return -1;
        }

        return -1;
    }
}
