using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Extractors.Grades.Nodes;
using IngestPipeline.Extractors.Grades.Scopes;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Grades;

namespace IngestPipeline.Extractors.Grades.Sentences;

/// <content>Makes drafts of the grades that were linked.</content>
internal sealed partial class ProseGrades
{
    /// <summary>How many words of a hospital's or school's name may part the verb from its grade.</summary>
    private const int LongestName = 12;

    /// <summary>How far before its grade "both forces" may stand.</summary>
    private const int LongestSubject = 6;

    private void Emit(GradeLedger ledger)
    {
        if (IsOneOfTwo())
            return;
        EmitCounted(ledger);
        foreach (var area in _ellipsis.Carried)
            ledger.Add(Draft(_memory.Grade!.Value, _nodes[area].Term.Area!, _nodes[area].Span));
        EmitEchoes(ledger);
        foreach (var grade in _grades)
        {
            if (_areas[grade] is null && EmitOrdinal(grade, ledger))
                continue;
            if (_areas[grade] is not { } areas)
                EmitUnlinked(grade, ledger);
            else if (areas.Count == 0)
                EmitReference(grade, ledger);
            else
                foreach (var area in IsTalk(grade) ? [] : areas)
                    AddFor(Draft(grade, _nodes[area].Term.Area!, _nodes[area].Span, ConfidenceOf(grade, area)), grade, ledger);
        }
    }

    // "Kent is good at A, as is Essex", "So was Sussex."
    private void EmitEchoes(GradeLedger ledger)
    {
        foreach (var (force, grade) in new ForceEchoes(_context, _nodes, _grades).All())
            if (grade < 0 && _grades.Count == 0 && _firstArea == int.MaxValue && _memory is { Grade: { } given, Areas: [var (area, text)] })
                ledger.Add(Draft(given, area, text) with { Force = force });
            else if (grade >= 0 && !IsTalk(grade))
                foreach (var shared in _areas[grade] ?? [])
                    ledger.Add(Draft(grade, _nodes[shared].Term.Area!, _nodes[shared].Span, Carried) with { Force = force });
    }

    // "the bigger of the two is inadequate at A" does not say which.
    private bool IsOneOfTwo()
    {
        if (_context.Forces.TwoSubjects is null || NamesForce(_nodes.Count))
            return false;
        for (var i = 2; i < _nodes.Count; i++)
            if (_nodes[i].Kind == NodeKind.Number && _nodes[i].Term.Number == 2 && _nodes[i - 1].Kind == NodeKind.Determiner
                && _nodes[i - 2].Kind == NodeKind.Of && (i + 1 == _nodes.Count || _nodes[i + 1].Kind is not NodeKind.AreaNoun))
                return true;
        return false;
    }

    // "… and requires improvement in one. The one is A."
    private void EmitCounted(GradeLedger ledger)
    {
        if (_memory.Counted.Count == 0 || _grades.Exists(grade => _areas[grade] is not null))
            return;
        var names = new LaterNames(_context.Text, _nodes, _links);
        for (var i = _memory.Counted.Count - 1; i >= 0; i--)
            if (names.Of(_memory.Counted[i].Count) is { IsEmpty: false } list)
            {
                foreach (var area in list.Areas)
                    ledger.Add(Draft(_memory.Counted[i].Grade, _nodes[area].Term.Area!, _nodes[area].Span)
                        with
                    { Period = _memory.Counted[i].Period });
                return;
            }
    }

    // "Both are adequate at A": where two forces are compared and neither is named again, each has the grade.
    private void AddFor(GradeDraft draft, int grade, GradeLedger ledger)
    {
        if (!(StartsWithBoth() || Is(0, "each", "each") || IsOfBoth(grade)) || NamesForce(grade)
            || _context.Forces.TwoSubjects is not { } two)
        {
            ledger.Add(draft);
            return;
        }

        ledger.Add(draft with { Force = two.First });
        ledger.Add(draft with { Force = two.Second });
    }

    // "at A, both forces are good", "for A both were graded adequate".
    private bool IsOfBoth(int grade)
    {
        for (var i = grade - 2; i >= 0 && i >= grade - LongestSubject; i--)
            if (Is(i, "both", "each"))
                return _nodes[i + 1].Kind is NodeKind.OtherNoun or NodeKind.Is or NodeKind.Was or NodeKind.Assign or NodeKind.Change;
        return false;
    }

    private bool NamesForce(int before)
    {
        for (var i = 0; i < before; i++)
            if (_nodes[i].Kind == NodeKind.Force)
                return true;
        return false;
    }

    // "The former was graded inadequate", of two forces and the one area spoken of.
    private bool EmitOrdinal(int grade, GradeLedger ledger)
    {
        var at = 0;
        while (at < grade && _nodes[at].Kind != NodeKind.Ordinal)
            at++;
        if (at > 1 || at == grade || _memory.Areas.Count != 1 || _context.GradesWholes || _firstArea < grade
            || !(Is(at, "former", "latter") && _context.Forces.PairBefore(_nodes[0].Start) is { } pair))
            return false;
        var (area, text) = _memory.Areas[0];
        ledger.Add(Draft(grade, area, text, Carried) with { Force = Is(at, "former", "former") ? pair.First : pair.Second });
        return true;
    }

    // "We are good at preventing crime," said the chief: praise, not a grade, unless it is spoken of as one.
    private bool IsTalk(int grade) =>
        !GradeValidity.IsQuoted(_nodes, grade) && !GradeValidity.IsPhrase(_nodes[grade]) && !IsAssigned(grade)
        && _context.IsInSpeech(_nodes[grade].Start);

    // "graded as outstanding for A and good for B": what assigned the first assigned the second.
    private bool IsAssigned(int grade)
    {
        for (var i = grade - 1; i >= 0 && _nodes[i].Kind is not (NodeKind.Stop or NodeKind.Semicolon or NodeKind.But); i--)
            if (_nodes[i].Kind == NodeKind.Assign)
                return true;
        return false;
    }

    private void EmitReference(int grade, GradeLedger ledger)
    {
        if (_memory.Question is { } asked)
        {
            ledger.Add(Draft(grade, asked.Area, asked.Text, Carried));
            return;
        }

        if (_memory.Areas.Count == 2 && StartsWithBoth())
        {
            foreach (var (area, text) in _memory.Areas)
                ledger.Add(Draft(grade, area, text, Carried));
            return;
        }

        var index = 0;
        if (_memory.Areas.Count == 2)
            for (var i = grade - 1; i >= 0; i--)
                if (_nodes[i].Kind == NodeKind.Ordinal)
                {
                    var word = _context.Text.AsSpan(_nodes[i].Start, _nodes[i].End - _nodes[i].Start);
                    index = word.Equals("second", StringComparison.OrdinalIgnoreCase)
                        || word.Equals("latter", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
                    break;
                }

        ledger.Add(Draft(grade, _memory.Areas[index].Area, _memory.Areas[index].Text, Carried));
    }

    private void EmitUnlinked(int grade, GradeLedger ledger)
    {
        var period = _periods.Of(grade);
        if (_memory.IsHeaded && _memory.Section is { } section && !NamesCount(grade) && period != PeriodBook.Current
            && _firstArea == int.MaxValue)
            ledger.Add(Draft(grade, section.Area, section.Text, Carried));
        else if (_context.GradesWholes && !_context.NamesPoliceInspectorate(_nodes[0].Start, _nodes[^1].End)
            && (_shape.HasBefore(grade, NodeKind.Assign, LongestName) || _shape.HasBefore(grade, NodeKind.Is)
            || _shape.HasBefore(grade, NodeKind.Was)) && !NamesCount(grade))
            ledger.Add(new GradeDraft(
                _context.ForceAt(_nodes[grade].Start, _nodes[grade].Start), null, null, _nodes[grade].Term.Grade!, _nodes[grade].Span, period,
                GradeMethod.Sentence, Carried));
    }

    private bool NamesCount(int grade)
    {
        for (var i = Math.Max(0, grade - 6); i < _nodes.Count && i <= grade + 6; i++)
            if (_nodes[i].Kind is NodeKind.Number or NodeKind.AreaNoun)
                return true;
        return false;
    }

    private GradeDraft Draft(int grade, AreaEntry area, TextSpan text, double confidence)
    {
        var period = _periods.Of(grade);
        if (period == PeriodBook.Current && (_previous[grade] || _shape.FollowsFrom(grade)))
            period = _context.Periods.OfPrevious();
        area = _context.AreaAt(_nodes[grade].Start, area, text) ?? area;
        // An area of the sentence before says nothing of whose grade it is here.
        var force = _context.ForceAt(_nodes[grade].Start, text.Start < _nodes[0].Start ? _nodes[grade].Start : text.Start, area);
        period = PeriodFor(force, area, period);
        return new GradeDraft(
            force, area, text, _nodes[grade].Term.Grade!, _nodes[grade].Span, period,
                GradeMethod.Sentence, confidence);
    }

    // What is said of another body goes on in the time it began in; the times of one service are not those of the other.
    private string PeriodFor(string? force, AreaEntry area, string period)
    {
        if (period == PeriodBook.Current && _memory.Past is { } past && (past.Force == force || (force is not null
            && !_context.Forces.IsSubject(force)))
            && !_nodes.Exists(node => node.Kind == NodeKind.Current))
            return past.Period;
        if (period != PeriodBook.Current && area.Programme != _context.Lexicon.Programme.Id && period == _context.Periods.OfPrevious()
            && !_periods.IsWritten(period))
            return PeriodBook.Previous;
        if (period != PeriodBook.Current && force is not null && !_context.Forces.IsSubject(force))
            _memory.Past = (force, period);
        return period;
    }

    // A grade the sentence before gave.
    private GradeDraft Draft(Node grade, AreaEntry area, TextSpan text) =>
        new(_context.ForceAt(grade.Start, text.Start, area), area, text, grade.Term.Grade!, grade.Span, PeriodBook.Current,
            GradeMethod.Sentence, Carried);

    private double ConfidenceOf(int grade, int area)
    {
        var node = _nodes[grade];
        if (node.Kind == NodeKind.Paraphrase)
            return 0.6;
        var sure = GradeValidity.IsQuoted(_nodes, grade) || GradeValidity.IsPhrase(node) || _shape.HasBefore(grade, NodeKind.Assign);
        var confidence = sure ? Sure : Plain;
        return _nodes[area].Term.IsWeak ? confidence - 0.13 : confidence;
    }
}
