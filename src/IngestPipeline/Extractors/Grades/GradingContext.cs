using IngestPipeline.Extractors.Forces;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Grades;

/// <summary>What every reader of one article's grades needs: its text, lexicon, times and forces.</summary>
internal sealed class GradingContext
{
    private readonly Article _article;
    private readonly List<ForceMention> _mentions;
    private readonly HashSet<string> _subjects = new(StringComparer.Ordinal);
    private readonly string? _only;

    public GradingContext(Article article, GradingLexicon lexicon)
    {
        _article = article;
        Lexicon = lexicon;
        Periods = new PeriodBook(article);
        Nodes = new NodeReader(article, lexicon);
        _mentions = [.. article.Facts.ForceMentions];
        foreach (var force in article.Facts.Forces)
            if (force.Role == ForceRole.Subject)
                _subjects.Add(force.Id);
        _only = _subjects.Count == 1 ? _subjects.First() : article.Facts.Forces.Count == 1 ? article.Facts.Forces[0].Id : null;
        GradesWholes = lexicon.Scale.Inspectorate is not "hmicfrs";
    }

    public Article Article => _article;

    public string Text => _article.Text;

    public GradingLexicon Lexicon { get; }

    public PeriodBook Periods { get; }

    public NodeReader Nodes { get; }

    /// <summary>Whether the inspectorate grades a school or home as a whole; a police force has no such grade.</summary>
    public bool GradesWholes { get; }

    /// <summary>The force a grade at these places is for: the one its sentence names, else the article's, else the last one named.</summary>
    public string? ForceAt(int grade, int area)
    {
        if (GradesWholes || _article.Facts.Forces.Count == 0)
            return null;
        var start = Math.Min(grade, area);
        var sentence = _article.SentenceAt(start);
        var from = sentence >= 0 ? _article.Sentences[sentence].Span.Start : _article.Blocks[_article.BlockAt(start)].Span.Start;
        var before = MentionOrder.CountBefore(_mentions, Math.Max(grade, area));
        for (var i = before - 1; i >= 0 && _mentions[i].Span.Start >= from; i--)
            if (_only is null || _mentions[i].ForceId == _only || !NamesOnly(from, before))
                return _mentions[i].ForceId;
        if (_only is not null)
            return _only;
        for (var i = before - 1; i >= 0 && i >= before - 60; i--)
            if (_subjects.Count == 0 || _subjects.Contains(_mentions[i].ForceId))
                return _mentions[i].ForceId;
        return null;
    }

    /// <summary>The force named from <paramref name="span"/>'s start to its end; null when there is none.</summary>
    public ForceMention? ForceIn(TextSpan span)
    {
        var before = MentionOrder.CountBefore(_mentions, span.End);
        return before > 0 && _mentions[before - 1].Span.Start >= span.Start ? _mentions[before - 1] : null;
    }

    private bool NamesOnly(int from, int before)
    {
        for (var i = before - 1; i >= 0 && _mentions[i].Span.Start >= from; i--)
            if (_mentions[i].ForceId == _only)
                return true;
        return false;
    }
}
