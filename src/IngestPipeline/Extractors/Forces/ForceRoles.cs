using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Extractors.Forces;

/// <summary>Decides whose inspection or conduct an article is about.</summary>
internal sealed class ForceRoles(Profile profile)
{
    private static readonly ForceWords Lists = ForceWords.English;

    private readonly PhraseMatcher<bool> _grades = GradeWords(profile);

    public HashSet<string> SubjectsOf(Article article, ForceTally tally, HashSet<int> rollCalls)
    {
        var subjects = new HashSet<string>(StringComparer.Ordinal);
        var mentions = (IReadOnlyList<ForceMention>)article.Facts.ForceMentions;
        if (!IsAboutConduct(article))
        {
            if (Business.ForceOf(article, tally) is { } own)
                subjects.Add(own);
            return subjects;
        }

        if (tally.Count == 1)
        {
            var only = tally.Ids[0];
            if (tally.InTitle(only) || tally.AtTop(only) || (tally.MentionsOf(only) >= 3 && IsEarly(article, mentions[0])))
                subjects.Add(only);
            return subjects;
        }

        var near = NearGrades(article, GradedBlocks(article), rollCalls);
        var top = tally.Main(_ => true) is { } main ? tally.ScoreOf(main) : 0;
        var sections = Sections(article, mentions);
        var roundUp = near.Keys.Union(sections).Count() >= 3 && IsRoundUp(tally);
        var reported = Reported(article, mentions);
        foreach (var id in tally.Ids)
            if (reported.Contains(id) || (roundUp && near.ContainsKey(id)) || IsSubject(id, tally, top, near, reported.Count > 0))
                subjects.Add(id);
        subjects.UnionWith(sections);
        return subjects;
    }

    private static bool IsSubject(string id, ForceTally tally, int top, Dictionary<string, int> near, bool others)
    {
        if (tally.InTitle(id))
            return true;
        var gradedHere = near.GetValueOrDefault(id);
        var score = tally.ScoreOf(id);
        return score >= 3 && score * 5 >= top * 3
            && (gradedHere > 0 || (!others && tally.AtTop(id) && (tally.MentionsOf(id) > 1 || tally.Ids[0] == id)));
    }

    private static bool IsEarly(Article article, ForceMention mention) =>
        article.BlockAt(mention.Span.Start) * 2 <= article.Blocks.Count;

    // One force that the article is about makes the others its neighbours.
    private static bool IsRoundUp(ForceTally tally)
    {
        var titled = 0;
        foreach (var id in tally.Ids)
            if (tally.InTitle(id))
                titled++;
        return titled != 1 && tally.Main(_ => true) is { } main && tally.MentionsOf(main) * 2 <= tally.All;
    }

    // "a report on Kent Police": said early, that is the force inspected.
    private static HashSet<string> Reported(Article article, IReadOnlyList<ForceMention> mentions)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            if (mention.Kind == ForceMentionKind.Anaphor || !IsEarly(article, mention))
                continue;
            var before = article.Text.AsSpan(Math.Max(0, mention.Span.Start - 24), Math.Min(24, mention.Span.Start));
            if (before.EndsWith(" the "))
                before = before[..^4];
            foreach (var words in Lists.ReportOn)
                if (before.EndsWith(words, StringComparison.OrdinalIgnoreCase))
                    reported.Add(mention.ForceId);
        }

        return reported;
    }

    // A page with a section for each force names them in its headings.
    private static HashSet<string> Sections(Article article, IReadOnlyList<ForceMention> mentions)
    {
        var headed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in mentions)
            if (mention.Kind != ForceMentionKind.Anaphor
                && article.Blocks[article.BlockAt(mention.Span.Start)] is { Kind: BlockKind.Heading or BlockKind.Caption } block
                && mention.Span.Start - block.Span.Start <= 4 && (block.Span.End - mention.Span.End <= 1
                    || article.Text[mention.Span.End] is ',' or ':' or '–' or '('))
                headed.Add(mention.ForceId);
        if (headed.Count < 2)
            headed.Clear();
        foreach (var (_, force) in OpenedSections.Of(article))
            headed.Add(force);
        return headed;
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
        foreach (var word in Lists.Conduct)
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

    private static Dictionary<string, int> NearGrades(Article article, bool[] graded, HashSet<int> rollCalls)
    {
        var near = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in article.Facts.ForceMentions)
            if (mention.Kind != ForceMentionKind.Anaphor && article.BlockAt(mention.Span.Start) is var block
                && (rollCalls.Contains(block)
                    || (graded[block] && !IsSupposed(article, mention)
                        && (mention.Kind != ForceMentionKind.Contextual || IsRollCall(article, article.Blocks[block])
                            || IsGradedHere(article.Text, mention.Span.End)))))
                near[mention.ForceId] = near.GetValueOrDefault(mention.ForceId) + 1;
        return near;
    }

    // "Were Kent Police to be graded inadequate": nothing was.
    private static bool IsSupposed(Article article, ForceMention mention)
    {
        var sentence = article.SentenceAt(mention.Span.Start);
        if (sentence < 0)
            return false;
        var words = article.Slice(article.Sentences[sentence].Span);
        return words.StartsWith("If ") || words.StartsWith("Were ") || words.StartsWith("Suppose ") || words.StartsWith("Imagine ")
            || words.EndsWith("?");
    }

    // "Northumbria requires improvement".
    private static bool IsGradedHere(string text, int end)
    {
        foreach (var verb in Lists.GradedVerbs)
            if (string.CompareOrdinal(text, end, verb, 0, verb.Length) == 0)
                return true;
        return false;
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
