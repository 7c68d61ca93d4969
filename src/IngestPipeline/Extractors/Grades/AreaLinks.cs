namespace IngestPipeline.Extractors.Grades;

/// <summary>Finds the areas that belong to a grade: those it leads to ("good at A, B and C") or those that lead to it ("A and B were
/// good").</summary>
internal sealed class AreaLinks(string text, List<Node> nodes)
{
    private const int Reach = 60;
    private const int AsideReach = 18;
    private const int UnknownWords = 2;

    /// <summary>The areas that follow a grade, past a preposition, a count or a colon.</summary>
    public AreaList After(int grade)
    {
        var i = SkipClosing(grade + 1);
        if (i >= nodes.Count)
            return AreaList.None;
        if (i + 1 < nodes.Count && nodes[i].Kind == NodeKind.Comma && nodes[i + 1].Kind == NodeKind.Including
            && SkipLead(i + 2) is var among && among < nodes.Count && nodes[among].Kind == NodeKind.Area)
            return ListAt(among, NodeKind.Stop);
        if (LeadsOn(grade, i) && SkipLead(i + 1) is var named && named < nodes.Count && nodes[named].Kind == NodeKind.Area)
            return ListAt(named, NodeKind.Stop);
        if (nodes[grade].Kind == NodeKind.Paraphrase && nodes[i].Kind == NodeKind.Area)
            return ListAt(i, NodeKind.Stop);
        if (nodes[i].Kind is NodeKind.Colon)
            return ListAt(SkipLead(i + 1), NodeKind.Stop);
        if (nodes[i].Kind is NodeKind.Open && i + 1 < nodes.Count && nodes[i + 1].Kind == NodeKind.Area)
            return AreaList.None;
        if (nodes[i].Kind is not (NodeKind.Preposition or NodeKind.Of))
            return AreaList.None;
        var lead = SkipLead(i + 1);
        if (lead < nodes.Count && nodes[lead].Kind == NodeKind.Area)
            return ListAt(lead, NodeKind.Stop);
        return lead < nodes.Count && nodes[lead].Kind is NodeKind.Number or NodeKind.AreaNoun ? AfterCount(lead) : AreaList.None;
    }

    // "two goods, for A and B"; "one outstanding, for A"; "the four adequates were for A, B and C".
    private bool LeadsOn(int grade, int i)
    {
        // "Requires improvement ratings were given for A and B".
        if (i > grade + 1 && nodes[i - 1].Kind == NodeKind.RatingNoun && nodes[i].Kind == NodeKind.Assign && i + 1 < nodes.Count
            && nodes[i + 1].Kind == NodeKind.Preposition)
            return true;
        var isCounted = nodes[grade].Kind == NodeKind.Plural;
        if (isCounted && nodes[i].Kind is NodeKind.Comma or NodeKind.Dash or NodeKind.Open)
            return true;
        isCounted |= grade > 0 && nodes[grade - 1].Kind == NodeKind.Number;
        return isCounted && i + 1 < nodes.Count && nodes[i + 1].Kind == NodeKind.Preposition
            && nodes[i].Kind is NodeKind.Comma or NodeKind.Is or NodeKind.Was;
    }

    /// <summary>The areas that precede a grade, past verbs and an aside; <paramref name="aside"/> is where the aside starts, or
    /// -1.</summary>
    public AreaList Before(int grade, bool[] claimed, out int stop, out int aside)
    {
        aside = -1;
        var (verb, subject, words) = (false, false, 0);
        for (stop = grade - 1; stop >= 0 && stop > grade - Reach; stop--)
        {
            switch (nodes[stop].Kind)
            {
                case NodeKind.Area:
                    var isLinked = verb || (words == 0 && IsAssignedBefore(stop, grade))
                        || (words == 0 && (GradeValidity.IsPhrase(nodes[grade]) || GradeValidity.IsQuoted(nodes, grade)));
                    return isLinked && !claimed[stop] && !IsShare(stop) ? ListUpTo(stop, claimed) : AreaList.None;
                case NodeKind.Is or NodeKind.Was or NodeKind.HadBeen or NodeKind.Assign or NodeKind.Change or NodeKind.Previous
                    or NodeKind.From:
                    verb = true;
                    break;
                case NodeKind.Pronoun when stop > 0 && nodes[stop - 1].Kind is NodeKind.Assign or NodeKind.RatingNoun:
                    verb = true;
                    break;
                case NodeKind.Pronoun when nodes[0].Kind != NodeKind.Pronoun && stop > 1 && nodes[stop - 1].Kind == NodeKind.Comma:
                    subject = true;
                    break;
                case NodeKind.Number when nodes[stop + 1].Kind is NodeKind.Of or NodeKind.Then:
                    break;
                case NodeKind.Quote or NodeKind.Filler or NodeKind.RatingNoun or NodeKind.Determiner or NodeKind.To or NodeKind.Current
                    or NodeKind.Year
                    or NodeKind.Force or NodeKind.Of or NodeKind.Then or NodeKind.Which or NodeKind.Preposition or NodeKind.Intensifier:
                    break;
                case NodeKind.Word when ++words <= UnknownWords:
                    break;
                case NodeKind.Comma when nodes[stop + 1].Kind == NodeKind.From:
                    words = 0;
                    break;
                case NodeKind.Comma or NodeKind.Dash or NodeKind.Close when OpeningOf(stop) is >= 0 and var open:
                    aside = open;
                    stop = open;
                    verb |= words > 0;
                    words = 0;
                    break;
                case NodeKind.Comma or NodeKind.Dash or NodeKind.Open when stop > 0 && nodes[stop - 1].Kind == NodeKind.Area
                    && (verb || subject || IsPrevious(stop) || IsApposed(stop)):
                    verb |= subject;
                    break;
                default:
                    return AreaList.None;
            }
        }

        return AreaList.None;
    }

    // "only one area, leadership, requires improvement": names between commas after what they name.
    private bool IsApposed(int close)
    {
        for (var i = close - 1; i > 0; i--)
        {
            if (nodes[i].Kind == nodes[close].Kind && nodes[i - 1].Kind == NodeKind.AreaNoun)
                return true;
            if (nodes[i].Kind is not (NodeKind.Area or NodeKind.And or NodeKind.Comma or NodeKind.Determiner or NodeKind.Quote))
                return false;
        }

        return false;
    }

    // "graded crime recording outstanding", "ranked how it investigates crime as adequate".
    private bool IsAssignedBefore(int area, int grade)
    {
        for (var i = area + 1; i < grade; i++)
            if (nodes[i].Kind is not (NodeKind.Filler or NodeKind.Quote or NodeKind.Determiner or NodeKind.To))
                return false;
        for (var i = area - 1; i >= 0 && i >= area - 10; i--)
        {
            if (nodes[i].Kind == NodeKind.Assign)
                return true;
            if (nodes[i].Kind is NodeKind.Semicolon or NodeKind.Stop or NodeKind.But)
                return false;
        }

        return false;
    }

    // "a third of investigations were inadequate" grades no area.
    private bool IsShare(int area) => nodes[area].Term.IsWeak && area > 0
        && (nodes[area - 1].Kind == NodeKind.Number || (nodes[area - 1].Kind == NodeKind.Of && !IsWork(area - 2)));

    // "its handling of", "the management of".
    private bool IsWork(int index) => index > 0 && nodes[index].Kind == NodeKind.Word && nodes[index - 1].Kind == NodeKind.Determiner
        && text.AsSpan(nodes[index].Start, nodes[index].End - nodes[index].Start) is var word
        && (word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ment", StringComparison.Ordinal));

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
        if (i < nodes.Count && nodes[i].Kind == NodeKind.Word && i + 1 < nodes.Count
            && nodes[i + 1].Kind is NodeKind.Open or NodeKind.Colon)
            i++;
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
        return explained || list.Areas.Count == count ? list : AreaList.None;
    }

    private int SkipClosing(int i)
    {
        while (i < nodes.Count && nodes[i].Kind is NodeKind.Quote or NodeKind.RatingNoun or NodeKind.Filler or NodeKind.Current
            or NodeKind.Previous)
            i++;
        // "rated good by inspectors at A".
        if (i < nodes.Count && nodes[i].Term.IsLink && nodes.FindIndex(i, node => node.Kind is not NodeKind.Word) is > 0 and var at
            && at <= i + 3 && nodes[at].Kind == NodeKind.Preposition)
            i = at;
        // "adequate (previously good) at A".
        if (i < nodes.Count && nodes[i].Kind == NodeKind.Open && nodes.FindIndex(i, node => node.Kind is NodeKind.Close or NodeKind.Area)
            is > 0 and var close && nodes[close].Kind == NodeKind.Close && close + 1 < nodes.Count && nodes[close + 1].Kind == NodeKind.Preposition)
            i = close + 1;
        // "good overall, in particular": a time in between does not part a grade from its areas.
        while (i + 1 < nodes.Count && nodes[i].Kind is NodeKind.Preposition && nodes[i + 1].Kind == NodeKind.Year)
            i += 2;
        return i;
    }

    /// <summary>The node after the small words that lead to a list of areas.</summary>
    public int SkipLead(int i)
    {
        for (var limit = i + 7; i < nodes.Count && i < limit; i++)
            if (nodes[i].Kind is not (NodeKind.Determiner or NodeKind.Filler or NodeKind.Quote or NodeKind.Colon or NodeKind.Of
                or NodeKind.Preposition or NodeKind.How
                or NodeKind.Dash or NodeKind.Force))
                break;
        return i;
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

    // The comma, dash or bracket that opened the aside that ends here, when an area stands before it.
    private int OpeningOf(int close)
    {
        var kind = nodes[close].Kind == NodeKind.Close ? NodeKind.Open : nodes[close].Kind;
        for (var i = close - 1; i > 0 && i >= close - AsideReach; i--)
        {
            if (nodes[i].Kind is NodeKind.Semicolon or NodeKind.Stop || (nodes[i].Kind == NodeKind.But && i < close - 1))
                return -1;
            if (nodes[i].Kind == kind)
                return nodes[i - 1].Kind == NodeKind.Area && (kind != NodeKind.Comma || !IsListComma(i, close)) ? i : -1;
        }

        return -1;
    }

    private bool IsListComma(int open, int close) =>
        nodes[close - 1].Kind == NodeKind.Area && close - open <= 4;

    private bool IsPrevious(int index) => index + 1 < nodes.Count
        && nodes[index + 1].Kind is NodeKind.Previous or NodeKind.Which or NodeKind.From;
}
