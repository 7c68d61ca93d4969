using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Extractors.Grades.Nodes;

namespace IngestPipeline.Extractors.Grades.Sentences;

/// <summary>Finds the areas a sentence names for a grade that the one before only counted: "… and inadequate in one. The one is A."</summary>
internal sealed class LaterNames(string text, List<Node> nodes, AreaLinks links)
{
    /// <summary>How many nodes may stand before the verb.</summary>
    private const int LongestSubject = 7;

    /// <summary>The areas, when the sentence is nothing but their names and names as many as were counted.</summary>
    public AreaList Of(int count)
    {
        var verb = VerbAt();
        if (verb < 0)
            return AreaList.None;
        var first = links.SkipLead(verb + 1);
        if (first >= nodes.Count || nodes[first].Kind != NodeKind.Area)
            return AreaList.None;
        for (var i = verb; i < nodes.Count; i++)
            if (nodes[i].Kind is NodeKind.Grade or NodeKind.Plural or NodeKind.Negation or NodeKind.Hypothetical)
                return AreaList.None;
        var list = links.ListAt(first, NodeKind.Stop);
        return list.Areas.Count == count ? list : AreaList.None;
    }

    // "The one is", "They are", "The inadequate area was", "The exceptions were".
    private int VerbAt()
    {
        var named = false;
        for (var i = 0; i < nodes.Count && i < LongestSubject; i++)
        {
            if (nodes[i].Kind == NodeKind.Including)
                return i;
            if (nodes[i].Kind is NodeKind.Is or NodeKind.Was)
                return named ? i : -1;
            var refers = nodes[i].Kind is NodeKind.Number or NodeKind.Pronoun or NodeKind.AreaNoun or NodeKind.RatingNoun or NodeKind.Plural
                or NodeKind.Then || IsException(i);
            named |= refers || Word(i) is "These" or "Those" or "This" or "That";
            if (!refers && nodes[i].Kind is not (NodeKind.Determiner or NodeKind.Filler or NodeKind.But or NodeKind.And or NodeKind.Grade
                or NodeKind.Quote or NodeKind.Comma or NodeKind.Ordinal or NodeKind.Which))
                return -1;
        }

        return -1;
    }

    private bool IsException(int index) => Word(index).StartsWith("exception", StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<char> Word(int index) => text.AsSpan(nodes[index].Start, nodes[index].End - nodes[index].Start);
}
