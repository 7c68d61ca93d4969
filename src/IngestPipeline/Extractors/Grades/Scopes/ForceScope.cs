using IngestPipeline.Extractors.Forces;
using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Grades;

namespace IngestPipeline.Extractors.Grades.Scopes;

/// <summary>
/// Which force a grade is for: the one whose clause it stands in, else the one its sentence takes up from the one before, else the one
/// of its section, else the article's.
/// </summary>
internal sealed class ForceScope
{
    /// <summary>How many mentions back a force is looked for.</summary>
    private const int LookBack = 60;

    /// <summary>Longer headings tell of something else besides the force.</summary>
    private const int LongestHeading = 60;

    private const string Marks = " ‘’“”\"'";

    private static readonly ForceWords Words = ForceWords.English;

    private readonly Article _article;
    private readonly List<ForceMention> _mentions;
    private readonly HashSet<string> _subjects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Model.ForceKind> _kinds = new(StringComparer.Ordinal);
    private readonly bool _isFireProgramme;
    private readonly List<(int Start, string? Force)> _sections = [];

    public ForceScope(Article article, GradingLexicon lexicon)
    {
        (_article, _isFireProgramme) = (article, lexicon.Programme.Id == "frs");
        _mentions = [.. article.Facts.ForceMentions];
        foreach (var force in article.Facts.Forces)
        {
            if (!lexicon.Bodies.Contains(force.Id))
                continue;
            _kinds[force.Id] = force.Kind;
            if (force.Role == ForceRole.Subject)
                _subjects.Add(force.Id);
        }

        FindSections();
    }

    /// <summary>The force a grade at these places is for.</summary>
    public string? At(int grade, int text, AreaEntry? area)
    {
        if (_kinds.Count == 0)
            return null;
        var isFire = area is null ? IsFireAt(grade) ?? _isFireProgramme : area.Programme == "frs";
        var only = OnlyOne(isFire);
        var sentence = SentenceStart(Math.Min(grade, text));
        var before = MentionOrder.CountBefore(_mentions, Math.Max(grade, text));
        if (before > 0 && Touches(_mentions[before - 1], grade) && Fits(_mentions[before - 1].ForceId, isFire))
            return _mentions[before - 1].ForceId;
        if (InSentence(before, sentence, only, isFire) is { } named)
            return named;
        if (OpensWith(sentence, Words.Neighbours) && Two(isFire) is { } two)
            return Last(before, two.First, two.Second) == two.First ? two.Second : two.First;
        if (Carried(sentence, Math.Max(grade, text)) is { } carried && Fits(carried, isFire))
            return carried;
        if (only is not null)
            return only;
        if (SectionAt(grade) is { } section && Fits(section, isFire))
            return section;
        for (var i = before - 1; i >= 0 && i >= before - LookBack; i--)
            if (Fits(_mentions[i].ForceId, isFire) && (_subjects.Count == 0 || _subjects.Contains(_mentions[i].ForceId)))
                return _mentions[i].ForceId;
        return null;
    }

    /// <summary>Whether the article is about a force.</summary>
    public bool IsSubject(string force) => _subjects.Contains(force);

    /// <summary>Whether the nearest body spoken of is a fire service; null where none is spoken of.</summary>
    public bool? IsFireAt(int grade)
    {
        var sentence = SentenceStart(grade);
        var before = MentionOrder.CountBefore(_mentions, grade);
        var near = before > 0 && _mentions[before - 1].Span.Start >= sentence ? _mentions[before - 1].ForceId : Carried(sentence, grade);
        return (near ?? SectionAt(grade)) is { } id && _kinds.TryGetValue(id, out var kind) ? kind == Model.ForceKind.Fire : null;
    }

    /// <summary>The two forces last named in a block before a position, in the order of the text, where they are of one kind.</summary>
    public (string First, string Second)? PairBefore(int position)
    {
        string? last = null;
        var block = _article.Blocks[_article.BlockAt(position)].Span.Start;
        var before = MentionOrder.CountBefore(_mentions, position);
        for (var i = before - 1; i >= 0 && i >= before - 12 && _mentions[i].Span.Start >= block; i--)
            if (_mentions[i].Kind == ForceMentionKind.Anaphor)
                continue;
            else if (last is null)
                last = _mentions[i].ForceId;
            else if (_mentions[i].ForceId != last)
                return _kinds.TryGetValue(last, out var kind) && _kinds.TryGetValue(_mentions[i].ForceId, out var other) && kind == other
                    ? (_mentions[i].ForceId, last) : null;
        return null;
    }

    /// <summary>The two forces the article is about, where there are exactly two and they are of one kind.</summary>
    public (string First, string Second)? TwoSubjects
    {
        get
        {
            if (_subjects.Count != 2)
                return null;
            string? first = null;
            foreach (var id in _kinds.Keys)
                if (_subjects.Contains(id))
                {
                    if (first is null)
                        first = id;
                    else
                        return _kinds[first] == _kinds[id] ? (first, id) : null;
                }

            return null;
        }
    }

    // The two the article is about, or the only two of their kind.
    private (string First, string Second)? Two(bool isFire)
    {
        if (TwoSubjects is { } subjects)
            return subjects;
        string? first = null, second = null;
        foreach (var id in _kinds.Keys)
            if (Fits(id, isFire))
            {
                if (second is not null)
                    return null;
                (first, second) = first is null ? (id, null) : (first, id);
            }

        return second is null ? null : (first!, second);
    }

    private string? Last(int before, string first, string second)
    {
        for (var i = before - 1; i >= 0 && i >= before - LookBack; i--)
            if (_mentions[i].ForceId == first || _mentions[i].ForceId == second)
                return _mentions[i].ForceId;
        return null;
    }

    private string? InSentence(int before, int sentence, string? only, bool isFire)
    {
        string? nearest = null, compared = null;
        for (var i = before - 1; i >= 0 && i >= before - LookBack && _mentions[i].Span.Start >= sentence; i--)
        {
            var id = _mentions[i].ForceId;
            if (!Fits(id, isFire))
                continue;
            if (IsSubject(_mentions[i]))
                return id;
            if (IsCompared(_mentions[i]))
                compared ??= id;
            else if (id == only)
                return id;
            else
                nearest ??= id;
        }

        return nearest ?? (compared is null ? null : only ?? compared);
    }

    // "Kent is good, Essex adequate": the force and its grade stand side by side.
    private bool Touches(ForceMention mention, int grade) =>
        mention.Kind != ForceMentionKind.Anaphor && mention.Span.End < grade && _article.Text.AsSpan(mention.Span.End, grade - mention.Span.End)
            is var gap && gap.Trim(Marks).IsEmpty && !IsCompared(mention);

    // "It was last graded in 2022": the one the sentence before was about.
    private string? Carried(int sentence, int position)
    {
        if (!OpensWith(sentence, Words.Carriers))
            return null;
        var block = _article.Blocks[_article.BlockAt(position)].Span.Start;
        var before = MentionOrder.CountBefore(_mentions, sentence);
        if (before == 0 || _mentions[before - 1].Span.Start < block)
            return null;
        var start = SentenceStart(_mentions[before - 1].Span.Start);
        var first = before - 1;
        while (first > 0 && _mentions[first - 1].Span.Start >= start)
            first--;
        for (var i = first; i < before; i++)
            if (!IsCompared(_mentions[i]))
                return _mentions[i].ForceId;
        return _mentions[first].ForceId;
    }

    private bool OpensWith(int sentence, string[] words)
    {
        var rest = _article.Text.AsSpan(sentence, Math.Min(24, _article.Text.Length - sentence));
        if (rest.StartsWith("Of ", StringComparison.Ordinal))
            rest = rest[3..];
        foreach (var word in words)
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && rest.Length > word.Length && rest[word.Length] == ' ')
                return true;
        return false;
    }

    private bool IsSubject(ForceMention mention)
    {
        var rest = _article.Text.AsSpan(mention.Span.End, Math.Min(16, _article.Text.Length - mention.Span.End)).TrimStart();
        var end = 0;
        while (end < rest.Length && char.IsLetter(rest[end]))
            end++;
        return !IsCompared(mention) && IsOneOf(rest[..end], Words.SubjectVerbs);
    }

    private bool IsCompared(ForceMention mention)
    {
        var end = mention.Span.Start - 1;
        while (end > 0 && _article.Text[end - 1] == ' ')
            end--;
        if (end <= 0 || _article.Text[end] != ' ')
            return false;
        var start = end;
        while (start > 0 && char.IsLetter(_article.Text[start - 1]))
            start--;
        return IsOneOf(_article.Text.AsSpan(start, end - start), Words.Comparisons);
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var other in words)
            if (word.Equals(other, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    // A page with a section for each force: the heading or caption that names one force holds until the next that is not about grades.
    private void FindSections()
    {
        if (_kinds.Count < 2)
            return;
        foreach (var block in _article.Blocks)
        {
            if (block.Span.Length > LongestHeading || block.Kind == BlockKind.TableRow)
                continue;
            var first = MentionOrder.CountBefore(_mentions, block.Span.Start);
            if (block.Kind is not (BlockKind.Heading or BlockKind.Caption)
                && (first >= _mentions.Count || _mentions[first].Span.Start > block.Span.Start || _mentions[first].Span.End < block.Span.End - 1))
                continue;
            if (first < _mentions.Count && _mentions[first].Span.Start < block.Span.End)
                _sections.Add((block.Span.Start, IsOne(first, block.Span.End) ? _mentions[first].ForceId : null));
            else if (block.Kind == BlockKind.Heading && block.Span.Length > 0 && _article.Text[block.Span.End - 1] is '?')
                _sections.Add((block.Span.Start, null));
        }

        AddOpened();
    }

    private void AddOpened()
    {
        foreach (var (start, force) in OpenedSections.Of(_article))
            _sections.Add((start, force));
        _sections.Sort((a, b) => a.Start.CompareTo(b.Start));
    }

    private bool IsOne(int first, int end)
    {
        for (var i = first; i < _mentions.Count && _mentions[i].Span.Start < end; i++)
            if (_mentions[i].ForceId != _mentions[first].ForceId)
                return false;
        return true;
    }

    private string? SectionAt(int position)
    {
        for (var i = _sections.Count - 1; i >= 0; i--)
            if (_sections[i].Start <= position)
                return _sections[i].Force;
        return null;
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
