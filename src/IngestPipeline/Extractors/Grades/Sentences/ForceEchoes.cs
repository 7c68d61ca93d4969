using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Extractors.Grades.Nodes;

namespace IngestPipeline.Extractors.Grades.Sentences;

/// <summary>Finds the forces a sentence adds to a grade without repeating it: "Kent is good at preventing crime, as is Essex", "So was
/// Sussex."</summary>
internal sealed class ForceEchoes(GradingContext context, List<Node> nodes, List<int> grades)
{
    private const int AsideReach = 8;

    /// <summary>Each force with the grade it shares; the grade is -1 where the sentence before gave it.</summary>
    public IEnumerable<(string Force, int Grade)> All()
    {
        for (var i = 0; i < nodes.Count; i++)
            if (IsEcho(i) && ForceAfter(i) is { } force)
                yield return (force, grades.FindLast(grade => grade < i) is > 0 and var grade ? grade : -1);
    }

    private bool IsEcho(int i) => nodes[i].Kind == NodeKind.So || (Is(i, "so") && AsideEnd(i) > 0);

    private string? ForceAfter(int so)
    {
        var next = nodes[so].Kind == NodeKind.So ? so + 1 : AsideEnd(so) + 1;
        while (next < nodes.Count && nodes[next].Kind is NodeKind.Determiner or NodeKind.Filler or NodeKind.Quote)
            next++;
        if (next >= nodes.Count || nodes[next].Kind != NodeKind.Force || !Ends(next + 1))
            return null;
        return context.ForceIn(nodes[next].Span)?.ForceId;
    }

    private bool Ends(int i) => i >= nodes.Count || nodes[i].Kind is NodeKind.Stop or NodeKind.Comma or NodeKind.Semicolon or NodeKind.But
        or NodeKind.And or NodeKind.Close or NodeKind.Dash;

    // "so, says the inspectorate, is Kent": the verb behind the aside, or -1.
    private int AsideEnd(int so)
    {
        if (so + 1 >= nodes.Count || nodes[so + 1].Kind != NodeKind.Comma)
            return -1;
        for (var i = so + 2; i < nodes.Count && i <= so + AsideReach; i++)
            if (nodes[i].Kind is NodeKind.Is or NodeKind.Was)
                return nodes[i - 1].Kind == NodeKind.Comma ? i : -1;
            else if (nodes[i].Kind is NodeKind.Area or NodeKind.Grade)
                return -1;
        return -1;
    }

    private bool Is(int index, string word) =>
        context.Text.AsSpan(nodes[index].Start, nodes[index].End - nodes[index].Start).Equals(word, StringComparison.OrdinalIgnoreCase);
}
