using IngestPipeline.Extractors.Grades;
using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Extractors.Grades.Nodes;
using IngestPipeline.Extractors.Grades.Scopes;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Grades;

namespace IngestPipeline.Extractors.Tallies;

/// <summary>Reads a sentence that only counts again what the one before counted: "Now it's two", "This time it is down to one".</summary>
internal static class CarriedCounts
{
    private const int LongestSentence = 12;
    private const int MostWords = 3;
    private const int MostAreas = 20;

    public static TallyDraft? Read(GradingContext context, List<Node> nodes, IReadOnlyList<GradeEntry> grades)
    {
        if (grades.Count == 0 || nodes.Count is 0 or > LongestSentence || CountAt(nodes) is not (>= 0 and var count))
            return null;
        var at = nodes[count].Start;
        return new TallyDraft(context.ForceAt(at, at), grades, nodes[count].Term.Number, PeriodBook.Current,
            new TextSpan(nodes[0].Start, nodes[count].End), 0.8);
    }

    // The one number, where nothing else is counted and the present is spoken of.
    private static int CountAt(List<Node> nodes)
    {
        var (count, words, now) = (-1, 0, false);
        for (var i = 0; i < nodes.Count; i++)
            switch (nodes[i].Kind)
            {
                case NodeKind.Number when count < 0 && nodes[i].Term.Number is >= 1 and <= MostAreas:
                    count = i;
                    break;
                case NodeKind.Current:
                    now = true;
                    break;
                case NodeKind.Word when count < 0 && ++words <= MostWords:
                case NodeKind.AreaNoun or NodeKind.RatingNoun or NodeKind.Stop when count >= 0:
                case NodeKind.Pronoun or NodeKind.Is or NodeKind.Was or NodeKind.Filler or NodeKind.Change or NodeKind.To or NodeKind.Comma
                    or NodeKind.But or NodeKind.And or NodeKind.Force or NodeKind.Determiner or NodeKind.Quote:
                    break;
                default:
                    return -1;
            }

        return now ? count : -1;
    }
}
