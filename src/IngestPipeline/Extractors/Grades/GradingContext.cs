using IngestPipeline.Extractors.Forces;
using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Extractors.Grades.Nodes;
using IngestPipeline.Extractors.Grades.Scopes;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Grades;

namespace IngestPipeline.Extractors.Grades;

/// <summary>What every reader of one article's grades needs: its text, lexicon, times and forces.</summary>
internal sealed class GradingContext
{
    /// <summary>How far back a quotation mark is looked for.</summary>
    private const int LongestSpeech = 4000;

    private readonly Article _article;
    private readonly List<ForceMention> _mentions;

    public GradingContext(Article article, GradingLexicon lexicon)
    {
        _article = article;
        Lexicon = lexicon;
        Periods = new PeriodBook(article);
        Nodes = new NodeReader(article, lexicon);
        _mentions = [.. article.Facts.ForceMentions];
        Forces = new ForceScope(article, lexicon);
        GradesWholes = lexicon.Scale.Inspectorate is not "hmicfrs";
    }

    public Article Article => _article;

    public string Text => _article.Text;

    public GradingLexicon Lexicon { get; }

    public PeriodBook Periods { get; }

    public NodeReader Nodes { get; }

    /// <summary>Whether the inspectorate grades a school or home as a whole; a police force has no such grade.</summary>
    public bool GradesWholes { get; }

    /// <summary>Whether words of a school's or home's report speak of the forces' inspectorate, whose grades are of no school.</summary>
    public bool NamesPoliceInspectorate(int start, int end) => Text.AsSpan(start, end - start).Contains("HMIC", StringComparison.Ordinal);

    /// <summary>Whether a block of an article on a force tells of a school's or home's report: another body's scale.</summary>
    public bool IsOfOtherInspectorate(TextSpan block)
    {
        if (GradesWholes)
            return false;
        var words = _article.Slice(block);
        var names = words.Contains("Care Quality Commission", StringComparison.Ordinal) || words.Contains("Ofsted", StringComparison.Ordinal)
            || words.Contains("CQC", StringComparison.Ordinal) || words.Contains("Estyn", StringComparison.Ordinal);
        return names && !words.Contains("olice", StringComparison.Ordinal) && !words.Contains("force", StringComparison.Ordinal)
            && !words.Contains("HMIC", StringComparison.Ordinal) && !words.Contains("fire ", StringComparison.OrdinalIgnoreCase)
            && ForceIn(block) is null;
    }

    /// <summary>Which force is spoken of where.</summary>
    public ForceScope Forces { get; }

    /// <summary>The force a grade at these places is for; null where the inspectorate grades none of those named.</summary>
    public string? ForceAt(int grade, int text, AreaEntry? area = null) => Forces.At(grade, text, area);

    /// <summary>The area a name means for the body spoken of: "effectiveness" of a police force or of a fire service.</summary>
    public AreaEntry? AreaAt(int grade, AreaEntry? area, TextSpan text)
    {
        if (area is null || !Lexicon.Areas.HasTwo || Forces.IsFireAt(grade) is not { } isFire || isFire == (area.Programme == "frs"))
            return area;
        return Lexicon.Areas.Other(Text.AsSpan(text.Start, text.Length)) ?? area;
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
}
