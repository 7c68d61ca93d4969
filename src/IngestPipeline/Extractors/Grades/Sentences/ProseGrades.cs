using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Extractors.Grades.Nodes;
using IngestPipeline.Extractors.Grades.Scopes;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Grades;

namespace IngestPipeline.Extractors.Grades.Sentences;

/// <summary>Reads the grades of one sentence: which areas each grade is for, and when.</summary>
internal sealed partial class ProseGrades
{
    private const double Sure = 0.93;
    private const double Plain = 0.88;
    private const double Carried = 0.75;

    private readonly GradingContext _context;
    private readonly List<Node> _nodes;
    private readonly BlockMemory _memory;
    private readonly AreaLinks _links;
    private readonly FrontedAreas _fronted;
    private readonly GradeShape _shape;
    private readonly int _firstArea;
    private readonly SentencePeriods _periods;
    private readonly List<int>?[] _areas;
    private readonly bool[] _claimed;
    private readonly bool[] _previous;
    private readonly List<int> _grades = [];
    private readonly Ellipsis _ellipsis;
    private readonly ForceContrasts _contrasts;

    private ProseGrades(GradingContext context, List<Node> nodes, BlockMemory memory)
    {
        (_context, _nodes, _memory) = (context, nodes, memory);
        _links = new AreaLinks(context.Text, nodes);
        _fronted = new FrontedAreas(nodes, _links);
        _shape = new GradeShape(nodes);
        _firstArea = nodes.FindIndex(node => node.Kind == NodeKind.Area) is >= 0 and var first ? first : int.MaxValue;
        _periods = SentencePeriods.Of(nodes, context.Text, context.Periods, memory.Period);
        _areas = new List<int>?[nodes.Count];
        _claimed = new bool[nodes.Count];
        _previous = new bool[nodes.Count];
        _ellipsis = new Ellipsis(context.Text, nodes, _links, _grades, _areas, memory.Grade is not null);
        _contrasts = new ForceContrasts(context, nodes, _links, _areas);
    }

    public static void Read(GradingContext context, List<Node> nodes, BlockMemory memory, GradeLedger ledger)
    {
        if (memory.Areas.Count == 0)
            memory.Areas = memory.Before;
        var sentence = new ProseGrades(context, nodes, memory);
        sentence.Link();
        sentence.Emit(ledger);
        sentence.Remember();
    }

    private void Link()
    {
        if (IsQuestion() || IsInverted())
            return;
        for (var i = 0; i < _nodes.Count; i++)
            if (_nodes[i].Kind is NodeKind.Grade or NodeKind.Plural or NodeKind.Paraphrase && GradeValidity.IsGiven(_nodes, i)
                && !_shape.IsLumped(i) && !_periods.IsAhead(i) && !IsOfForces(i))
                _grades.Add(i);
        foreach (var grade in _grades)
            if (_links.After(grade) is { IsEmpty: false } list)
                Claim(grade, list.Areas);
        // Backwards, so that the main clause has its areas before the aside in it does.
        for (var g = _grades.Count - 1; g >= 0; g--)
            if (_areas[_grades[g]] is null && _shape.PartnerOf(_grades[g]) < 0)
                LinkBefore(_grades[g]);
        foreach (var grade in _grades)
            if (_areas[grade] is null && _shape.PartnerOf(grade) < 0
                && _fronted.Of(grade, _claimed) is { IsEmpty: false } fronted)
                Claim(grade, fronted.Areas);
        foreach (var grade in _grades)
            if (_shape.PartnerOf(grade) is >= 0 and var partner)
                (_areas[grade], _previous[grade]) = (_areas[partner], true);
        new Gapping(_context.Text, _nodes, _grades, _areas, _claimed).Grant();
        for (var g = 0; g < _grades.Count; g++)
            if (_areas[_grades[g]] is null)
                Attach(g);
        AttachNear();
        _contrasts.Grant(_grades);
        LinkSpokenOf();
        _ellipsis.Grant();
        if (_memory.Question is not null && _grades.Count > 0 && _grades[0] <= 2 && _areas[_grades[0]] is null)
            _areas[_grades[0]] = [];
    }

    // "Essex is good", "On that it requires improvement": the one area the sentence before was about.
    private void LinkSpokenOf()
    {
        if (_grades.Count == 0 || _firstArea != int.MaxValue || _memory.Areas.Count != 1)
            return;
        if (_nodes[0].Kind == NodeKind.Preposition && Is(1, "that", "this"))
            _areas[_grades[0]] ??= [];
        else if ((_memory.IsRated || _context.Forces.TwoSubjects is not null) && _contrasts.IsChain(_grades))
            foreach (var grade in _grades)
                _areas[grade] ??= [];
    }

    private bool IsQuestion()
    {
        for (var i = _nodes.Count - 1; i >= 0 && i >= _nodes.Count - 2; i--)
            if (_nodes[i].Kind == NodeKind.Stop && _context.Text[_nodes[i].Start] == '?')
                return true;
        return false;
    }

    // "One in five forces is inadequate at A", "nine forces require improvement", "just five of the 43 forces in England were good".
    private bool IsOfForces(int grade)
    {
        var forces = grade - 1;
        var verb = GradeValidity.IsPhrase(_nodes[grade]);
        for (; forces > 0 && !(_nodes[forces].Kind == NodeKind.OtherNoun && Is(forces, "forces", "services")); forces--)
        {
            if (_nodes[forces].Kind is NodeKind.Area or NodeKind.Grade or NodeKind.Force or NodeKind.Pronoun or NodeKind.Comma
                or NodeKind.Semicolon or NodeKind.Colon or NodeKind.But or NodeKind.Dash or NodeKind.Which)
                return false;
            verb |= _nodes[forces].Kind is NodeKind.Is or NodeKind.Was or NodeKind.Assign or NodeKind.HadBeen;
        }

        var number = forces - 1;
        while (number > 0 && _nodes[number].Kind is NodeKind.Determiner or NodeKind.Word or NodeKind.Filler)
            number--;
        if (!verb || number < 0 || _nodes[number].Kind != NodeKind.Number || _nodes[number].Term.Number == 2)
            return false;
        for (var i = number - 1; i >= 0 && _nodes[i].Kind is not (NodeKind.Comma or NodeKind.But or NodeKind.Semicolon); i--)
            if (_nodes[i].Kind is NodeKind.Is or NodeKind.Was or NodeKind.Force or NodeKind.Pronoun)
                return false;
        return true;
    }

    // "Were it to be graded inadequate tomorrow, nobody would notice."
    private bool IsInverted() => _nodes.Count > 1 && ((_nodes[0].Kind == NodeKind.Was && Is(0, "were", "were"))
        || (Is(0, "had", "had") && _nodes[1].Kind is NodeKind.Pronoun or NodeKind.Force or NodeKind.Determiner
            && _nodes.Exists(node => node.Kind == NodeKind.Hypothetical || node.Kind == NodeKind.Negation)));

    private void Claim(int grade, List<int> areas)
    {
        _areas[grade] = areas;
        foreach (var area in areas)
            _claimed[area] = true;
    }

    private void LinkBefore(int grade)
    {
        var from = _shape.IsTarget(grade, out var source) ? source : grade;
        var list = _links.Before(from, _claimed, out var stop, out var aside);
        if (list.IsEmpty)
        {
            LinkReference(grade, stop);
            return;
        }

        Claim(grade, list.Areas);
        // "A, which was inadequate, is now good": the aside tells what was.
        if (aside >= 0)
            foreach (var other in _grades)
                if (other > aside && other < grade && _areas[other] == null)
                    (_areas[other], _previous[other]) = (list.Areas, true);
    }

    // "it", "the first": what the sentence before named.
    private void LinkReference(int grade, int stop)
    {
        if (_areas[grade] is not null)
            return;
        if (stop < 0)
        {
            // "Both are now adequate."
            if (_memory.Areas.Count == 2 && _firstArea == int.MaxValue && StartsWithBoth())
                _areas[grade] = [];
            return;
        }

        if (_nodes[stop].Kind == NodeKind.Pronoun && !(stop > 0 && _nodes[stop - 1].Kind == NodeKind.Which)
            && !ReferenceEquals(_memory.Areas, _memory.Before) && _memory.Areas.Count == 1
            && !(_firstArea < stop))
            _areas[grade] = [];
        else if (_nodes[stop].Kind == NodeKind.Ordinal && _memory.Areas.Count == 2 && !(_firstArea < stop))
            _areas[grade] = [];
    }

    private bool StartsWithBoth() =>
        _nodes[0].Kind is NodeKind.Filler or NodeKind.Pronoun
        && _context.Text.AsSpan(_nodes[0].Start, _nodes[0].End - _nodes[0].Start).StartsWith("both", StringComparison.OrdinalIgnoreCase);

    private bool HasOtherArea(int from, int to, List<int> known)
    {
        for (var i = from; i < to; i++)
            if (_nodes[i].Kind == NodeKind.Area && !known.Contains(i))
                return true;
        return false;
    }

    // A grade with no area of its own shares those of its neighbour when the two are of different times.
    private void Attach(int g)
    {
        var grade = _grades[g];
        var earlier = _periods.Of(grade) != PeriodBook.Current || _shape.FollowsFrom(grade) || _shape.HasBefore(grade, NodeKind.HadBeen)
            || _shape.HasBefore(grade, NodeKind.Previous);
        if (earlier && _fronted.RelativeOf(grade) is >= 0 and var relative)
        {
            (_areas[grade], _previous[grade]) = ([relative], true);
            return;
        }

        // "good at A now, where it was adequate", "so does A, for which it was adequate".
        if (!earlier && _fronted.RelativeOf(grade) is >= 0 and var past && WasOther(past, grade))
        {
            (_areas[grade], _previous[grade]) = ([past], true);
            return;
        }

        // "praised for A, where it was graded good".
        if (!earlier && _fronted.RelativeOf(grade) is >= 0 and var own && !_claimed[own])
        {
            Claim(grade, [own]);
            return;
        }

        for (var other = g - 1; other >= 0 && other >= g - 2; other--)
            if (_areas[_grades[other]] is { Count: > 0 } areas)
            {
                var coordinated = !HasOtherArea(_grades[other] + 1, grade, areas) && _shape.IsCoordinated(_grades[other], grade);
                if ((earlier && _periods.Of(_grades[other]) == PeriodBook.Current)
                    || (coordinated && _periods.Of(_grades[other]) != _periods.Of(grade)))
                    (_areas[grade], _previous[grade]) = (Meant(areas, grade), earlier);
                return;
            }

        if (earlier && _shape.HasBefore(grade, NodeKind.Which))
            for (var other = g + 1; other < _grades.Count && other <= g + 1; other++)
                if (_areas[_grades[other]] is { Count: > 0 } areas)
                    (_areas[grade], _previous[grade]) = (areas, true);
        if (_areas[grade] is null && new ListedAreas(_context.Text, _nodes, _links, _claimed).Of(grade) is { IsEmpty: false } listed)
            Claim(grade, listed.Areas);
    }

    private void AttachNear()
    {
        var near = new NearAreas(_context.Text, _nodes, _links, _areas, _periods);
        foreach (var grade in _grades)
        {
            if (_areas[grade] is not null || _shape.PartnerOf(grade) >= 0)
                continue;
            if (near.Of(grade) is { IsEmpty: false } list)
                Claim(grade, list.Areas);
            else if (near.IsThere(grade) && _firstArea == int.MaxValue && _memory.Areas.Count == 1)
                _areas[grade] = [];
        }
    }

    // Whether the area has a grade that is not this one, and this one is told of in the past.
    private bool WasOther(int area, int grade)
    {
        if (!_shape.HasBefore(grade, NodeKind.Was))
            return false;
        if (_claimed[area])
            return _grades.Exists(other => other < grade && _areas[other]?.Contains(area) == true
                && _nodes[other].Term.Grade != _nodes[grade].Term.Grade);
        var so = area - 1;
        while (so > 0 && _nodes[so].Kind is NodeKind.Area or NodeKind.And or NodeKind.Comma or NodeKind.Determiner or NodeKind.Filler)
            so--;
        return so >= 0 && _nodes[so].Kind == NodeKind.So;
    }

    // "…, where it was good" is about the last area, "all of which" about each, "the last two" about two.
    private List<int> Meant(List<int> areas, int grade)
    {
        for (var i = grade - 1; i >= 0 && i >= grade - 9; i--)
        {
            if (_nodes[i].Kind == NodeKind.Number && i > 0 && Is(i - 1, "last", "latter") && _nodes[i].Term.Number is >= 1 and var last
                && last < areas.Count)
                return areas.GetRange(areas.Count - last, last);
            if (_nodes[i].Kind == NodeKind.Number && i > 0 && Is(i - 1, "first", "former") && _nodes[i].Term.Number is >= 1 and var first
                && first < areas.Count)
                return areas.GetRange(0, first);
            if (_nodes[i].Kind == NodeKind.Area)
                break;
            if (_nodes[i].Kind == NodeKind.Which)
                return i > 0 && _nodes[i - 1].Kind is NodeKind.Of or NodeKind.Filler ? areas : areas.GetRange(areas.Count - 1, 1);
        }

        return areas;
    }

    private bool Is(int index, string word, string other)
    {
        var text = _context.Text.AsSpan(_nodes[index].Start, _nodes[index].End - _nodes[index].Start);
        return text.Equals(word, StringComparison.OrdinalIgnoreCase) || text.Equals(other, StringComparison.OrdinalIgnoreCase);
    }

    private void Remember()
    {
        _memory.Period = _periods.Last;
        _memory.IsRated = _nodes.Exists(node => node.Kind is NodeKind.Grade or NodeKind.Plural);
        foreach (var grade in _grades)
            if ((_areas[grade] is { Count: > 0 } || (_areas[grade] is not null && _memory.Question is not null)) && !_previous[grade]
                && _periods.Of(grade) == PeriodBook.Current && !_shape.FollowsFrom(grade))
                _memory.Grade = _nodes[grade];
        var areas = new List<(AreaEntry, TextSpan)>();
        foreach (var node in _nodes)
            if (node.Kind == NodeKind.Area)
                areas.Add((node.Term.Area!, node.Span));
        if (areas.Count > 0)
            _memory.Areas = areas;
        _memory.Counted.Clear();
        foreach (var grade in _grades)
            if (_areas[grade] is null && _shape.CountOf(grade) is > 0 and var count)
                _memory.Counted.Add((_nodes[grade], count, _periods.Of(grade)));
        _memory.Question = areas.Count == 1 && _nodes.Count <= 4 && IsQuestion() ? areas[0]
            : areas.Count == 0 && _nodes is [{ Kind: NodeKind.Force }, { Kind: NodeKind.Stop }] && IsQuestion() && _memory.Areas.Count == 1
            ? _memory.Areas[0] : null;
    }
}
