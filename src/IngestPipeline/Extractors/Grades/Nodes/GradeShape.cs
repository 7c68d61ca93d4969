using IngestPipeline.Extractors.Grades.Lexicons;

namespace IngestPipeline.Extractors.Grades.Nodes;

/// <summary>How grades of one sentence stand to one another and to the words before them.</summary>
internal sealed class GradeShape(List<Node> nodes)
{
    // "from good to adequate": the node of the second grade for the first.
    public int PartnerOf(int grade)
    {
        var i = grade - 1;
        while (i >= 0 && nodes[i].Kind is NodeKind.Quote or NodeKind.Determiner or NodeKind.Filler)
            i--;
        if (i < 0 || nodes[i].Kind != NodeKind.From)
            return -1;
        i = grade + 1;
        while (i < nodes.Count && nodes[i].Kind is NodeKind.Quote or NodeKind.RatingNoun or NodeKind.Previous or NodeKind.Year
            or NodeKind.Number or NodeKind.Then
            || (i + 1 < nodes.Count && nodes[i].Kind == NodeKind.Preposition && nodes[i + 1].Kind is NodeKind.Year or NodeKind.Previous))
            i++;
        if (i >= nodes.Count || nodes[i].Kind != NodeKind.To)
            return -1;
        for (i++; i < nodes.Count && nodes[i].Kind is NodeKind.Quote or NodeKind.Determiner or NodeKind.Filler or NodeKind.Assign
            or NodeKind.To; i++)
        {
        }

        return i < nodes.Count && nodes[i].Kind == NodeKind.Grade ? i : -1;
    }

    public bool IsTarget(int grade, out int source)
    {
        source = -1;
        for (var i = grade - 1; i >= 0 && i >= grade - 12; i--)
            if (nodes[i].Kind == NodeKind.Grade && PartnerOf(i) == grade)
            {
                source = i;
                return true;
            }

        return false;
    }

    // "good or outstanding in A and B" does not say which.
    public bool IsLumped(int grade) => IsLump(grade, 1) || IsLump(grade, -1)
        || (grade + 1 < nodes.Count && nodes[SkipQuotes(grade + 1)].Kind is NodeKind.OrBetter or NodeKind.OrWorse);

    private bool IsLump(int grade, int step)
    {
        var i = grade + step;
        var or = false;
        for (var limit = 0; i >= 0 && i < nodes.Count && limit < 5; i += step, limit++)
        {
            if (nodes[i].Kind == NodeKind.Or)
                or = true;
            else if (nodes[i].Kind == NodeKind.Grade)
                return or;
            else if (nodes[i].Kind is not NodeKind.Quote)
                return false;
        }

        return false;
    }

    private int SkipQuotes(int i)
    {
        while (i + 1 < nodes.Count && nodes[i].Kind == NodeKind.Quote)
            i++;
        return i;
    }

    public bool IsCoordinated(int from, int to)
    {
        var (joined, verb) = (false, false);
        for (var i = from + 1; i < to; i++)
        {
            joined |= nodes[i].Kind is NodeKind.And or NodeKind.But or NodeKind.Comma;
            verb |= nodes[i].Kind is NodeKind.Is or NodeKind.Was or NodeKind.HadBeen or NodeKind.Assign;
        }

        return joined && verb;
    }

    public bool FollowsFrom(int grade)
    {
        var i = grade - 1;
        while (i >= 0 && nodes[i].Kind is NodeKind.Quote or NodeKind.Determiner or NodeKind.Previous or NodeKind.RatingNoun or NodeKind.Of)
            i--;
        return i >= 0 && nodes[i].Kind == NodeKind.From;
    }

    // "inadequate in one", "two areas were good": how many, 0 where nothing counts.
    public int CountOf(int grade)
    {
        var i = SkipQuotes(grade + 1);
        while (i < nodes.Count && nodes[i].Kind is NodeKind.RatingNoun or NodeKind.Filler)
            i++;
        if (i < nodes.Count && nodes[i].Kind == NodeKind.Preposition)
        {
            for (i++; i < nodes.Count && nodes[i].Kind is NodeKind.Filler or NodeKind.Determiner or NodeKind.But;)
                i++;
            if (i < nodes.Count && nodes[i].Kind == NodeKind.Number)
                return nodes[i].Term.Number;
        }

        for (i = grade - 1; i >= 0 && nodes[i].Kind is NodeKind.Quote or NodeKind.Filler or NodeKind.Is or NodeKind.Was or NodeKind.Assign
            or NodeKind.AreaNoun or NodeKind.RatingNoun or NodeKind.To;)
            i--;
        return i >= 0 && nodes[i].Kind == NodeKind.Number ? nodes[i].Term.Number : 0;
    }

    public bool HasBefore(int grade, NodeKind kind, int reach = 7)
    {
        for (var i = grade - 1; i >= 0 && i >= grade - reach; i--)
        {
            if (nodes[i].Kind == kind)
                return true;
            if (nodes[i].Kind is NodeKind.Grade or NodeKind.Semicolon)
                return false;
        }

        return false;
    }
}
