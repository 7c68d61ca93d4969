using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Extractors.Grades.Nodes;

namespace IngestPipeline.Extractors.Grades.Sentences;

/// <summary>Pairs areas and grades that a sentence sets side by side without a verb each: "A was adequate and B good", "A and B were good and
/// adequate respectively".</summary>
internal sealed class Gapping(string text, List<Node> nodes, List<int> grades, List<int>?[] areas, bool[] claimed)
{
    public void Grant()
    {
        Deal();
        foreach (var grade in grades)
            if (areas[grade] is null)
                GiveApposed(grade);
        if (grades.Count > 1 && grades.TrueForAll(grade => areas[grade] is null && grade > 0 && IsBare(grade)))
            foreach (var grade in grades)
                Give(grade, [grade - 1]);
        for (var g = 1; g < grades.Count; g++)
            if (areas[grades[g]] is null && IsBare(grades[g]) && FollowsItsArea(g))
            {
                areas[grades[g]] = [grades[g] - 1];
                claimed[grades[g] - 1] = true;
            }
    }

    // "how it responds (adequate)", "A and B, both adequate".
    private void GiveApposed(int grade)
    {
        var ends = grade + 1 >= nodes.Count || nodes[grade + 1].Kind is NodeKind.Stop or NodeKind.Comma or NodeKind.Semicolon or NodeKind.Close;
        if (grade < 2 || !ends)
            return;
        if (nodes[grade - 1].Kind == NodeKind.Open && nodes[grade - 2].Kind == NodeKind.Area && !claimed[grade - 2]
            && grade + 1 < nodes.Count && nodes[grade + 1].Kind == NodeKind.Close)
            Give(grade, [grade - 2]);
        else if ((Is(grade - 1, "both") || Is(grade - 1, "all") || Is(grade - 1, "each")) && nodes[grade - 2].Kind == NodeKind.Comma
            && AreasUpTo(grade - 3) is { Count: > 1 } list)
            Give(grade, list);
    }

    private void Give(int grade, List<int> list)
    {
        areas[grade] = list;
        foreach (var area in list)
            claimed[area] = true;
    }

    private List<int> AreasUpTo(int last)
    {
        var list = new List<int>();
        for (var i = last; i >= 0 && nodes[i].Kind is NodeKind.Area or NodeKind.And or NodeKind.Comma or NodeKind.Determiner; i--)
            if (nodes[i].Kind == NodeKind.Area && !claimed[i])
                list.Insert(0, i);
        return list;
    }

    // An area of its own right before the grade, and nothing behind it.
    private bool IsBare(int grade)
    {
        if (nodes[grade - 1].Kind != NodeKind.Area || claimed[grade - 1])
            return false;
        var i = grade + 1;
        while (i < nodes.Count && nodes[i].Kind == NodeKind.Quote)
            i++;
        var joined = grade > 1 && nodes[grade - 2].Kind is NodeKind.And or NodeKind.Comma or NodeKind.Semicolon or NodeKind.Determiner
            or NodeKind.Colon or NodeKind.But;
        return joined && (i >= nodes.Count || nodes[i].Kind is NodeKind.Stop or NodeKind.Comma or NodeKind.Semicolon or NodeKind.And
            or NodeKind.Open or NodeKind.But);
    }

    // "A was adequate": the clause before has the same order.
    private bool FollowsItsArea(int g)
    {
        for (var other = g - 1; other >= 0; other--)
            if (areas[grades[other]] is { Count: > 0 } before)
                return before[^1] < grades[other];
        return false;
    }

    // "… good and adequate respectively": the first area has the first grade.
    private void Deal()
    {
        for (var i = 0; i < nodes.Count; i++)
            if (Is(i, "respectively"))
                Deal(i);
    }

    private void Deal(int at)
    {
        for (var g = grades.Count - 1; g >= 0; g--)
        {
            if (areas[grades[g]] is not { Count: > 1 } list || grades[g] > at + 1)
                continue;
            var (first, last) = (g, g);
            while (first > 0 && IsBeside(grades[first - 1], grades[first]))
                first--;
            while (last + 1 < grades.Count && IsBeside(grades[last], grades[last + 1]))
                last++;
            if (last - first + 1 != list.Count)
                continue;
            for (var k = 0; k < list.Count; k++)
                areas[grades[first + k]] = [list[k]];
            return;
        }
    }

    private bool IsBeside(int grade, int next)
    {
        for (var i = grade + 1; i < next; i++)
            if (nodes[i].Kind is not (NodeKind.And or NodeKind.Comma or NodeKind.Quote))
                return false;
        return true;
    }

    private bool Is(int index, string word) =>
        text.AsSpan(nodes[index].Start, nodes[index].End - nodes[index].Start).Equals(word, StringComparison.OrdinalIgnoreCase);
}
