using IngestPipeline.Extractors.Grades.Lexicons;

namespace IngestPipeline.Extractors.Grades.Nodes;

/// <summary>Finds the areas that belong to a grade: those it leads to ("good at A, B and C") or those that lead to it ("A and B were
/// good").</summary>
internal sealed partial class AreaLinks(string text, List<Node> nodes)
{
    private const int Reach = 60;
    private const int AsideReach = 26;
    private const int UnknownWords = 2;
    private const int VerdictReach = 5;
    private const int ColonReach = 14;

    /// <summary>The areas that follow a grade, past a preposition, a count or a colon.</summary>
    public AreaList After(int grade)
    {
        var i = SkipClosing(grade + 1);
        if (i >= nodes.Count)
            return AreaList.None;
        // "The outstanding one is for A."
        if (i + 2 < nodes.Count && nodes[i].Kind == NodeKind.Number && Word(i) is "one" && nodes[i + 1].Kind is NodeKind.Is or NodeKind.Was
            && nodes[i + 2].Kind == NodeKind.Preposition && SkipLead(i + 3) is var single && single < nodes.Count
            && nodes[single].Kind == NodeKind.Area)
            return ListAt(single, NodeKind.Stop);
        if (i + 1 < nodes.Count && nodes[i].Kind == NodeKind.Comma && nodes[i + 1].Kind == NodeKind.Including
            && SkipLead(i + 2) is var among && among < nodes.Count && nodes[among].Kind == NodeKind.Area)
            return ListAt(among, NodeKind.Stop);
        if (VerdictArea(grade, i) is > 0 and var judged)
            return ListAt(judged, NodeKind.Stop);
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

    // "A judgement of inadequate was handed down for A", "Outstanding was the verdict on A".
    private int VerdictArea(int grade, int verb)
    {
        if (nodes[verb].Kind is not (NodeKind.Is or NodeKind.Was))
            return -1;
        var of = grade - 1;
        while (of > 0 && nodes[of].Kind is NodeKind.Quote or NodeKind.Determiner)
            of--;
        var isNamed = nodes[verb - 1].Kind == NodeKind.RatingNoun
            || (of > 0 && nodes[of].Kind == NodeKind.Of && nodes[of - 1].Kind == NodeKind.RatingNoun);
        var i = verb + 1;
        for (; i < nodes.Count && i <= verb + VerdictReach && nodes[i].Kind is NodeKind.Word or NodeKind.Assign or NodeKind.Determiner
            or NodeKind.To or NodeKind.Filler or NodeKind.RatingNoun; i++)
            isNamed |= nodes[i].Kind == NodeKind.RatingNoun;
        if (!isNamed || i >= nodes.Count || nodes[i].Kind != NodeKind.Preposition)
            return -1;
        var area = SkipLead(i + 1);
        return area < nodes.Count && nodes[area].Kind == NodeKind.Area ? area : -1;
    }

    // "two goods, for A and B"; "one outstanding, for A"; "the four adequates were for A, B and C".
    private bool LeadsOn(int grade, int i)
    {
        // "Requires improvement ratings were given for A and B".
        if (i > grade + 1 && nodes[i - 1].Kind == NodeKind.RatingNoun && nodes[i].Kind == NodeKind.Assign && i + 1 < nodes.Count
            && nodes[i + 1].Kind == NodeKind.Preposition)
            return true;
        // "The only inadequate went to A".
        if (nodes[i].Kind == NodeKind.Change && i + 1 < nodes.Count && nodes[i + 1].Kind == NodeKind.To && Word(i) is "went" or "goes")
            return true;
        // "‘Requires improvement’ now covers both A and B".
        if (Word(i) is "covers" or "covered")
            return true;
        // "from adequate to good, in A".
        if (nodes[i].Kind == NodeKind.Comma && i + 1 < nodes.Count && nodes[i + 1].Kind == NodeKind.Preposition
            && new GradeShape(nodes).IsTarget(grade, out _))
            return true;
        var isCounted = nodes[grade].Kind == NodeKind.Plural;
        if (isCounted && nodes[i].Kind is NodeKind.Comma or NodeKind.Dash or NodeKind.Open)
            return true;
        isCounted |= grade > 0 && nodes[grade - 1].Kind == NodeKind.Number;
        return isCounted && i + 1 < nodes.Count && nodes[i + 1].Kind == NodeKind.Preposition
            && nodes[i].Kind is NodeKind.Comma or NodeKind.Is or NodeKind.Was or NodeKind.Dash or NodeKind.Open or NodeKind.Colon;
    }

    /// <summary>The areas that precede a grade, past verbs and an aside; <paramref name="aside"/> is where the aside starts, or
    /// -1.</summary>
    public AreaList Before(int grade, bool[] claimed, out int stop, out int aside)
    {
        aside = -1;
        var (verb, subject, taken, words) = (false, false, false, 0);
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
                case NodeKind.Pronoun when TakesUp(stop):
                    verb = taken = true;
                    break;
                case NodeKind.Pronoun when nodes[0].Kind != NodeKind.Pronoun && stop > 1 && nodes[stop - 1].Kind == NodeKind.Comma:
                    subject = true;
                    break;
                case NodeKind.Number when nodes[stop + 1].Kind is NodeKind.Of or NodeKind.Then:
                case NodeKind.Quote or NodeKind.Filler or NodeKind.RatingNoun or NodeKind.Determiner or NodeKind.To or NodeKind.Current
                    or NodeKind.Year
                    or NodeKind.Force or NodeKind.Of or NodeKind.Then or NodeKind.Which or NodeKind.Preposition or NodeKind.Intensifier:
                case NodeKind.Word when ++words <= UnknownWords:
                case NodeKind.So when Word(stop) is "likewise":
                    break;
                case NodeKind.Comma when nodes[stop + 1].Kind is NodeKind.From or NodeKind.To:
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
                // "A and B were among the areas found to require improvement".
                case NodeKind.AreaNoun when CopulaBefore(stop) is > 0 and var copula:
                    (stop, verb) = (copula, true);
                    break;
                // "looked at A and graded it good", "A was the weak spot, with inspectors grading it bad", "A came out better still: good".
                case NodeKind.And or NodeKind.Comma or NodeKind.But or NodeKind.Word when taken:
                case NodeKind.Colon when OnlyMarks(stop + 1, grade):
                    break;
                default:
                    return AreaList.None;
            }
        }

        return AreaList.None;
    }

    // "graded it good", "a step up on 2021/22, when it was adequate".
    private bool TakesUp(int pronoun) => pronoun > 0 && (nodes[pronoun - 1].Kind is NodeKind.Assign or NodeKind.RatingNoun
        || (pronoun > 1 && Word(pronoun - 1) is "when" && nodes[pronoun - 2].Kind is NodeKind.Comma or NodeKind.Year));

    // The verb of "were among the", "is one of three".
    private int CopulaBefore(int noun)
    {
        var i = noun - 1;
        while (i > 0 && (nodes[i].Kind is NodeKind.Determiner or NodeKind.Filler or NodeKind.Number or NodeKind.Of or NodeKind.Preposition
            || Word(i) is "among"))
            i--;
        return i < noun - 1 && nodes[i].Kind is NodeKind.Is or NodeKind.Was ? i : -1;
    }

    private bool OnlyMarks(int from, int grade)
    {
        for (var i = from; i < grade; i++)
            if (nodes[i].Kind is not (NodeKind.Quote or NodeKind.Determiner))
                return false;
        return true;
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

    private bool IsListComma(int open, int close) => nodes[close - 1].Kind == NodeKind.Area && (close - open <= 4 || IsList(open, close));

    // "for A, for B and for C, all of which were good".
    private bool IsList(int open, int close)
    {
        for (var i = open; i < close; i++)
            if (nodes[i].Kind is not (NodeKind.Area or NodeKind.And or NodeKind.Comma or NodeKind.Preposition or NodeKind.Determiner
                or NodeKind.Filler or NodeKind.Quote))
                return false;
        return true;
    }

    private bool IsPrevious(int index) => index + 1 < nodes.Count
        && nodes[index + 1].Kind is NodeKind.Previous or NodeKind.Which or NodeKind.From;

    private int SkipClosing(int i)
    {
        while (i < nodes.Count && nodes[i].Kind is NodeKind.Quote or NodeKind.RatingNoun or NodeKind.Filler or NodeKind.Current
            or NodeKind.Previous)
            i++;
        // "good, too, at A".
        if (i + 3 < nodes.Count && nodes[i].Kind == NodeKind.Comma && nodes[i + 1].Kind == NodeKind.Filler && nodes[i + 2].Kind == NodeKind.Comma
            && nodes[i + 3].Kind == NodeKind.Preposition)
            i += 3;
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
                or NodeKind.Preposition or NodeKind.How or NodeKind.To
                or NodeKind.Dash or NodeKind.Force))
                break;
        return i;
    }
}
