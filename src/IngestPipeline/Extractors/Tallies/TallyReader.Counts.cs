using IngestPipeline.Extractors.Grades;
using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Extractors.Grades.Scopes;

namespace IngestPipeline.Extractors.Tallies;

/// <content>The places a count may stand in, seen from its grade.</content>
internal sealed partial class TallyReader
{
    // "adequate in six categories", "good in just one", "adequate or better in six of nine areas".
    private Found? CountAfter(int first, int last)
    {
        var i = last + 1;
        while (i < _nodes.Count && _nodes[i].Kind is NodeKind.Quote or NodeKind.RatingNoun or NodeKind.Filler)
            i++;
        if (i >= _nodes.Count || _nodes[i].Kind != NodeKind.Preposition)
            return null;
        for (i++; i < _nodes.Count && _nodes[i].Kind is NodeKind.Filler or NodeKind.Determiner or NodeKind.Preposition;)
            i++;
        if (i + 1 < _nodes.Count && _nodes[i].Kind == NodeKind.But && IsCount(i + 1))
            i++;
        if (i >= _nodes.Count || !IsCount(i) || CountAt(i) is not (> 0 and var count))
            return null;
        var end = i++;
        var isNamed = false;
        while (i < _nodes.Count && _nodes[i].Kind is NodeKind.Of or NodeKind.Determiner or NodeKind.Number or NodeKind.AreaNoun
            or NodeKind.Filler)
        {
            if (_nodes[i].Kind == NodeKind.AreaNoun)
                (isNamed, end) = (true, i);
            else if (_nodes[i].Kind == NodeKind.Number && _nodes[i - 1].Kind is NodeKind.Of or NodeKind.Determiner && isNamed)
                end = i;
            i++;
        }

        // "good in five of them".
        if (i < _nodes.Count && _nodes[i - 1].Kind == NodeKind.Of && Word(i) is "them" or "these" or "those")
            end = i++;
        return isNamed || EndsCount(i) ? new Found(count, StartOf(first), end, isNamed) : null;
    }

    private bool EndsCount(int i) =>
        i >= _nodes.Count || _nodes[i].Kind is not (NodeKind.Word or NodeKind.OtherNoun or NodeKind.RatingNoun or NodeKind.Force
            or NodeKind.Area);

    // "four areas were rated good", "five were ‘requires improvement’", "with three areas judged adequate".
    private Found? CountBefore(int first, int last)
    {
        var (i, verb, noun) = (StartOf(first) - 1, false, false);
        for (; i >= 0; i--)
        {
            var kind = _nodes[i].Kind;
            if (kind is NodeKind.Is or NodeKind.Was or NodeKind.HadBeen or NodeKind.Assign
                || (kind == NodeKind.Including && Word(i) is "that is"))
                verb = true;
            else if (kind == NodeKind.AreaNoun && !noun)
                noun = true;
            else if (kind is not (NodeKind.Quote or NodeKind.Filler or NodeKind.To or NodeKind.Which or NodeKind.RatingNoun
                or NodeKind.Current) && !(kind is NodeKind.Comma or NodeKind.Dash or NodeKind.Close
                && (verb || GradeValidity.IsPhrase(_nodes[first])) && SkipAside(ref i)))
                break;
        }

        // "all but two of them were".
        if (i > 1 && Word(i) is "them" or "these" or "those" && _nodes[i - 1].Kind == NodeKind.Of && IsCount(i - 2))
            i -= 2;
        var isClause = noun || (i + 1 < _nodes.Count && _nodes[i + 1].Kind == NodeKind.Which);
        if (i < 0 || !IsCount(i) || IsPart(i) || !(verb || (isClause && GradeValidity.IsPhrase(_nodes[first]))))
            return null;
        // "three of the nine areas": the first number counts, the second is the whole.
        if (i >= 2)
        {
            var whole = i - 1;
            while (whole > 0 && _nodes[whole].Kind is NodeKind.Determiner or NodeKind.Filler)
                whole--;
            if (_nodes[whole].Kind == NodeKind.Of && whole > 0 && IsCount(whole - 1))
                i = whole - 1;
        }

        var end = last + 1 < _nodes.Count && _nodes[last + 1].Kind == NodeKind.Quote ? last + 1 : last;
        return CountAt(i) is > 0 and var count ? new Found(count, IsExcept(i) ? i - 2 : i, end, noun || IsAllPillars(i, first)) : null;
    }

    // "In 2019 all three were good": of what was graded then there were three.
    private bool IsAllPillars(int count, int grade) => count > 0 && _nodes[count].Term.Number == Pillars && Word(count - 1) is "all" or "All"
        && _periods.Of(grade) != PeriodBook.Current && !_nodes.Exists(node => node.Kind == NodeKind.OtherNoun) && CountForces() < 2;

    private int CountForces() => _nodes.Count(node => node.Kind == NodeKind.Force);

    // "Two areas – A and B – were rated good": back to what stands before the names.
    private bool SkipAside(ref int i)
    {
        var kind = _nodes[i].Kind == NodeKind.Close ? NodeKind.Open : _nodes[i].Kind;
        for (var open = i - 1; open > 0; open--)
        {
            if (_nodes[open].Kind == kind && _nodes[open - 1].Kind == NodeKind.AreaNoun)
            {
                i = open;
                return true;
            }

            if (_nodes[open].Kind is not (NodeKind.Area or NodeKind.And or NodeKind.Comma or NodeKind.Determiner or NodeKind.Quote))
                return false;
        }

        return false;
    }

    // "in two areas, A and B, the county has sunk to inadequate"; "in just one, its call handling, did it require improvement".
    private Found? CountFronted(int first)
    {
        var given = GradeValidity.IsPhrase(_nodes[first]);
        for (var i = first - 1; i > 0 && i >= first - 3; i--)
            given |= _nodes[i].Kind is NodeKind.Is or NodeKind.Was or NodeKind.Assign or NodeKind.To or NodeKind.Change or NodeKind.HadBeen;
        for (var i = first - 1; given && i > 0 && i >= first - FrontReach; i--)
        {
            if (_nodes[i].Kind is NodeKind.Grade or NodeKind.Plural or NodeKind.Semicolon or NodeKind.Stop or NodeKind.Colon or NodeKind.Quote)
                return null;
            if (!IsCount(i) || !IsLed(i))
                continue;
            var end = i + 1;
            var noun = _nodes[end].Kind == NodeKind.AreaNoun;
            if (noun)
                end++;
            return end < first && _nodes[end].Kind == NodeKind.Comma && !IsPart(i) ? new Found(_nodes[i].Term.Number, i - 1, first, noun)
                : null;
        }

        return null;
    }

    // "his outstandings, of which there are two".
    private Found? CountTrailing(int last)
    {
        var i = last + 1;
        while (i < _nodes.Count && _nodes[i].Kind is NodeKind.Comma or NodeKind.Quote)
            i++;
        if (_nodes[last].Kind != NodeKind.Plural || i + 3 >= _nodes.Count || _nodes[i].Kind != NodeKind.Of || _nodes[i + 1].Kind != NodeKind.Which)
            return null;
        for (i += 2; i < _nodes.Count && (_nodes[i].Kind is NodeKind.Is or NodeKind.Was or NodeKind.Filler || Word(i) is "there" or "it" or "has");)
            i++;
        return i < _nodes.Count && IsCount(i) && EndsCount(i + 1) ? new Found(_nodes[i].Term.Number, last, i, true) : null;
    }

    private bool IsLed(int count)
    {
        var i = count - 1;
        while (i > 0 && _nodes[i].Kind is NodeKind.Filler or NodeKind.Determiner)
            i--;
        return _nodes[i].Kind == NodeKind.Preposition;
    }
}
