using IngestPipeline.Model;
using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Forces;

/// <summary>Decides whose inspection or conduct an article is about.</summary>
internal sealed class ForceRoles(Profile profile)
{
    private static readonly string[] Conduct =
    [
        "inspection", "inspected", "inspectors", "HM Inspector", "Inspector of Constabulary", "watchdog", "misconduct", "IOPC",
            "special measures", "failings", "damning",
        "disciplinary", "whistleblow", "inspectorate", "HMIC", "PEEL", "was rated", "been rated", "is rated", "graded",
        "chief constable suspended", "suspended from duty", "vetting", "fire authority", "police chief", "out of ten forces",
    ];

    private readonly PhraseMatcher<bool> _grades = GradeWords(profile);

    public HashSet<string> SubjectsOf(Article article, ForceTally tally)
    {
        var subjects = new HashSet<string>(StringComparer.Ordinal);
        if (!IsAboutConduct(article))
            return subjects;
        if (tally.Count == 1)
        {
            var only = tally.Ids[0];
            if (tally.InTitle(only) || tally.AtTop(only) || tally.MentionsOf(only) >= 3)
                subjects.Add(only);
            return subjects;
        }

        var near = NearGrades(article, GradedBlocks(article));
        var top = tally.Main(_ => true) is { } main ? tally.ScoreOf(main) : 0;
        foreach (var id in tally.Ids)
            if (IsSubject(id, tally, top, near))
                subjects.Add(id);
        return subjects;
    }

    private static bool IsSubject(string id, ForceTally tally, int top, Dictionary<string, int> near)
    {
        if (tally.InTitle(id))
            return true;
        var gradedHere = near.GetValueOrDefault(id);
        if (near.Count >= 3 && gradedHere > 0)
            return true;
        var score = tally.ScoreOf(id);
        return score >= 3 && score * 5 >= top * 3 && (tally.AtTop(id) || gradedHere > 0);
    }

    // A crime story names the force that investigates; only words of inspection or conduct at its top make the force its subject.
    private static bool IsAboutConduct(Article article)
    {
        if (Speaks(article.Metadata.Title))
            return true;
        for (var i = 0; i < article.Blocks.Count && i < 5; i++)
            if (Speaks(article.Slice(article.Blocks[i].Span)))
                return true;
        return article.Text.Contains("HMICFRS", StringComparison.Ordinal)
            || article.Text.Contains("Inspectorate of Constabulary", StringComparison.Ordinal);
    }

    private static bool Speaks(ReadOnlySpan<char> text)
    {
        foreach (var word in Conduct)
            if (text.Contains(word, char.IsUpper(word[0]) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private bool[] GradedBlocks(Article article)
    {
        var graded = new bool[article.Blocks.Count];
        var heading = false;
        for (var i = 0; i < graded.Length; i++)
        {
            var block = article.Blocks[i];
            graded[i] = _grades.Find(article.Text, block.Span.Start, block.Span.End).Count > 0;
            if (block.Kind == BlockKind.Heading)
                heading = graded[i];
            else if (heading && block.Kind == BlockKind.ListItem)
                graded[i] = true;
        }

        return graded;
    }

    private static Dictionary<string, int> NearGrades(Article article, bool[] graded)
    {
        var near = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in article.Facts.ForceMentions)
            if (mention.Kind != ForceMentionKind.Anaphor && article.BlockAt(mention.Span.Start) is var block && graded[block]
                && (mention.Kind != ForceMentionKind.Contextual || IsRollCall(article, article.Blocks[block])))
                near[mention.ForceId] = near.GetValueOrDefault(mention.ForceId) + 1;
        return near;
    }

    // A bare place counts in a list under a grade, not where prose mentions it in passing.
    private static bool IsRollCall(Article article, ArticleBlock block) =>
        block.Kind != BlockKind.Paragraph || article.Slice(block.Span)[..Math.Min(60, block.Span.Length)].Contains(':');

    private static PhraseMatcher<bool> GradeWords(Profile profile) => new(
        profile.Grades.Scales
            .Where(scale => scale.Inspectorate == "hmicfrs")
            .SelectMany(scale => scale.Grades)
            .SelectMany(grade => grade.Forms)
            .Distinct(StringComparer.Ordinal)
            .Select(form => new Phrase<bool>(form, true)));
}
