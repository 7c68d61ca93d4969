using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Extractors.Grades.Nodes;

namespace IngestPipeline.Extractors.Grades.Sentences;

/// <summary>Finds the areas a sentence names after what they have in common: "The areas graded inadequate were A and B", "The goods are
/// where you would expect: A, B and C", "The one that requires improvement is A".</summary>
internal sealed class ListedAreas(string text, List<Node> nodes, AreaLinks links, bool[] claimed)
{
    /// <summary>How many nodes after the grade its list may begin.</summary>
    private const int Reach = 20;

    /// <summary>The list, where the words before the grade announce one.</summary>
    public AreaList Of(int grade) => IsAnnounced(grade) ? After(grade) : AreaList.None;

    private bool IsAnnounced(int grade) =>
        new GradeShape(nodes).HasBefore(grade, NodeKind.AreaNoun) || (grade <= 3 && (Is(0, "those") || Is(0, "these"))) || Opens(grade);

    // "The goods", "The one that requires improvement", "The ones it is outstanding at".
    private bool Opens(int grade)
    {
        var counts = nodes[grade].Kind == NodeKind.Plural || grade == 1;
        for (var i = 0; i < grade; i++)
        {
            counts |= Is(i, "one") || Is(i, "ones");
            if (i == 0 && nodes[i].Kind is not (NodeKind.Determiner or NodeKind.Filler))
                return false;
            if (nodes[i].Kind is not (NodeKind.Determiner or NodeKind.Filler or NodeKind.Number or NodeKind.Which or NodeKind.RatingNoun
                or NodeKind.Pronoun or NodeKind.Is or NodeKind.Was or NodeKind.Assign or NodeKind.Quote or NodeKind.Current) && !Is(i, "ones"))
                return false;
        }

        return counts;
    }

    private AreaList After(int grade)
    {
        for (var i = grade + 1; i < nodes.Count && i <= grade + Reach; i++)
        {
            if (nodes[i].Kind is NodeKind.Grade or NodeKind.Negation)
                return AreaList.None;
            if (nodes[i].Kind != NodeKind.Area || claimed[i])
                continue;
            var before = i - 1;
            while (before > grade && nodes[before].Kind is NodeKind.Quote or NodeKind.Determiner or NodeKind.Colon or NodeKind.Filler
                or NodeKind.Preposition)
                before--;
            return nodes[before].Kind is NodeKind.Is or NodeKind.Was or NodeKind.Including
                || nodes[i - 1].Kind is NodeKind.Colon or NodeKind.Dash ? links.ListAt(i, NodeKind.Stop) : AreaList.None;
        }

        return AreaList.None;
    }

    private bool Is(int index, string word) =>
        text.AsSpan(nodes[index].Start, nodes[index].End - nodes[index].Start).Equals(word, StringComparison.OrdinalIgnoreCase);
}
