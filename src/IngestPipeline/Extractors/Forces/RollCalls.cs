using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Profiles.Grades;
using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Extractors.Forces;

/// <summary>Finds the blocks that list forces by their places: under a grade, in a table, in a row of items.</summary>
internal sealed class RollCalls(Profile profile)
{
    /// <summary>How long a block that is nothing but a grade may be.</summary>
    private const int LongestGrade = 40;

    private readonly PhraseMatcher<GradeForm> _grades = profile.Phrases.GradesOf("hmicfrs-5");

    public HashSet<int> Of(Article article, NameScan scan)
    {
        var calls = new HashSet<int>();
        if (scan.Doubtful.Count == 0 || !SpeaksOfInspection(article))
            return calls;
        var names = CountNames(article, scan);
        foreach (var candidate in scan.Doubtful)
            if (!calls.Contains(candidate.Block) && IsCall(article, candidate, names[candidate.Block], scan.Doubtful.Count))
                calls.Add(candidate.Block);
        return calls;
    }

    private static int[] CountNames(Article article, NameScan scan)
    {
        var names = new int[article.Blocks.Count];
        for (var i = 0; i < scan.Doubtful.Count; i++)
            if (i == 0 || scan.Doubtful[i - 1].Span != scan.Doubtful[i].Span)
                names[scan.Doubtful[i].Block]++;
        return names;
    }

    private bool IsCall(Article article, Candidate candidate, int names, int all)
    {
        var block = article.Blocks[candidate.Block];
        if ((candidate.Span.Start - block.Span.Start <= 2 || names >= 3) && candidate.Block > 0 && block.Kind != BlockKind.Heading
            && IsGrade(article, article.Blocks[candidate.Block - 1].Span) && IsListLike(article, block.Span, names))
            return true;
        if (all < 2)
            return false;
        return (names >= 2 && IsGraded(article, block.Span))
            || (block.Kind != BlockKind.Paragraph && FillsItem(article, block.Span, candidate.Span));
    }

    // "Avon & Somerset, Cheshire and Kent", not "Kent is good and has been since 2014".
    private static bool IsListLike(Article article, TextSpan block, int names)
    {
        var text = article.Slice(block);
        return block.Length <= 60 * names && (text.Length == 0 || text[^1] != '.' || names > 2);
    }

    private bool IsGrade(Article article, TextSpan block)
    {
        if (block.Length > LongestGrade)
            return false;
        foreach (var match in _grades.Find(article.Text, block.Start, block.End))
            if (match.Start == block.Start && block.End - match.End <= 1)
                return true;
        return false;
    }

    private static bool FillsItem(Article article, TextSpan block, TextSpan name)
    {
        if (name.Start - block.Start > 2)
            return false;
        var rest = article.Text.AsSpan(name.End, block.End - name.End).Trim();
        return rest.Length == 0 || rest[0] is ':' or '-' or '–' or '—' or '|' or '(' or ',';
    }

    private bool IsGraded(Article article, TextSpan block)
    {
        var end = Math.Min(block.End, block.Start + 60);
        return _grades.Find(article.Text, block.Start, end).Count > 0
            && article.Text.AsSpan(block.Start, end - block.Start).IndexOfAny(':', '–', '-') > 0;
    }

    public static bool SpeaksOfInspection(Article article) =>
        article.Text.Contains("HMIC", StringComparison.Ordinal) || article.Text.Contains("nspect", StringComparison.Ordinal)
        || article.Text.Contains("PEEL", StringComparison.Ordinal);
}
