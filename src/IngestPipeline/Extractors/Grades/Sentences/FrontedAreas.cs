using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Extractors.Grades.Nodes;

namespace IngestPipeline.Extractors.Grades.Sentences;

/// <summary>Finds the areas that stand apart from their grade: at the head of its clause, or before its relative clause.</summary>
internal sealed class FrontedAreas(List<Node> nodes, AreaLinks links)
{
    /// <summary>The areas a clause opens with: "For A and B, on the other hand, it was told it requires improvement"; "for A, an
    /// adequate".</summary>
    public AreaList Of(int grade, bool[] claimed)
    {
        var start = ClauseStart(grade);
        if (start >= grade || nodes[start].Kind != NodeKind.Preposition)
            return AreaList.None;
        var lead = links.SkipLead(start + 1);
        if (lead >= grade)
            return AreaList.None;
        var list = nodes[lead].Kind == NodeKind.Area ? links.ListAt(lead, NodeKind.Close)
            : nodes[lead].Kind is NodeKind.Number or NodeKind.AreaNoun ? links.AfterCount(lead) : AreaList.None;
        if (list.IsEmpty || list.End > grade)
            return AreaList.None;
        foreach (var area in list.Areas)
            if (claimed[area])
                return AreaList.None;
        return LeadsThrough(list.End, grade) ? list : AreaList.None;
    }

    private int ClauseStart(int grade)
    {
        var start = 0;
        for (var i = grade - 1; i > 0 && start == 0; i--)
            if (nodes[i].Kind is NodeKind.Semicolon or NodeKind.Stop or NodeKind.Colon or NodeKind.But
                || (nodes[i].Kind is NodeKind.And or NodeKind.Comma && nodes[i + 1].Kind is NodeKind.Preposition or NodeKind.Comma
                    && HasGradeBefore(i)))
                start = i + 1;
        while (start < grade && nodes[start].Kind is NodeKind.And or NodeKind.But or NodeKind.Comma or NodeKind.Filler or NodeKind.Quote
            or NodeKind.Current)
            start++;
        return start;
    }

    private bool HasGradeBefore(int index)
    {
        for (var i = index - 1; i >= 0; i--)
            if (nodes[i].Kind is NodeKind.Grade or NodeKind.Plural)
                return true;
        return false;
    }

    // From a fronted area to its grade: a verb, or a comma and an article, and no other area or grade.
    private bool LeadsThrough(int from, int grade)
    {
        var (verb, source) = (false, false);
        for (var i = from; i < grade; i++)
        {
            if (nodes[i].Kind is NodeKind.Dash or NodeKind.Open && AsideEnd(i, grade) is > 0 and var end)
                i = end;
            if (nodes[i].Kind is NodeKind.Area or NodeKind.Negation or NodeKind.Hypothetical)
                return false;
            if (nodes[i].Kind == NodeKind.Grade && (source || !(nodes[i - 1].Kind is NodeKind.From or NodeKind.Quote)))
                return false;
            source |= nodes[i].Kind == NodeKind.Grade;
            verb |= nodes[i].Kind is NodeKind.Assign or NodeKind.Is or NodeKind.Was or NodeKind.HadBeen or NodeKind.Change or NodeKind.From
                or NodeKind.To;
        }

        var isApposed = nodes[from].Kind == NodeKind.Comma
            && (grade - from == 1 || (grade - from == 2 && nodes[from + 1].Kind is NodeKind.Determiner or NodeKind.Quote));
        return verb || isApposed || GradeValidity.IsPhrase(nodes[grade]);
    }

    // "For A – put plainly, whether it is fair to the public – it requires improvement".
    private int AsideEnd(int open, int grade)
    {
        for (var i = open + 1; i < grade; i++)
        {
            if (nodes[i].Kind == NodeKind.Grade)
                return -1;
            if (nodes[i].Kind == (nodes[open].Kind == NodeKind.Open ? NodeKind.Close : NodeKind.Dash))
                return i;
        }

        return -1;
    }

    /// <summary>The area a relative clause is about: "B, where in 2018 it was good"; -1 when there is none.</summary>
    public int RelativeOf(int grade)
    {
        for (var i = grade - 1; i > 0 && i >= grade - 9; i--)
        {
            if (nodes[i].Kind is NodeKind.Grade or NodeKind.Area or NodeKind.Semicolon or NodeKind.Stop)
                return -1;
            if (nodes[i].Kind != NodeKind.Which)
                continue;
            var before = i - 1;
            while (before > 0 && nodes[before].Kind is NodeKind.Comma or NodeKind.Preposition or NodeKind.Current)
                before--;
            return nodes[before].Kind == NodeKind.Area ? before : -1;
        }

        return -1;
    }
}
