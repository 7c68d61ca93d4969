using IngestPipeline.Extractors.Grades;
using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Extractors.Grades.Nodes;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Grades;
using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Extractors.Tallies;

/// <summary>Reads the sentences of an article in turn, each with what those before it leave open: the year, the areas counted.</summary>
internal sealed class TallyWalk(Article article, GradingContext context, List<PhraseMatch<bool>> spots)
{
    private readonly HashSet<(string?, string, int, string)> _seen = [];
    private IReadOnlyList<GradeEntry> _counted = [];
    private int _block = -1;
    private int _spot;
    private string? _period;
    private string? _earlier;
    private bool _hasContext;
    private int _total;

    public void Read(Sentence sentence)
    {
        if (sentence.Block != _block)
        {
            _earlier = _period ?? _earlier;
            (_block, _period, _hasContext, _total, _counted) = (sentence.Block, null, false, 0, []);
        }

        while (_spot < spots.Count && spots[_spot].Start < sentence.Span.Start)
            _spot++;
        var hasGrade = _spot < spots.Count && spots[_spot].Start < sentence.Span.End;
        var words = article.Slice(sentence.Span);
        if ((!hasGrade && _counted.Count == 0 && !StartsGradedBlock(sentence)) || !(MayCount(words) || (hasGrade && Compares(words)))
            || article.Text[sentence.Span.End - 1] == '?')
            return;
        Read(sentence, context.Nodes.Read(sentence.Span), hasGrade);
    }

    private void Read(Sentence sentence, List<Node> nodes, bool hasGrade)
    {
        var reader = new TallyReader(context, nodes, _period ?? Same(sentence), _hasContext, _total);
        if (hasGrade)
        {
            List<TallyDraft> drafts = CountLines.Read(context, article, sentence, nodes) is { } line ? [line] : reader.Read();
            foreach (var draft in drafts)
                Add(draft);
            _counted = drafts.Count == 1 ? drafts[0].Grades : drafts.Count == 0 ? reader.Plurals : [];
        }
        else if (CarriedCounts.Read(context, nodes, _counted) is { } carried)
            Add(carried);
        (_period, _hasContext, _total) = (reader.LastPeriod, reader.CountsAreas || _hasContext, reader.Total);
    }

    private void Add(in TallyDraft draft)
    {
        if (_seen.Add((draft.Force, string.Join(' ', draft.Grades.Select(grade => grade.Id)), draft.Count, draft.Period)))
            article.Facts.Tallies.Add(draft.Ground(article));
    }

    // "the same exercise": the one the paragraph before told of.
    private string? Same(Sentence sentence) =>
        _earlier is not null && article.Slice(sentence.Span).Contains(" the same ", StringComparison.Ordinal) ? _earlier : null;

    // Numbers, years and the word "areas" are all a count is made of.
    private static bool MayCount(ReadOnlySpan<char> sentence)
    {
        if (sentence.IndexOfAnyInRange('0', '9') >= 0)
            return true;
        foreach (var word in GradingWords.English.Counts)
            if (sentence.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    // "more outstandings than any": the next sentence may say how many.
    private static bool Compares(ReadOnlySpan<char> sentence) => sentence.Contains(" more ", StringComparison.Ordinal)
        || sentence.Contains(" fewer ", StringComparison.Ordinal) || sentence.Contains(" most ", StringComparison.Ordinal);

    // A sentence without a grade matters when one with a grade follows in its block: it may name the year or the areas counted.
    private bool StartsGradedBlock(Sentence sentence) =>
        _spot < spots.Count && spots[_spot].Start < article.Blocks[sentence.Block].Span.End;
}
