using IngestPipeline.Extractors.Grades;
using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Extractors.Grades.Nodes;
using IngestPipeline.Extractors.Grades.Scopes;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Grades;

namespace IngestPipeline.Extractors.Tallies;

/// <summary>Reads the counts of one sentence: "adequate in four areas", "four areas were good", "three goods".</summary>
internal sealed partial class TallyReader
{
    private const int MostAreas = 20;
    private const int FrontReach = 30;

    private readonly GradingContext _context;
    private readonly List<Node> _nodes;
    private readonly SentencePeriods _periods;
    private readonly string? _before;
    private readonly bool _hasNoun;
    private readonly bool _hasSubject;

    public TallyReader(GradingContext context, List<Node> nodes, string? before, bool hasContext, int total)
    {
        (_context, _nodes, _before) = (context, nodes, before);
        Total = TotalOf() is > 0 and var own ? own : total;
        _periods = SentencePeriods.Of(nodes, context.Text, context.Periods, before);
        CountsAreas = nodes.Exists(node => node.Kind is NodeKind.AreaNoun or NodeKind.RatingNoun);
        _hasNoun = CountsAreas || hasContext;
        _hasSubject = nodes.Exists(node => node.Kind is NodeKind.Force or NodeKind.Pronoun or NodeKind.AreaNoun or NodeKind.Assign);
    }

    /// <summary>Whether the sentence speaks of areas, so that the next may leave the word out.</summary>
    public bool CountsAreas { get; }

    public string? LastPeriod => _periods.Last;

    /// <summary>How many areas there are in all, for "all but two of them"; 0 where nothing says so.</summary>
    public int Total { get; }

    /// <summary>The one grade spoken of in the plural, which the next sentence may count: "more outstandings than any".</summary>
    public IReadOnlyList<GradeEntry> Plurals =>
        _nodes.Find(node => node.Kind == NodeKind.Plural).Term.Grade is { } grade ? [grade] : [];

    public List<TallyDraft> Read()
    {
        var drafts = new List<TallyDraft>();
        var elided = new List<TallyDraft>();
        for (var i = 0; i < _nodes.Count; i++)
        {
            if (_nodes[i].Kind is not (NodeKind.Grade or NodeKind.Plural or NodeKind.Paraphrase))
                continue;
            var last = LumpEnd(i);
            if (IsGiven(i, last) && !IsOfForces(i)
                && (CountAfter(i, last) ?? CountBefore(i, last) ?? CountOf(i, last) ?? CountFronted(i)
                    ?? CountTrailing(last)) is { } found)
                (found.IsNamed ? drafts : elided).Add(Draft(i, last, found));
            i = last;
        }

        if (drafts.Count + elided.Count > 0)
            AddSingles(elided);

        // Without the word "areas" somewhere, or company, a count may be of anything.
        if (_hasNoun || drafts.Count > 0 || elided.Count > 1)
            drafts.AddRange(elided);
        drafts.Sort((a, b) => a.Span.CompareTo(b.Span));
        return drafts;
    }

    /// <summary>How many pillars there were while there were any.</summary>
    private const int Pillars = 3;

    private readonly record struct Found(int Count, int Start, int End, bool IsNamed);

    private TallyDraft Draft(int first, int last, Found found)
    {
        var span = new TextSpan(_nodes[found.Start].Start, _nodes[found.End].End);
        var at = _nodes[first].Start;
        var force = _context.ForceAt(at, at);
        return new TallyDraft(force, GradesOf(first, last), found.Count, PeriodOf(first, force), Trim(span), found.IsNamed ? 0.95 : 0.88);
    }

    // What is said of another body goes on in the time it began in; "two of its three inadequate grades" are of the last time.
    private string PeriodOf(int grade, string? force)
    {
        var period = _periods.Of(grade);
        if (period == PeriodBook.Current && IsOfLastTime(grade))
            return _context.Periods.OfPrevious();
        return period == PeriodBook.Current && _before is not null && force is not null
            && (_nodes[0].Kind == NodeKind.Of || !_context.Forces.IsSubject(force))
            && !_nodes.Exists(node => node.Kind == NodeKind.Current) ? _before : period;
    }

    private TextSpan Trim(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (end > start && _context.Text[end - 1] is ' ' or ',')
            end--;
        return new TextSpan(start, end);
    }

    private bool IsGiven(int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (_nodes[i].Kind == NodeKind.Grade && !(i == first ? GradeValidity.IsGiven(_nodes, i) || IsCounted(i) : true))
                return false;
        return _nodes[first].Kind == NodeKind.Paraphrase ? GradeValidity.IsGivenInCount(_nodes, first)
            : _nodes[first].Kind != NodeKind.Plural || GradeValidity.IsGiven(_nodes, first);
    }

    // "one outstanding, two good, three adequate" is no explanation of the scale.
    private bool IsCounted(int grade)
    {
        var before = grade - 1;
        while (before >= 0 && _nodes[before].Kind is NodeKind.Quote)
            before--;
        return before >= 0 && _nodes[before].Kind == NodeKind.Number && GradeValidity.IsGivenInCount(_nodes, grade);
    }

    // "‘outstanding’ or ‘good’", "good or better".
    private int LumpEnd(int first)
    {
        var last = first;
        for (var i = first + 1; i < _nodes.Count && i <= last + 5; i++)
        {
            if (_nodes[i].Kind is NodeKind.OrBetter or NodeKind.OrWorse)
                return i;
            if (_nodes[i].Kind is NodeKind.Grade or NodeKind.Plural && HasOr(last, i))
                last = i;
            else if (_nodes[i].Kind is not (NodeKind.Quote or NodeKind.Or or NodeKind.Comma))
                break;
        }

        return last;
    }

    private bool HasOr(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
            if (_nodes[i].Kind == NodeKind.Or)
                return true;
        return false;
    }

    private List<GradeEntry> GradesOf(int first, int last)
    {
        var grade = _nodes[first].Term.Grade!;
        var scale = _context.Lexicon.Scale.Grades;
        var least = first > 0 && _nodes[first - 1].Kind == NodeKind.AtLeast;
        if (_nodes[last].Kind == NodeKind.OrBetter || least)
            return [.. scale.Where(other => other.Rank >= grade.Rank).OrderByDescending(other => other.Rank)];
        if (_nodes[last].Kind == NodeKind.OrWorse)
            return [.. scale.Where(other => other.Rank <= grade.Rank).OrderByDescending(other => other.Rank)];
        return [.. _nodes.GetRange(first, last - first + 1).Where(node =>
            node.Kind is NodeKind.Grade or NodeKind.Plural or NodeKind.Paraphrase).Select(node => node.Term.Grade!)
            .Distinct().OrderByDescending(other => other.Rank)];
    }

    private int StartOf(int first) =>
        first > 0 && _nodes[first - 1].Kind == NodeKind.AtLeast ? first - 1
        : first > 0 && _nodes[first - 1].Kind == NodeKind.Quote && _nodes[first - 1].End == _nodes[first].Start ? first - 1 : first;

    // "an outstanding and two adequates": an article counts where a number beside it does.
    private void AddSingles(List<TallyDraft> elided)
    {
        for (var i = 1; i < _nodes.Count; i++)
        {
            if (_nodes[i].Kind != NodeKind.Grade || _nodes[i - 1].Kind != NodeKind.Determiner || !GradeValidity.IsGivenInCount(_nodes, i)
                || Word(i - 1) is not ("a" or "an"))
                continue;
            var next = i + 1 < _nodes.Count ? _nodes[i + 1].Kind : NodeKind.Stop;
            var joined = i > 1 && _nodes[i - 2].Kind is NodeKind.And or NodeKind.Comma;
            if ((joined && next is NodeKind.Stop or NodeKind.Comma) || next == NodeKind.And)
                elided.Add(Draft(i, i, new Found(1, i - 1, i, false)));
        }
    }

    // "Half of the eight forces have at least one inadequate", "between them they have five outstandings".
    private bool IsOfForces(int grade)
    {
        for (var i = grade - 1; i > 0; i--)
        {
            if (_nodes[i].Kind is NodeKind.Force)
                return false;
            if (_nodes[i].Kind == NodeKind.OtherNoun && Word(i) is "per cent" or "percent" && i + 1 < grade)
                return true;
            if (_nodes[i].Kind == NodeKind.OtherNoun && Word(i) is "forces" or "services"
                && _nodes[i - 1].Kind is NodeKind.Number)
                return true;
        }

        return false;
    }

    private ReadOnlySpan<char> Word(int index) => _context.Text.AsSpan(_nodes[index].Start, _nodes[index].End - _nodes[index].Start);

    private bool IsExcept(int count) =>
        count > 1 && _nodes[count - 1].Kind == NodeKind.But && Word(count - 2).Equals("all", StringComparison.OrdinalIgnoreCase);

    // "all but one of the nine": what is left of the whole; 0 where the whole is not known.
    private int CountAt(int count)
    {
        if (!IsExcept(count))
            return _nodes[count].Term.Number;
        return Math.Max(0, Total - _nodes[count].Term.Number);
    }

    // "of the nine areas", "nine areas of policing were examined".
    private int TotalOf()
    {
        for (var i = 0; i < _nodes.Count; i++)
        {
            if (!IsCount(i) || IsExcept(i))
                continue;
            var before = i - 1;
            while (before >= 0 && _nodes[before].Kind is NodeKind.Determiner or NodeKind.Filler)
                before--;
            var isWhole = before >= 0 && _nodes[before].Kind == NodeKind.Of;
            var hasNoun = i + 1 < _nodes.Count && _nodes[i + 1].Kind == NodeKind.AreaNoun;
            if (hasNoun && (isWhole || !_nodes.Exists(node => node.Kind is NodeKind.Grade or NodeKind.Plural)))
                return _nodes[i].Term.Number;
        }

        return 0;
    }

    // "two good grades", "three adequates", "a single ‘requires improvement’".
    private Found? CountOf(int first, int last)
    {
        var i = StartOf(first) - 1;
        while (i >= 0 && _nodes[i].Kind is NodeKind.Filler or NodeKind.Quote)
            i--;
        if (i < 0 || !IsCount(i) || IsPart(i) || (IsOwn(i) && !IsOfLastTime(first)))
            return null;
        var end = last;
        while (end + 1 < _nodes.Count && _nodes[end + 1].Kind is NodeKind.Quote)
            end++;
        var noun = end + 1 < _nodes.Count && _nodes[end + 1].Kind is NodeKind.RatingNoun or NodeKind.AreaNoun;
        if (noun)
            end++;
        else if (end + 1 < _nodes.Count && _nodes[end + 1].Kind is NodeKind.Word or NodeKind.OtherNoun)
            return null;
        var plural = _nodes[first].Kind == NodeKind.Plural && _hasSubject;
        // "with one outstanding, for preventing crime".
        plural |= last == first && _hasSubject && end + 2 < _nodes.Count && _nodes[end + 1].Kind == NodeKind.Comma
            && _nodes[end + 2].Kind == NodeKind.Preposition && NamesAreas(end + 3, _nodes[i].Term.Number);
        return new Found(_nodes[i].Term.Number, i, end, noun || plural);
    }

    private bool NamesAreas(int from, int count)
    {
        var named = 0;
        for (var i = from; i < _nodes.Count && _nodes[i].Kind is NodeKind.Area or NodeKind.And or NodeKind.Comma or NodeKind.Determiner
            or NodeKind.Preposition or NodeKind.Filler; i++)
            named += _nodes[i].Kind == NodeKind.Area ? 1 : 0;
        return named == count;
    }

    // "the last two", "two other areas that were": some of those counted before.
    private bool IsPart(int i)
    {
        var before = i > 0 ? Word(i - 1) : default;
        if (before is "last" or "first" or "latter" or "other" or "former")
            return true;
        return i + 1 < _nodes.Count && _nodes[i + 1].Kind == NodeKind.Filler
            && _context.Text.AsSpan(_nodes[i + 1].Start, _nodes[i + 1].End - _nodes[i + 1].Start) is "other";
    }

    // "two of its three inadequate grades" are the grades of last time.
    private bool IsOwn(int i) =>
        i > 0 && _nodes[i - 1].Kind == NodeKind.Determiner
            && _context.Text.AsSpan(_nodes[i - 1].Start, _nodes[i - 1].End - _nodes[i - 1].Start) is "its" or "their";

    private bool IsOfLastTime(int grade)
    {
        var i = grade - 1;
        while (i > 0 && _nodes[i].Kind is NodeKind.Filler or NodeKind.Quote or NodeKind.Previous)
            i--;
        return i > 2 && IsCount(i) && IsOwn(i) && _nodes[i - 2].Kind == NodeKind.Of && IsCount(i - 3);
    }

    private bool IsCount(int i) => _nodes[i].Kind == NodeKind.Number && _nodes[i].Term.Number is >= 1 and <= MostAreas;
}
