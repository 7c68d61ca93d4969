using IngestPipeline.Extractors.Grades.Lexicons;

namespace IngestPipeline.Extractors.Grades.Nodes;

/// <content>Lists of areas: where they begin, what parts their names, where they end.</content>
internal sealed partial class AreaLinks
{
    /// <summary>A list of areas that starts at a node.</summary>
    public AreaList ListAt(int start, NodeKind close)
    {
        var areas = new List<int>();
        var breaks = new List<int>();
        var i = start;
        var end = start;
        while (i < nodes.Count && nodes[i].Kind == NodeKind.Area)
        {
            areas.Add(i);
            end = i + 1;
            i = SkipSeparators(i + 1, out var hasBreak);
            if (i == end || (areas.Count > 1 && IsClosed(areas[^2], areas[^1], i)))
                break;
            breaks.Add(hasBreak ? areas.Count : -1);
        }

        if (areas.Count == 0)
            return AreaList.None;
        if (close == NodeKind.Close)
            return new AreaList(areas, end);
        if (areas.Count > 1 && LeadsToOwnGrade(areas[^1]))
            areas.RemoveAt(areas.Count - 1);
        return WithoutNextSubject(areas, breaks, areas[^1] + 1);
    }

    // "A and B; C is …": the "and" ended the list, and the semicolon opens something else.
    private bool IsClosed(int before, int last, int next)
    {
        for (var i = before + 1; i < last; i++)
            if (nodes[i].Kind is NodeKind.Comma or NodeKind.Semicolon)
                return false;
        for (var i = last + 1; i < next; i++)
            if (nodes[i].Kind == NodeKind.Semicolon)
                return true;
        return false;
    }

    // "goods for A and B, and, for C, an adequate": C opens the next.
    private bool LeadsToOwnGrade(int area)
    {
        var i = area + 1;
        if (i + 1 >= nodes.Count || nodes[i].Kind != NodeKind.Comma || nodes[area - 1].Kind != NodeKind.Preposition)
            return false;
        for (i++; i < nodes.Count && nodes[i].Kind is NodeKind.Determiner or NodeKind.Quote;)
            i++;
        if (i >= nodes.Count || nodes[i].Kind != NodeKind.Grade)
            return false;
        for (i++; i < nodes.Count && nodes[i].Kind is NodeKind.Quote or NodeKind.RatingNoun;)
            i++;
        return i >= nodes.Count || nodes[i].Kind is NodeKind.Stop or NodeKind.Semicolon or NodeKind.And or NodeKind.Comma;
    }

    // "good at A, and B was adequate": B opens the next clause.
    private AreaList WithoutNextSubject(List<int> areas, List<int> breaks, int end)
    {
        var next = end;
        while (next < nodes.Count && nodes[next].Kind is NodeKind.Quote or NodeKind.Filler)
            next++;
        var isSubject = areas.Count > 1 && next < nodes.Count && nodes[next].Kind is NodeKind.Is or NodeKind.Was && LeadsToGrade(next);
        if (!isSubject)
            return new AreaList(areas, end);
        var cut = areas.Count - 1;
        for (var i = breaks.Count - 1; i >= 0; i--)
            if (breaks[i] > 0 && breaks[i] < areas.Count)
            {
                cut = breaks[i];
                break;
            }

        return new AreaList(areas.GetRange(0, cut), nodes.Count > 0 ? areas[cut - 1] + 1 : end);
    }

    private bool LeadsToGrade(int index)
    {
        for (var i = index; i < nodes.Count && i <= index + 6; i++)
        {
            if (nodes[i].Kind == NodeKind.Grade)
                return true;
            if (nodes[i].Kind is NodeKind.Comma or NodeKind.Stop)
                return false;
        }

        return false;
    }

    private AreaList ListUpTo(int last, bool[] claimed)
    {
        var areas = new List<int> { last };
        for (var i = last - 1; i >= 0;)
        {
            var before = i;
            while (i >= 0 && nodes[i].Kind is NodeKind.Comma or NodeKind.And or NodeKind.Determiner or NodeKind.Filler or NodeKind.Quote
                or NodeKind.Semicolon
                or NodeKind.Preposition)
                i--;
            // "its culture and its approach to fairness": words of the name.
            if (i > 1 && nodes[i].Kind is NodeKind.To or NodeKind.Of && nodes[i - 1].Kind == NodeKind.Word
                && nodes[i - 2].Kind == NodeKind.Determiner)
                for (i -= 3; i >= 0 && nodes[i].Kind is NodeKind.And or NodeKind.Comma;)
                    i--;
            var joined = i < before && HasJoin(i + 1, before);
            if (i < 0 || !joined || nodes[i].Kind != NodeKind.Area || claimed[i])
                break;
            areas.Insert(0, i--);
        }

        return new AreaList(areas, last + 1);
    }

    private bool HasJoin(int from, int to)
    {
        for (var i = from; i <= to; i++)
            if (nodes[i].Kind is NodeKind.Comma or NodeKind.And or NodeKind.Semicolon)
                return true;
        return false;
    }

    /// <summary>The areas named after a count: "in two (A; B)", "in three, which were A, B and C".</summary>
    public AreaList AfterCount(int start)
    {
        var i = start;
        while (i < nodes.Count && nodes[i].Kind is NodeKind.Number or NodeKind.Of or NodeKind.Determiner or NodeKind.AreaNoun
            or NodeKind.Filler or NodeKind.RatingNoun)
            i++;
        // "two areas examined (A and B)", "four of the areas inspected, A among them".
        if (i < nodes.Count && nodes[i].Kind == NodeKind.Word && i + 1 < nodes.Count
            && (nodes[i + 1].Kind is NodeKind.Open or NodeKind.Colon || (nodes[i + 1].Kind == NodeKind.Comma && Word(i).EndsWith("ed"))))
            i++;
        // "six of the 11 areas it covers, among them A and B".
        if (i + 2 < nodes.Count && nodes[i].Kind == NodeKind.Pronoun && nodes[i + 1].Kind == NodeKind.Word && nodes[i + 2].Kind == NodeKind.Comma)
            i += 2;
        if (i >= nodes.Count)
            return AreaList.None;
        if (nodes[i].Kind == NodeKind.Open)
            return ListAt(SkipLead(i + 1), NodeKind.Close);
        var count = nodes[start].Kind == NodeKind.Number ? nodes[start].Term.Number : 0;
        var open = i;
        var explained = false;
        while (i < nodes.Count && nodes[i].Kind is NodeKind.Comma or NodeKind.Colon or NodeKind.Dash or NodeKind.Which or NodeKind.Is
            or NodeKind.Was or NodeKind.Including or NodeKind.Filler
            or NodeKind.Determiner or NodeKind.Quote or NodeKind.Semicolon)
            explained |= nodes[i++].Kind is NodeKind.Colon or NodeKind.Dash or NodeKind.Is or NodeKind.Was or NodeKind.Including;
        if (i == open || i >= nodes.Count || nodes[i].Kind != NodeKind.Area)
            return AreaList.None;
        var list = ListAt(i, NodeKind.Stop);
        return explained || list.Areas.Count == count || IsAmong(list.End) ? list : AreaList.None;
    }

    private int SkipSeparators(int i, out bool hasBreak)
    {
        var (start, comma, and) = (i, false, false);
        while (i < nodes.Count)
        {
            switch (nodes[i].Kind)
            {
                case NodeKind.Comma when and && AsideEnd(i) is > 0 and var end:
                    i = end;
                    break;
                case NodeKind.Comma when !comma && SaidAgainEnd(i) is > 0 and var again:
                    (i, comma) = (again, true);
                    break;
                case NodeKind.Comma or NodeKind.Semicolon:
                    comma = true;
                    break;
                case NodeKind.And or NodeKind.Or:
                    and = true;
                    break;
                case NodeKind.Quote or NodeKind.Determiner or NodeKind.Preposition or NodeKind.Filler:
                    break;
                case NodeKind.Dash when (comma || and) && ClosingOf(i) is > 0 and var close:
                    i = close;
                    break;
                default:
                    hasBreak = comma && and;
                    return (comma || and) && nodes[i].Kind == NodeKind.Area ? i : start;
            }

            i++;
        }

        hasBreak = false;
        return start;
    }

    // "in four, A and B among them".
    private bool IsAmong(int end)
    {
        while (end < nodes.Count && nodes[end].Kind is NodeKind.Comma or NodeKind.Quote)
            end++;
        return end < nodes.Count && nodes[end].Kind == NodeKind.Including && Word(end) is "among them" or "included";
    }

    // "A, as it did in 2022, and in B": back in the list behind the aside.
    private int SaidAgainEnd(int comma)
    {
        if (comma + 2 >= nodes.Count || Word(comma + 1) is not ("as" or "which"))
            return -1;
        for (var i = comma + 2; i + 2 < nodes.Count && i <= comma + AsideReach; i++)
        {
            if (nodes[i].Kind == NodeKind.Comma)
                return nodes[i + 1].Kind == NodeKind.And && nodes[i + 2].Kind is NodeKind.Preposition or NodeKind.Area ? i : -1;
            if (nodes[i].Kind is NodeKind.Area or NodeKind.Grade)
                return -1;
        }

        return -1;
    }

    private ReadOnlySpan<char> Word(int index) => text.AsSpan(nodes[index].Start, nodes[index].End - nodes[index].Start);

    // "A and, most embarrassingly, in B".
    private int AsideEnd(int comma)
    {
        for (var i = comma + 1; i < nodes.Count && i <= comma + 6; i++)
        {
            if (nodes[i].Kind == NodeKind.Comma)
                return i;
            if (nodes[i].Kind is NodeKind.Area or NodeKind.Grade or NodeKind.Is or NodeKind.Was)
                return -1;
        }

        return -1;
    }

    private int ClosingOf(int dash)
    {
        for (var i = dash + 1; i < nodes.Count && i <= dash + AsideReach; i++)
        {
            if (nodes[i].Kind == NodeKind.Dash)
                return i;
            if (nodes[i].Kind is NodeKind.Grade or NodeKind.Area)
                return -1;
        }

        return -1;
    }
}
