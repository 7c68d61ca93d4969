using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Extractors.Grades.Nodes;

namespace IngestPipeline.Extractors.Grades.Sentences;

/// <summary>Gives the area of one force's grade to the next force's, where only the force and the grade change: "Kent is outstanding at
/// preventing crime and Essex is good."</summary>
internal sealed class ForceContrasts(GradingContext context, List<Node> nodes, AreaLinks links, List<int>?[] areas)
{
    private const int SubjectReach = 8;
    private const int AsideReach = 16;

    /// <summary>Links the grades that share the area of one before them in the sentence.</summary>
    public void Grant(List<int> grades)
    {
        for (var g = 0; g < grades.Count; g++)
        {
            if (areas[grades[g]] is not null || SubjectOf(grades[g]) is not (>= 0 and var subject) || !EndsClause(grades[g]))
                continue;
            if (g > 0 && areas[grades[g - 1]] is [_] shared)
            {
                if (IsJoined(subject) && !HasArea(grades[g - 1] + 1, grades[g], shared[0]) && IsOther(grades[g - 1], grades[g]))
                    areas[grades[g]] = shared;
            }
            else if (g == 0 && HeadOf(subject) is >= 0 and var head)
                areas[grades[g]] = [head];
        }
    }

    /// <summary>Whether the sentence is no more than a force and its grade: "Its neighbour is good."</summary>
    public bool IsBare(int grade) => SubjectOf(grade) is >= 0 and var subject && EndsClause(grade) && Opens(subject)
        && !context.IsInSpeech(nodes[grade].Start);

    /// <summary>Whether the sentence is no more than forces and their grades: "Kent is outstanding, Essex inadequate."</summary>
    public bool IsChain(List<int> grades)
    {
        if (!IsBare(grades[0]))
            return false;
        for (var g = 1; g < grades.Count; g++)
            if (!(SubjectOf(grades[g]) is >= 0 and var subject && IsJoined(subject) && EndsClause(grades[g])))
                return false;
        return true;
    }

    private bool Opens(int subject)
    {
        for (var i = 0; i < subject; i++)
            if (nodes[i].Kind is not (NodeKind.And or NodeKind.But or NodeKind.Comma or NodeKind.Filler or NodeKind.Determiner
                or NodeKind.Quote))
                return false;
        return true;
    }

    // The force a grade is said of, past its verb.
    private int SubjectOf(int grade)
    {
        var verb = GradeValidity.IsPhrase(nodes[grade]) || !context.IsInSpeech(nodes[grade].Start);
        for (var i = grade - 1; verb && i >= 0 && i >= grade - SubjectReach; i--)
        {
            if (nodes[i].Kind == NodeKind.Force || IsNeighbour(i))
                return i;
            if (nodes[i].Kind == NodeKind.Comma && AsideStart(i) is > 0 and var aside)
                return aside - 1;
            if (nodes[i].Kind is not (NodeKind.Is or NodeKind.Was or NodeKind.Assign or NodeKind.Quote or NodeKind.Filler
                or NodeKind.Current or NodeKind.To or NodeKind.Determiner or NodeKind.Change or NodeKind.RatingNoun or NodeKind.Comma))
                return -1;
        }

        return -1;
    }

    // "Essex, which shares its dogs with Kent, requires improvement": the comma behind the force.
    private int AsideStart(int close)
    {
        for (var i = close - 1; i > 0 && i >= close - AsideReach; i--)
        {
            if (nodes[i].Kind is NodeKind.Area or NodeKind.Grade or NodeKind.Semicolon)
                return -1;
            if (nodes[i].Kind == NodeKind.Comma)
                return nodes[i + 1].Kind == NodeKind.Which && nodes[i - 1].Kind == NodeKind.Force ? i : -1;
        }

        return -1;
    }

    private bool IsNeighbour(int index) =>
        index > 0 && context.Text.AsSpan(nodes[index].Start, nodes[index].End - nodes[index].Start)
            .Equals("neighbour", StringComparison.OrdinalIgnoreCase);

    private bool EndsClause(int grade)
    {
        var i = grade + 1;
        while (i < nodes.Count && nodes[i].Kind is NodeKind.Quote or NodeKind.Filler or NodeKind.Current)
            i++;
        return i >= nodes.Count || nodes[i].Kind is NodeKind.Stop or NodeKind.Comma or NodeKind.Semicolon or NodeKind.But or NodeKind.And
            or NodeKind.Close;
    }

    private bool IsJoined(int subject)
    {
        var i = subject - 1;
        while (i >= 0 && nodes[i].Kind is NodeKind.Determiner or NodeKind.Filler or NodeKind.Preposition)
            i--;
        return i > 0 && nodes[i].Kind is NodeKind.And or NodeKind.But or NodeKind.Comma or NodeKind.Semicolon;
    }

    private bool HasArea(int from, int to, int known)
    {
        for (var i = from; i < to; i++)
            if (nodes[i].Kind == NodeKind.Area && i != known)
                return true;
        return false;
    }

    private bool IsOther(int first, int second) =>
        context.ForceAt(nodes[first].Start, nodes[first].Start) != context.ForceAt(nodes[second].Start, nodes[second].Start);

    // "On managing offenders: Kent good", "At investigating crime the two part: Kent is good".
    private int HeadOf(int subject)
    {
        if (subject == 0 || nodes[subject - 1].Kind is not (NodeKind.Colon or NodeKind.Comma or NodeKind.Dash))
            return -1;
        var first = nodes[0].Kind == NodeKind.Preposition ? links.SkipLead(1) : 0;
        if (first >= subject || nodes[first].Kind != NodeKind.Area)
            return -1;
        for (var i = first + 1; i < subject; i++)
            if (nodes[i].Kind is NodeKind.Area or NodeKind.Grade or NodeKind.Plural or NodeKind.Negation)
                return -1;
        return first;
    }
}
