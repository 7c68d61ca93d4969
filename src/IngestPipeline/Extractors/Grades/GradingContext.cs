using IngestPipeline.Extractors.Forces;
using IngestPipeline.Model;
using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Grades;

/// <summary>What every reader of one article's grades needs: its text, lexicon, times and forces.</summary>
internal sealed class GradingContext
{
    /// <summary>How many mentions back a force is looked for.</summary>
    private const int LookBack = 60;

    /// <summary>How far back a quotation mark is looked for.</summary>
    private const int LongestSpeech = 4000;

    private readonly Article _article;
    private readonly List<ForceMention> _mentions;
    private readonly HashSet<string> _subjects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Model.ForceKind> _kinds = new(StringComparer.Ordinal);

    public GradingContext(Article article, GradingLexicon lexicon)
    {
        _article = article;
        Lexicon = lexicon;
        Periods = new PeriodBook(article);
        Nodes = new NodeReader(article, lexicon);
        _mentions = [.. article.Facts.ForceMentions];
        foreach (var force in article.Facts.Forces)
        {
            if (!lexicon.Bodies.Contains(force.Id))
                continue;
            _kinds[force.Id] = force.Kind;
            if (force.Role == ForceRole.Subject)
                _subjects.Add(force.Id);
        }

        GradesWholes = lexicon.Scale.Inspectorate is not "hmicfrs";
    }

    public Article Article => _article;

    public string Text => _article.Text;

    public GradingLexicon Lexicon { get; }

    public PeriodBook Periods { get; }

    public NodeReader Nodes { get; }

    /// <summary>Whether the inspectorate grades a school or home as a whole; a police force has no such grade.</summary>
    public bool GradesWholes { get; }

    /// <summary>The force a grade at these places is for: the one its sentence names, else the article's, else the last one
    /// named.</summary>
    public string? ForceAt(int grade, int text, AreaEntry? area = null)
    {
        if (_kinds.Count == 0)
            return null;
        var isFire = (area?.Programme ?? Lexicon.Programme.Id) == "frs";
        var only = OnlyOne(isFire);
        var before = MentionOrder.CountBefore(_mentions, Math.Max(grade, text));
        var from = SentenceStart(Math.Min(grade, text));
        string? named = null;
        for (var i = before - 1; i >= 0 && i >= before - LookBack && _mentions[i].Span.Start >= from; i--)
            if (Fits(_mentions[i].ForceId, isFire))
            {
                named ??= _mentions[i].ForceId;
                if (_mentions[i].ForceId == only)
                    return only;
            }

        if ((named ?? only) is { } sure)
            return sure;
        for (var i = before - 1; i >= 0 && i >= before - LookBack; i--)
            if (Fits(_mentions[i].ForceId, isFire) && (_subjects.Count == 0 || _subjects.Contains(_mentions[i].ForceId)))
                return _mentions[i].ForceId;
        return null;
    }

    /// <summary>The force named from <paramref name="span"/>'s start to its end; null when there is none.</summary>
    public ForceMention? ForceIn(TextSpan span)
    {
        var before = MentionOrder.CountBefore(_mentions, span.End);
        return before > 0 && _mentions[before - 1].Span.Start >= span.Start ? _mentions[before - 1] : null;
    }

    /// <summary>Whether a position is inside quotation marks that its block opened.</summary>
    public bool IsInSpeech(int position)
    {
        var open = false;
        for (var i = Math.Max(_article.Blocks[_article.BlockAt(position)].Span.Start, position - LongestSpeech); i < position; i++)
            open = Text[i] switch { '“' => true, '”' => false, '"' => !open, _ => open };
        return open;
    }

    private int SentenceStart(int position)
    {
        var sentence = _article.SentenceAt(position);
        return sentence >= 0 ? _article.Sentences[sentence].Span.Start : _article.Blocks[_article.BlockAt(position)].Span.Start;
    }

    // The one subject of that kind, or the one force of that kind.
    private string? OnlyOne(bool isFire)
    {
        string? subject = null, any = null;
        var (subjects, all) = (0, 0);
        foreach (var id in _kinds.Keys)
            if (Fits(id, isFire))
            {
                (any, all) = (id, all + 1);
                if (_subjects.Contains(id))
                    (subject, subjects) = (id, subjects + 1);
            }

        return subjects == 1 ? subject : all == 1 ? any : null;
    }

    private bool Fits(string id, bool isFire) => !_kinds.TryGetValue(id, out var kind) || (kind == Model.ForceKind.Fire) == isFire;
}
