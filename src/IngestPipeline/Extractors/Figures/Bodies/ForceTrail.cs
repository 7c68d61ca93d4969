using IngestPipeline.Extractors.Figures.Lexemes;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Figures.Bodies;

/// <summary>Tells which of an article's several forces a figure is about, by the names before and after it.</summary>
internal sealed class ForceTrail
{
    private const int FurthestBlocks = 3;
    private const int FurthestWord = 40;

    private readonly Article _article;
    private readonly List<ForceName> _names;
    private readonly string? _subject;
    private int _headingBlock = -1;
    private string? _heading;

    public ForceTrail(Article article)
    {
        _article = article;
        _names = article.Facts.Forces.Count < 2 ? [] : ForceNames.Of(article);
        _subject = SubjectOf(article.Facts.Forces);
    }

    /// <summary>Whether the article names fewer than two bodies, so that nothing needs telling.</summary>
    public bool IsOne => _names.Count == 0;

    /// <summary>Goes on to a block: a heading that names one body rules what stands below it.</summary>
    public void Enter(int block)
    {
        if (IsOne || block == _headingBlock || _article.Blocks[block].Kind != BlockKind.Heading)
            return;
        _headingBlock = block;
        var span = _article.Blocks[block].Span;
        _heading = OnlyIn(FirstFrom(span.Start), span.End);
    }

    /// <summary>The body the figure is about; null where the article has only one or nothing tells.</summary>
    /// <param name="scan">Its sentence.</param>
    /// <param name="draft">The figure.</param>
    /// <param name="sentence">The range of the sentence.</param>
    public string? Of(SentenceScan scan, FigureDraft draft, TextSpan sentence)
    {
        if (IsOne)
            return null;
        var figure = draft.Span;
        var next = FirstFrom(figure.End);
        if (next < _names.Count && _names[next].Span.Start < sentence.End && IsPlaceAfter(figure.End, _names[next].Span.Start))
            return _names[next].ForceId;
        var last = Before(next, figure.Start, sentence.Start);
        if (IsOfTheNation(scan, draft, last >= 0 && _names[last].Span.Start >= sentence.Start ? _names[last].Span.End : sentence.Start))
            return null;
        if (scan.BlockKind == BlockKind.TableRow && (last < 0 || _names[last].Span.Start < sentence.Start))
            return _heading ?? _subject;
        if (last >= 0 && _names[last].IsAnaphor && _heading is not null)
            return _heading;
        if (last >= 0 && _names[last].Span.Start >= sentence.Start || last >= 0 && IsSameBlock(_names[last], sentence.Start)
            && !IsAside(_names[last]))
            return _names[last].ForceId;
        return _heading ?? OnlyIn(next, sentence.End, isAfter: true) ?? (last >= 0 && IsNear(_names[last], sentence.Start)
            ? _names[last].ForceId : _subject);
    }

    /// <summary>The first body named in the range; null when none is.</summary>
    public string? In(TextSpan range)
    {
        var first = FirstFrom(range.Start);
        return first < _names.Count && _names[first].Span.Start < range.End ? _names[first].ForceId : null;
    }

    /// <summary>The last name before that the text is about: "Kent's 18%", but not the Kent of "above Kent, and 18%".</summary>
    private int Before(int next, int position, int sentence)
    {
        var last = next - 1;
        while (last >= 0 && _names[last].Span.Start >= position)
            last--;
        if (last >= 0 && _names[last].Span.Start >= sentence && position - _names[last].Span.End <= 3)
            return last;
        while (last >= 0 && _names[last].IsCompared)
            last--;
        return last;
    }

    /// <summary>"Nationally, it was 18 per cent", "for England and Wales the rate was 93".</summary>
    private static bool IsOfTheNation(SentenceScan scan, FigureDraft draft, int from)
    {
        for (var i = draft.First - 1; i >= Math.Max(0, draft.First - FurthestWord) && scan[i].Start >= from; i--)
        {
            if (scan.IsMark(i, ';'))
                return false;
            if (scan.Is(i, Roles.Nation) && !scan.IsWord(i, "country") && !scan.IsWord(i + 1, "standard") && !scan.IsCapital(i + 1))
                return true;
        }

        return scan.IsWord(draft.Next, "nationally") || scan.IsWord(draft.Next, "across") && scan.Is(draft.Next + 1, Roles.Nation);
    }

    /// <summary>The one body the article is about; null when it is about none or several.</summary>
    private static string? SubjectOf(IList<Force> forces)
    {
        Force? subject = null;
        for (var i = 0; i < forces.Count; i++)
        {
            if (forces[i].Role != ForceRole.Subject)
                continue;
            if (subject is not null)
                return null;
            subject = forces[i];
        }

        return subject?.Id;
    }

    private int FirstFrom(int position)
    {
        int low = 0, high = _names.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_names[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>"19 in Northumbria", "1,402 for Kent Police".</summary>
    private bool IsPlaceAfter(int from, int to) =>
        _article.Text.AsSpan(from, to - from).Trim() is "in" or "at" or "for" or "across" or "in the" or "at the" or "by";

    /// <summary>The one body named between two places of the text; null when there are none or several.</summary>
    private string? OnlyIn(int first, int end, bool isAfter = false)
    {
        string? only = null;
        for (var i = first; i < _names.Count && _names[i].Span.Start < end; i++)
        {
            if (isAfter && _subject is not null && _names[i].IsCompared)
                continue;
            if (only is not null && only != _names[i].ForceId)
                return null;
            only = _names[i].ForceId;
        }

        return only;
    }

    /// <summary>"and in Northumbria it is 80p": the next sentence goes back to the article's own force.</summary>
    private bool IsAside(ForceName name)
    {
        if (_subject is null || name.ForceId == _subject || name.Span.Start < 4)
            return false;
        var before = _article.Text.AsSpan(name.Span.Start - 4, 4);
        return before.EndsWith(" in ", StringComparison.Ordinal) || before.EndsWith("\nIn ", StringComparison.Ordinal)
            || before is " In " or "rom " or " at ";
    }

    private bool IsSameBlock(ForceName name, int position) => _article.BlockAt(position) == _article.BlockAt(name.Span.Start);

    /// <summary>Where no single body is the article's subject, what was named a few paragraphs before goes on.</summary>
    private bool IsNear(ForceName name, int position) =>
        _subject is null && _article.BlockAt(position) - _article.BlockAt(name.Span.Start) <= FurthestBlocks;
}
