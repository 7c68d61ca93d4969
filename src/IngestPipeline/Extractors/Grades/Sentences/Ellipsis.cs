using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Extractors.Grades.Nodes;

namespace IngestPipeline.Extractors.Grades.Sentences;

/// <summary>Gives a grade to the areas a sentence adds without repeating it: "… and so is C", "the same goes for D", "E likewise".</summary>
internal sealed class Ellipsis(string text, List<Node> nodes, AreaLinks links, List<int> grades, List<int>?[] areas, bool carries)
{
    private const int AsideReach = 8;
    private const int AsideWords = 4;

    /// <summary>The areas that share the last grade of the sentence before.</summary>
    public List<int> Carried { get; } = [];

    public void Grant()
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i].Kind != NodeKind.So && !IsAsideSo(i) && !IsTrailing(i))
                continue;
            var next = AreaAfter(i);
            if (next >= 0)
                Give(i, links.ListAt(next, NodeKind.Stop).Areas);
            else if (IsTrailing(i) && nodes[i - 1].Kind == NodeKind.Area && !IsGiven(i - 1))
                Give(i - 1, [i - 1]);
        }
    }

    private void Give(int at, List<int> more)
    {
        if (carries && !grades.Exists(grade => grade < at))
        {
            Carried.AddRange(more);
            return;
        }

        for (var g = grades.Count - 1; g >= 0; g--)
            if (grades[g] < at && areas[grades[g]] is { Count: > 0 } given)
            {
                areas[grades[g]] = [.. given, .. more];
                if (g > 0 && new GradeShape(nodes).PartnerOf(grades[g - 1]) == grades[g])
                    areas[grades[g - 1]] = areas[grades[g]];
                return;
            }
    }

    private int AreaAfter(int so)
    {
        var next = so + 1;
        if (IsAsideSo(so))
        {
            while (next < nodes.Count && next <= so + AsideReach && nodes[next].Kind is not (NodeKind.Is or NodeKind.Was))
                next++;
            next++;
        }

        var words = IsAsideSo(so) ? AsideWords : 0;
        while (next < nodes.Count && nodes[next].Kind is NodeKind.Determiner or NodeKind.Filler or NodeKind.Preposition or NodeKind.Force
            or NodeKind.Quote || (nodes[next].Kind is NodeKind.Word or NodeKind.How && words-- > 0))
            next++;
        return next < nodes.Count && nodes[next].Kind == NodeKind.Area ? next : -1;
    }

    // "so, says the inspectorate, is C".
    private bool IsAsideSo(int i)
    {
        if (i + 2 >= nodes.Count || nodes[i + 1].Kind != NodeKind.Comma || !Is(i, "so"))
            return false;
        for (var j = i + 2; j < nodes.Count && j <= i + AsideReach; j++)
        {
            if (nodes[j].Kind is NodeKind.Is or NodeKind.Was)
                return nodes[j - 1].Kind == NodeKind.Comma;
            if (nodes[j].Kind is NodeKind.Area or NodeKind.Grade)
                return false;
        }

        return false;
    }

    // "…, C likewise."
    private bool IsTrailing(int i)
    {
        if (i == 0 || !(Is(i, "likewise") || Is(i, "ditto") || Is(i, "too")))
            return false;
        return i + 1 >= nodes.Count || nodes[i + 1].Kind is NodeKind.Stop or NodeKind.Comma or NodeKind.Semicolon or NodeKind.And;
    }

    private bool IsGiven(int area)
    {
        foreach (var grade in grades)
            if (areas[grade]?.Contains(area) == true)
                return true;
        return false;
    }

    private bool Is(int index, string word) =>
        text.AsSpan(nodes[index].Start, nodes[index].End - nodes[index].Start).Equals(word, StringComparison.OrdinalIgnoreCase);
}
