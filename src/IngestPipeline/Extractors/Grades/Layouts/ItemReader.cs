using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Extractors.Grades.Nodes;
using IngestPipeline.Extractors.Grades.Scopes;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Grades;

namespace IngestPipeline.Extractors.Grades.Layouts;

/// <summary>Reads blocks that are one thing only: a grade, an area, the items under a grade.</summary>
internal static class ItemReader
{
    private const int LongestName = 90;

    /// <summary>The grade a block consists of: "Requires improvement", "Grade: good", "Good (3 areas)"; null for anything more.</summary>
    public static Node? WholeGrade(List<Node> nodes)
    {
        Node? grade = null;
        foreach (var node in nodes)
        {
            if (node.Kind is NodeKind.Grade && grade is null)
                grade = node;
            else if (node.Kind is not (NodeKind.Quote or NodeKind.RatingNoun or NodeKind.Assign or NodeKind.Colon or NodeKind.Dash
                or NodeKind.Stop or NodeKind.Open
                or NodeKind.Close or NodeKind.Number or NodeKind.AreaNoun or NodeKind.OtherNoun or NodeKind.Filler))
                return null;
        }

        return grade;
    }

    /// <summary>The area a heading consists of.</summary>
    public static Node? WholeArea(List<Node> nodes)
    {
        Node? area = null;
        foreach (var node in nodes)
        {
            if (node.Kind is NodeKind.Area && area is null)
                area = node;
            else if (node.Kind is not (NodeKind.Quote or NodeKind.Stop or NodeKind.Number or NodeKind.Colon or NodeKind.Determiner))
                return null;
        }

        return area;
    }

    /// <summary>The one area a lead-in names: "How each force was graded for responding to the public:".</summary>
    public static Node? OnlyArea(List<Node> nodes)
    {
        Node? area = null;
        foreach (var node in nodes)
        {
            if (node.Kind == NodeKind.Grade || (node.Kind == NodeKind.Area && area is not null))
                return null;
            if (node.Kind == NodeKind.Area)
                area = node;
        }

        return area;
    }

    /// <summary>The grade a lead-in gives to the list below it: "The force was rated good in these areas:".</summary>
    public static Node? LeadGrade(List<Node> nodes)
    {
        if (nodes.Count == 0 || nodes[^1].Kind != NodeKind.Colon)
            return null;
        Node? grade = null;
        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i].Kind == NodeKind.Area)
                return null;
            if (nodes[i].Kind != NodeKind.Grade)
                continue;
            if (grade is not null || !GradeValidity.IsGiven(nodes, i))
                return null;
            grade = nodes[i];
        }

        return grade;
    }

    /// <summary>The grades of an item that stands under a grade: of its areas, of its forces, or of a name the profile does not
    /// know.</summary>
    public static List<GradeDraft> UnderGrade(
        GradingContext context, List<Node> nodes, Node grade, GradeMethod method, bool isItem, (AreaEntry Area, TextSpan Text)? section)
    {
        var drafts = new List<GradeDraft>();
        var (others, depth, latest) = (0, 0, 0);
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = nodes[i];
            depth += node.Kind == NodeKind.Open ? 1 : node.Kind == NodeKind.Close ? -1 : 0;
            if (node.Kind == NodeKind.Grade)
            {
                if (depth <= 0 || latest == drafts.Count || !IsEarlier(nodes, i))
                    return [];
                AddEarlier(context, nodes, i, latest, drafts);
            }
            else if (depth > 0 || node.Kind == NodeKind.Close)
                continue;
            else if (node.Kind == NodeKind.Area)
            {
                latest = drafts.Count;
                drafts.Add(Draft(context, node.Term.Area, node.Span, grade, method, null));
            }
            else if (node.Kind == NodeKind.Force && context.ForceIn(node.Span) is { } force)
            {
                latest = drafts.Count;
                drafts.Add(Draft(context, section?.Area, section?.Text, grade, method, force.ForceId));
            }
            else if (node.Kind is not (NodeKind.Comma or NodeKind.And or NodeKind.Stop or NodeKind.Semicolon or NodeKind.Quote
                or NodeKind.Determiner))
                others++;
        }

        if (drafts.Count > 0)
            return others <= (isItem ? 6 : 1) ? drafts : [];
        if (!isItem || nodes.Count is 0 or > 12 || nodes[^1].End - nodes[0].Start > LongestName || nodes[^1].Kind == NodeKind.Stop)
            return [];
        var text = new TextSpan(nodes[0].Start, nodes[^1].End);
        var nearest = context.Lexicon.Areas.Nearest(context.Text.Substring(text.Start, text.Length));
        return [Draft(context, nearest, text, grade, method, null) with { Confidence = 0.8 }];
    }

    private static bool IsEarlier(List<Node> nodes, int grade)
    {
        for (var i = grade - 1; i >= 0 && nodes[i].Kind != NodeKind.Open; i--)
            if (nodes[i].Kind is NodeKind.From or NodeKind.Previous or NodeKind.Was or NodeKind.HadBeen or NodeKind.Year or NodeKind.Change)
                return true;
        return grade + 1 < nodes.Count && nodes[grade + 1].Kind is NodeKind.Year or NodeKind.Previous;
    }

    // "Leadership (up from adequate)" under "Good:".
    private static void AddEarlier(GradingContext context, List<Node> nodes, int grade, int latest, List<GradeDraft> drafts)
    {
        string? period = null;
        for (var i = grade - 1; i < nodes.Count && i <= grade + 2; i++)
            if (nodes[i].Kind == NodeKind.Year && context.Text.AsSpan(nodes[i].Start, nodes[i].End - nodes[i].Start) is var year
                && context.Periods.OfYear(year) is var written && written != PeriodBook.Current)
                period = written;
        drafts.Add(drafts[latest] with
        {
            Grade = nodes[grade].Term.Grade!,
            GradeText = nodes[grade].Span,
            Period = period ?? context.Periods.OfPrevious(),
        });
    }

    private static GradeDraft Draft(GradingContext context, AreaEntry? area, TextSpan? text, Node grade, GradeMethod method,
        string? force) =>
        new(force ?? context.ForceAt(text?.Start ?? grade.Start, text?.Start ?? grade.Start, area), area, text, grade.Term.Grade!,
            grade.Span, PeriodBook.Current, method, 0.95);
}
