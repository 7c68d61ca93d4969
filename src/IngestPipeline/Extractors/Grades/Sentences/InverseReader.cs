using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Extractors.Grades.Nodes;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Grades;

namespace IngestPipeline.Extractors.Grades.Sentences;

/// <summary>Reads blocks that put the grade first: "Good: preventing crime; responding to the public", "Inadequate - Loamshire,
/// Fenshire".</summary>
internal static class InverseReader
{
    private const int LongestName = 90;

    public static List<PairDraft> Read(GradingContext context, List<Node> nodes, bool isItem, (AreaEntry Area, TextSpan Text)? section)
    {
        var found = new List<PairDraft>();
        var at = 0;
        while (HeadAt(nodes, at, out var grade) is >= 0 and var start)
        {
            var end = EndOf(nodes, start);
            ReadNames(context, nodes, (start, end), nodes[grade], isItem, section, found);
            at = end;
        }

        return found;
    }

    /// <summary>Whether the block says that a grade was not given: "Inadequate: none".</summary>
    public static bool IsEmpty(List<Node> nodes) =>
        HeadAt(nodes, 0, out _) is >= 0 and var start && start < nodes.Count && nodes[start].Kind == NodeKind.Negation;

    // The grade and the colon or dash behind it; returns where the names start.
    private static int HeadAt(List<Node> nodes, int from, out int grade)
    {
        grade = -1;
        var i = from;
        while (i < nodes.Count && nodes[i].Kind is NodeKind.Quote or NodeKind.Filler or NodeKind.Assign or NodeKind.Determiner
            or NodeKind.AreaNoun or NodeKind.RatingNoun
            or NodeKind.Stop or NodeKind.Semicolon or NodeKind.OtherNoun or NodeKind.And or NodeKind.Comma
            || (i + 2 < nodes.Count && IsAnnounced(nodes, i)))
            i++;
        if (i >= nodes.Count || nodes[i].Kind != NodeKind.Grade)
            return -1;
        grade = i++;
        while (i < nodes.Count && nodes[i].Kind is NodeKind.Quote or NodeKind.RatingNoun or NodeKind.AreaNoun or NodeKind.Open
            or NodeKind.Close or NodeKind.Number
            or NodeKind.Preposition or NodeKind.OtherNoun)
            i++;
        // "Adequate, as well as the two above: ...".
        if (i < nodes.Count && nodes[i].Kind == NodeKind.Comma)
            for (var limit = i + 9; i < nodes.Count && i < limit
                && nodes[i].Kind is not (NodeKind.Colon or NodeKind.Area or NodeKind.Grade or NodeKind.Stop); i++)
            {
            }

        return i < nodes.Count && nodes[i].Kind is NodeKind.Colon or NodeKind.Dash or NodeKind.Bar ? i + 1 : -1;
    }

    // "The ratings were: outstanding - A; good - B": the verb and colon of the announcement.
    private static bool IsAnnounced(List<Node> nodes, int i) =>
        (nodes[i].Kind is NodeKind.Is or NodeKind.Was && i > 0 && nodes[i - 1].Kind is NodeKind.RatingNoun or NodeKind.AreaNoun
            && nodes[i + 1].Kind == NodeKind.Colon)
        || (nodes[i].Kind == NodeKind.Colon && i > 0 && nodes[i - 1].Kind is NodeKind.Is or NodeKind.Was);

    private static int EndOf(List<Node> nodes, int start)
    {
        for (var i = start + 1; i < nodes.Count; i++)
            if (nodes[i].Kind == NodeKind.Grade && i + 1 < nodes.Count && nodes[i + 1].Kind == NodeKind.Colon)
                return i;
            else if (nodes[i].Kind is NodeKind.Stop or NodeKind.Semicolon or NodeKind.Comma && HeadAt(nodes, i, out var grade) >= 0
                && grade - i <= 3)
                return i;
        return nodes.Count;
    }

    private static void ReadNames(
        GradingContext context, List<Node> nodes, (int Start, int End) range, Node grade, bool isItem,
            (AreaEntry Area, TextSpan Text)? section, List<PairDraft> found)
    {
        var separator = HasSemicolon(nodes, range) ? NodeKind.Semicolon : NodeKind.Comma;
        var before = found.Count;
        var start = range.Start;
        for (var i = range.Start; i <= range.End; i++)
        {
            if (i < range.End && nodes[i].Kind != separator && nodes[i].Kind != NodeKind.Stop)
                continue;
            ReadName(context, nodes, (start, i), grade, section, found, acceptsUnknown: separator == NodeKind.Semicolon
                || (isItem && found.Count > before));
            start = i + 1;
        }
    }

    private static void ReadName(
        GradingContext context, List<Node> nodes, (int Start, int End) range, Node grade, (AreaEntry Area, TextSpan Text)? section,
            List<PairDraft> found,
        bool acceptsUnknown)
    {
        var named = false;
        var isName = IsName(nodes, range);
        for (var i = range.Start; i < range.End; i++)
        {
            if (nodes[i].Kind == NodeKind.Area)
                found.Add(new PairDraft(nodes[i].Term.Area, nodes[i].Span, grade.Term.Grade!, grade.Span));
            else if (nodes[i].Kind == NodeKind.Force && isName
                && context.ForceIn(nodes[i].Span) is { Kind: not ForceMentionKind.Anaphor } force)
                found.Add(new PairDraft(section?.Area, section?.Text, grade.Term.Grade!, Covering(section, grade, nodes[i]),
                    Force: force.ForceId));
            else
                continue;
            named = true;
        }

        if (named || range.Start >= range.End || nodes[range.Start].Kind == NodeKind.Negation)
            return;
        var text = new TextSpan(nodes[range.Start].Start, nodes[range.End - 1].End);
        var nearest = context.Lexicon.Areas.Nearest(context.Text.Substring(text.Start, text.Length));
        if (nearest is not null || (acceptsUnknown && text.Length <= LongestName && range.End - range.Start <= 10))
            found.Add(new PairDraft(nearest, text, grade.Term.Grade!, grade.Span));
    }

    // "Outstanding: the force goes well beyond" explains the scale.
    private static bool IsName(List<Node> nodes, (int Start, int End) range)
    {
        var others = 0;
        for (var i = range.Start; i < range.End && nodes[i].Kind != NodeKind.Open; i++)
            others += nodes[i].Kind is NodeKind.Word or NodeKind.Is or NodeKind.Was or NodeKind.Assign or NodeKind.OtherNoun ? 1 : 0;
        return others <= 2;
    }

    // A force under a grade has no words for its area here: the grade's own must do.
    private static TextSpan Covering((AreaEntry Area, TextSpan Text)? section, Node grade, Node force) =>
        section is null ? new TextSpan(Math.Min(grade.Start, force.Start), Math.Max(grade.End, force.End)) : grade.Span;

    private static bool HasSemicolon(List<Node> nodes, (int Start, int End) range)
    {
        for (var i = range.Start; i < range.End; i++)
            if (nodes[i].Kind == NodeKind.Semicolon)
                return true;
        return false;
    }
}
