using IngestPipeline.Extractors.Grades;
using IngestPipeline.Model;
using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Tallies;

/// <summary>Finds how many areas an article says got which grade, and compares with the grades it names.</summary>
[Stage("tallies", Requires = Layers.Sentences | Layers.Forces | Layers.Inspection | Layers.Grades, Assigns = Layers.Tallies)]
internal sealed class TallyExtractor(Profile profile) : IExtractor
{
    private static readonly string[] CountWords =
        ["area", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "single", "pair",
            "grade", "grading", "that year"];

    private readonly GradingLexicons _lexicons = GradingLexicons.Of(profile);

    public void Extract(Article article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (_lexicons.For(article) is not { } lexicon)
            return;
        var spots = lexicon.Spotter.Find(article.Text);
        if (spots.Count == 0)
            return;
        var context = new GradingContext(article, lexicon);
        var seen = new HashSet<(string?, string, int, string)>();
        var (block, period, hasContext, total) = (-1, (string?)null, false, 0);
        var spot = 0;
        foreach (var sentence in article.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (sentence.Block != block)
                (block, period, hasContext, total) = (sentence.Block, null, false, 0);
            while (spot < spots.Count && spots[spot].Start < sentence.Span.Start)
                spot++;
            var hasGrade = spot < spots.Count && spots[spot].Start < sentence.Span.End;
            if (!hasGrade && !StartsGradedBlock(article, sentence, spots, spot))
                continue;
            if (!MayCount(article.Slice(sentence.Span)))
                continue;
            if (article.Text[sentence.Span.End - 1] == '?')
                continue;
            var nodes = context.Nodes.Read(sentence.Span);
            var reader = new TallyReader(context, nodes, period, hasContext, total);
            if (hasGrade)
                foreach (var draft in CountLines.Read(context, article, sentence, nodes) is { } line ? [line] : reader.Read())
                    if (seen.Add((draft.Force, string.Join(' ', draft.Grades.Select(grade => grade.Id)), draft.Count, draft.Period)))
                        article.Facts.Tallies.Add(draft.Ground(article));
            (period, hasContext, total) = (reader.LastPeriod, reader.CountsAreas || hasContext, reader.Total);
        }

        TallyCheck.Warn(article);
    }

    // Numbers, years and the word "areas" are all a count is made of.
    private static bool MayCount(ReadOnlySpan<char> sentence)
    {
        if (sentence.IndexOfAnyInRange('0', '9') >= 0)
            return true;
        foreach (var word in CountWords)
            if (sentence.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    // A sentence without a grade matters when one with a grade follows in its block: it may name the year or the areas counted.
    private static bool StartsGradedBlock(Article article, Sentence sentence, List<PhraseMatch<bool>> spots, int next) =>
        next < spots.Count && spots[next].Start < article.Blocks[sentence.Block].Span.End;
}
