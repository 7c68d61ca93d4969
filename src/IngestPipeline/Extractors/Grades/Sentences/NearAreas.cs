using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Extractors.Grades.Nodes;
using IngestPipeline.Extractors.Grades.Scopes;

namespace IngestPipeline.Extractors.Grades.Sentences;

/// <summary>Finds the area of a grade that neither leads to one nor follows one: "A has come the other way: in 2021 it was inadequate", "A
/// hasn't shifted: still good", "outstanding there", "its worst grade was inadequate, for A".</summary>
internal sealed class NearAreas(string text, List<Node> nodes, AreaLinks links, List<int>?[] areas, SentencePeriods periods)
{
    /// <summary>How far a superlative may stand before its grade.</summary>
    private const int SuperlativeReach = 6;

    /// <summary>How many nodes may part an area from the colon of its verdict.</summary>
    private const int LongestVerdict = 9;

    /// <summary>The areas a grade without any is for.</summary>
    public AreaList Of(int grade)
    {
        if (OfPronoun(grade) is >= 0 and var meant)
            return new AreaList([meant], meant + 1);
        if (OfColon(grade) is >= 0 and var said)
            return new AreaList([said], said + 1);
        if (IsThere(grade) && OnlyBefore(grade, ClauseStart(grade)) is >= 0 and var there)
            return new AreaList([there], there + 1);
        return OfSuperlative(grade);
    }

    /// <summary>Whether "there" follows: the grade is for what was spoken of before.</summary>
    public bool IsThere(int grade)
    {
        var i = grade + 1;
        while (i < nodes.Count && nodes[i].Kind is NodeKind.Quote)
            i++;
        return i < nodes.Count && Word(i) is "there";
    }

    // "A: now outstanding, it was good in 2022": what another time says of the one area named.
    private int OfPronoun(int grade)
    {
        var i = grade - 1;
        var verb = false;
        for (; i > 0 && nodes[i].Kind is not NodeKind.Pronoun; i--)
            if (nodes[i].Kind is NodeKind.Is or NodeKind.Was or NodeKind.HadBeen)
                verb = true;
            else if (nodes[i].Kind is not (NodeKind.Quote or NodeKind.Filler or NodeKind.Determiner or NodeKind.Assign or NodeKind.Current
                or NodeKind.Previous))
                return -1;
        if (i <= 0 || !verb || !(Word(i) is "it" or "It" or "this" or "that"))
            return -1;
        var area = OnlyBefore(i);
        if (area < 0)
            return -1;
        var owner = Array.FindIndex(areas, list => list?.Contains(area) == true);
        return owner < 0 ? HasColon(area, i) && periods.Of(grade) != PeriodBook.Current ? area : -1
            : periods.Of(owner) != periods.Of(grade) && nodes[owner].Term.Grade != nodes[grade].Term.Grade ? area : -1;
    }

    private bool HasColon(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
            if (nodes[i].Kind is NodeKind.Colon or NodeKind.Dash or NodeKind.Semicolon)
                return true;
        return false;
    }

    // "Only A hasn't shifted: still requires improvement."
    private int OfColon(int grade)
    {
        if (!Ends(grade + 1))
            return -1;
        var i = grade - 1;
        while (i > 0 && nodes[i].Kind is NodeKind.Quote or NodeKind.Filler or NodeKind.Current or NodeKind.Determiner)
            i--;
        if (i <= 0 || nodes[i].Kind != NodeKind.Colon || OnlyBefore(i) is not (>= 0 and var area) || i - area > LongestVerdict)
            return -1;
        for (var j = 0; j < i; j++)
            if (nodes[j].Kind is NodeKind.Grade or NodeKind.Plural or NodeKind.Hypothetical or NodeKind.Number or NodeKind.Assign
                or NodeKind.Semicolon || (j < area && nodes[j].Kind is NodeKind.Pronoun or NodeKind.Negation or NodeKind.Preposition)
                || (j + 1 < area && nodes[j].Kind is NodeKind.Word))
                return -1;
        return Array.Exists(areas, list => list?.Contains(area) == true) ? -1 : area;
    }

    private bool Ends(int i)
    {
        while (i < nodes.Count && nodes[i].Kind is NodeKind.Quote)
            i++;
        return i >= nodes.Count || nodes[i].Kind is NodeKind.Stop or NodeKind.Comma or NodeKind.Semicolon or NodeKind.Dash;
    }

    // "The best mark, outstanding, was for A; the worst, inadequate, for B."
    private AreaList OfSuperlative(int grade)
    {
        var i = grade + 1;
        while (i < nodes.Count && nodes[i].Kind is NodeKind.Quote or NodeKind.Comma or NodeKind.Is or NodeKind.Was)
            i++;
        if (i == grade + 1 || i + 1 >= nodes.Count || nodes[i].Kind != NodeKind.Preposition || !IsSuperlative(grade))
            return AreaList.None;
        var first = links.SkipLead(i + 1);
        if (first >= nodes.Count || nodes[first].Kind != NodeKind.Area || Array.Exists(areas, list => list?.Contains(first) == true))
            return AreaList.None;
        return links.ListAt(first, NodeKind.Stop);
    }

    private bool IsSuperlative(int grade)
    {
        for (var i = grade - 1; i >= 0 && i >= grade - SuperlativeReach && nodes[i].Kind is not (NodeKind.Grade or NodeKind.Area); i--)
            foreach (var word in GradingWords.English.Superlatives)
                if (Word(i).StartsWith(word, StringComparison.OrdinalIgnoreCase))
                    return true;
        return false;
    }

    private int ClauseStart(int grade)
    {
        var i = grade;
        while (i > 0 && nodes[i - 1].Kind is not (NodeKind.Semicolon or NodeKind.Stop))
            i--;
        return i;
    }

    // The one area named before a node; -1 where there are several or none.
    private int OnlyBefore(int end, int start = 0)
    {
        var only = -1;
        for (var i = start; i < end; i++)
            if (nodes[i].Kind == NodeKind.Area)
            {
                if (only >= 0)
                    return -1;
                only = i;
            }

        return only;
    }

    private ReadOnlySpan<char> Word(int index) => text.AsSpan(nodes[index].Start, nodes[index].End - nodes[index].Start);
}
