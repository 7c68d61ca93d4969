using System.Buffers;
using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Extractors.Grades.Nodes;
using IngestPipeline.Extractors.Grades.Scopes;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Grades.Sentences;

/// <summary>Reads blocks that put areas and grades side by side: "Preventing crime - good (adequate)", two pairs in a bullet, a term and
/// its definition.</summary>
internal static class PairReader
{
    /// <summary>Longer blocks are prose.</summary>
    public const int LongestBlock = 420;

    /// <summary>Longer names are no names.</summary>
    public const int LongestName = 110;

    private static readonly SearchValues<char> PairMarks = SearchValues.Create(":–—|(=;→>/");

    /// <summary>Whether a block has the marks of a pair, or is as short as one.</summary>
    public static bool MayBePairs(ReadOnlySpan<char> block) =>
        block.Length <= LongestBlock && (block.Length <= 60 || block.ContainsAny(PairMarks)
            || block.Contains(" - ", StringComparison.Ordinal)
            || block.Contains("..", StringComparison.Ordinal));

    public static List<PairDraft> Read(GradingContext context, List<Node> nodes, bool acceptsUnknown)
    {
        var pairs = new List<PairDraft>();
        var start = 0;
        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i].Kind != NodeKind.Grade)
                continue;
            var separator = SeparatorBefore(nodes, i, start);
            var runsOn = separator >= 0 && RunsOn(nodes, i, nodes[separator].Kind);
            if (separator < 0 || !(runsOn || EndsPair(nodes, i)))
                return [];
            // "What it says of the job: A - good; B - adequate": the lead-in is no part of a name.
            if (nodes.FindLastIndex(separator - 1, separator - start, node => node.Kind == NodeKind.Colon) is >= 0 and var lead
                && nodes[separator].Kind == NodeKind.Dash)
                start = lead + 1;
            var followsPair = pairs.Count > 0 && start > 0 && nodes[start - 1].Kind == NodeKind.Grade;
            var found = Named(context, nodes, start, separator, nodes[i], acceptsUnknown || followsPair);
            if (found.Count == 0)
                return [];
            var move = GradeMoves.Read(context, nodes, (separator, i), found, pairs);
            if (move < 0)
                pairs.AddRange(found);
            i = move >= 0 ? End(nodes, move) : runsOn ? i : ReadTail(context, nodes, i, found, pairs);
            start = i + 1;
        }

        // What is left over must not be the end of a sentence; a remark after a full stop may follow.
        return pairs.Count > 0 && (nodes.Count - start <= 6 || nodes[start - 1].Kind == NodeKind.Stop) ? pairs : [];
    }

    private static int SeparatorBefore(List<Node> nodes, int grade, int start)
    {
        var i = grade - 1;
        while (i > start && nodes[i].Kind is NodeKind.Quote or NodeKind.Filler or NodeKind.Assign or NodeKind.Determiner
            or NodeKind.RatingNoun or NodeKind.To or NodeKind.Current or NodeKind.Year or NodeKind.Is or NodeKind.Was or NodeKind.From
            or NodeKind.HadBeen or NodeKind.Previous)
            i--;
        if (i <= start)
            return i == start && nodes[i].Kind == NodeKind.Area && IsBeside(nodes, i, grade) && nodes.Count <= grade + 2 ? i + 1 : -1;
        if (nodes[i].Kind is NodeKind.Dash or NodeKind.Colon or NodeKind.Bar
            || (nodes[i].Kind is NodeKind.Semicolon or NodeKind.Comma && nodes[i + 1].Kind == NodeKind.Year && nodes[i - 1].Kind == NodeKind.Area))
            return i;
        var bracketed = nodes[i].Kind == NodeKind.Open && grade + 1 < nodes.Count && nodes[grade + 1].Kind == NodeKind.Close
            && nodes[i - 1].Kind == NodeKind.Area;
        return bracketed ? i : nodes[i].Kind == NodeKind.Area && IsBeside(nodes, i, grade) && nodes.Count <= grade + 2 ? i + 1 : -1;
    }

    // "Preventing crime ★★★ Good": nothing but signs between.
    private static bool IsBeside(List<Node> nodes, int area, int grade)
    {
        for (var i = area + 1; i < grade; i++)
            if (nodes[i].Kind != NodeKind.Filler || nodes[i].End - nodes[i].Start > 1)
                return false;
        return true;
    }

    private static bool EndsPair(List<Node> nodes, int grade)
    {
        var i = grade + 1;
        while (i < nodes.Count && nodes[i].Kind is NodeKind.Quote or NodeKind.Filler or NodeKind.RatingNoun or NodeKind.Close
            or NodeKind.Current)
            i++;
        return i >= nodes.Count || nodes[i].Kind is NodeKind.Stop or NodeKind.Semicolon or NodeKind.Comma or NodeKind.Open
            or NodeKind.Bar or NodeKind.From
            or NodeKind.Dash or NodeKind.Area or NodeKind.Change or NodeKind.To;
    }

    // "Supporting victims: good Wellbeing hub: adequate": lines that a copy ran together.
    private static bool RunsOn(List<Node> nodes, int grade, NodeKind separator)
    {
        if (separator is not (NodeKind.Colon or NodeKind.Dash or NodeKind.Bar))
            return false;
        var i = grade + 1;
        while (i < nodes.Count && i <= grade + 8 && nodes[i].Kind is NodeKind.Word or NodeKind.And or NodeKind.Preposition or NodeKind.Determiner
            or NodeKind.Area)
            i++;
        return i + 1 < nodes.Count && nodes[i].Kind == separator && nodes[i + 1].Kind == NodeKind.Grade;
    }

    private static List<PairDraft> Named(GradingContext context, List<Node> nodes, int start, int end, Node grade, bool acceptsUnknown)
    {
        while (start < end && nodes[start].Kind is NodeKind.Quote or NodeKind.Stop or NodeKind.Dash or NodeKind.Number or NodeKind.Close
            or NodeKind.Comma or NodeKind.And
            or NodeKind.Semicolon)
            start++;
        while (end > start && nodes[end - 1].Kind is NodeKind.Quote or NodeKind.Is or NodeKind.Was or NodeKind.Comma or NodeKind.Dash)
            end--;
        if (start >= end)
            return [];
        var areas = nodes.GetRange(start, end - start).FindAll(node => node.Kind == NodeKind.Area);
        var whole = new TextSpan(nodes[start].Start, nodes[end - 1].End);
        if (areas.Count == 0)
            return Unknown(context, nodes, start, end, whole, grade, acceptsUnknown);
        var others = 0;
        for (var i = start; i < end; i++)
            if (nodes[i].Kind is not (NodeKind.Area or NodeKind.Comma or NodeKind.And or NodeKind.Quote or NodeKind.Determiner
                or NodeKind.Semicolon or NodeKind.Force))
                others++;
        if (others > 6)
            return [];
        if (areas.Count == 1)
            return [new PairDraft(areas[0].Term.Area, others is > 0 and <= 4 && whole.Length <= LongestName ? whole : areas[0].Span,
                grade.Term.Grade!, grade.Span)];
        return areas.ConvertAll(area => new PairDraft(area.Term.Area, area.Span, grade.Term.Grade!, grade.Span));
    }

    private static List<PairDraft> Unknown(
        GradingContext context, List<Node> nodes, int start, int end, TextSpan whole, Node grade, bool acceptsUnknown)
    {
        if (end - start == 1 && nodes[start].Kind == NodeKind.Force)
            return [new PairDraft(null, null, grade.Term.Grade!, grade.Span, Force: context.ForceIn(whole)?.ForceId)];
        var nearest = context.Lexicon.Areas.Nearest(context.Text.Substring(whole.Start, whole.Length));
        if (nearest is null && (!acceptsUnknown || whole.Length > LongestName || end - start > 14 || !HasName(nodes, start, end)))
            return [];
        return [new PairDraft(nearest, whole, grade.Term.Grade!, grade.Span)];
    }

    private static bool HasName(List<Node> nodes, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (nodes[i].Kind is NodeKind.Grade or NodeKind.Negation or NodeKind.Stop or NodeKind.Hypothetical or NodeKind.Pronoun)
                return false;
        for (var i = start; i < end; i++)
            if (nodes[i].Kind is NodeKind.Word or NodeKind.RatingNoun or NodeKind.Assign or NodeKind.OtherNoun)
                return true;
        return false;
    }

    // "(adequate)", ", up from adequate", "(was good)": the grade before; returns the last node of the pair.
    private static int ReadTail(GradingContext context, List<Node> nodes, int grade, List<PairDraft> found, List<PairDraft> pairs)
    {
        var depth = 0;
        for (var i = grade + 1; i < nodes.Count; i++)
        {
            switch (nodes[i].Kind)
            {
                case NodeKind.Open:
                    depth++;
                    break;
                case NodeKind.Close:
                    depth--;
                    break;
                case NodeKind.Grade when depth > 0 || IsEarlier(nodes, grade, i):
                    var period = PeriodNear(context, nodes, grade, i);
                    foreach (var pair in found)
                        pairs.Add(pair with
                        {
                            Grade = nodes[i].Term.Grade!,
                            GradeText = nodes[i].Span,
                            IsPrevious = true,
                            Period = period
                        });
                    return depth > 0 && nodes.FindIndex(i, node => node.Kind == NodeKind.Close) is > 0 and var close ? End(nodes, close)
                        : End(nodes, i);
                case NodeKind.Grade or NodeKind.Area:
                    return i - 1;
                case NodeKind.Stop or NodeKind.Semicolon when depth <= 0:
                    return i;
                case NodeKind.Comma when depth <= 0 && !LeadsBack(nodes, i):
                    return i;
            }
        }

        return nodes.Count - 1;
    }

    private static bool IsEarlier(List<Node> nodes, int grade, int index)
    {
        for (var i = grade + 1; i < index; i++)
            if (nodes[i].Kind is NodeKind.From or NodeKind.Was or NodeKind.Previous or NodeKind.HadBeen or NodeKind.Year)
                return true;
        return false;
    }

    private static bool LeadsBack(List<Node> nodes, int comma)
    {
        for (var i = comma + 1; i < nodes.Count && i <= comma + 4; i++)
            if (nodes[i].Kind is NodeKind.From or NodeKind.Previous or NodeKind.HadBeen)
                return true;
        return false;
    }

    private static string? PeriodNear(GradingContext context, List<Node> nodes, int grade, int earlier)
    {
        for (var i = grade + 1; i < nodes.Count && i <= earlier + 3; i++)
            if (nodes[i].Kind == NodeKind.Year
                && context.Periods.OfYear(context.Text.AsSpan(nodes[i].Start, nodes[i].End - nodes[i].Start)) is var period
                    && period != PeriodBook.Current)
                return period;
        return null;
    }

    private static int End(List<Node> nodes, int index)
    {
        while (index + 1 < nodes.Count && nodes[index + 1].Kind is NodeKind.Quote or NodeKind.Close or NodeKind.Stop
            or NodeKind.Semicolon or NodeKind.Comma
            or NodeKind.Year or NodeKind.Preposition or NodeKind.Previous)
            index++;
        return index;
    }
}
