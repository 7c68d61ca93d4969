using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Extractors.Grades.Nodes;

namespace IngestPipeline.Extractors.Grades.Scopes;

/// <summary>
/// The period of each grade of a sentence. A time before the first grade holds until another time or the present tense; a time after a
/// grade is that grade's, unless the next clause has begun.
/// </summary>
internal sealed class SentencePeriods
{
    private readonly List<Node> _nodes;
    private readonly string _text;
    private readonly PeriodBook _book;
    private readonly string?[] _of;

    private SentencePeriods(List<Node> nodes, string text, PeriodBook book)
    {
        (_nodes, _text, _book) = (nodes, text, book);
        _of = new string?[nodes.Count];
    }

    /// <summary>The last earlier time the sentence spoke of, for "that year" in the next.</summary>
    public string? Last { get; private set; }

    public static SentencePeriods Of(List<Node> nodes, string text, PeriodBook book, string? before)
    {
        var periods = new SentencePeriods(nodes, text, book) { Last = before };
        periods.Assign();
        return periods;
    }

    /// <summary>The time of "That was in the reports of 2015", which is of the grades before; null for any other sentence.</summary>
    public static string? OfThat(List<Node> nodes, string text, PeriodBook book)
    {
        if (nodes.Count is < 3 or > 9 || nodes[0].Kind is not (NodeKind.Which or NodeKind.Pronoun) || nodes[1].Kind != NodeKind.Was
            || nodes[2].Kind != NodeKind.Preposition || nodes.Exists(node => node.Kind is NodeKind.Grade or NodeKind.Area))
            return null;
        var year = nodes.FindIndex(node => node.Kind == NodeKind.Year);
        return year < 0 ? null : book.OfYear(text.AsSpan(nodes[year].Start, nodes[year].End - nodes[year].Start));
    }

    public string Of(int index) => _of[index] ?? PeriodBook.Current;

    /// <summary>Whether a grade is one to come: "outstanding for A by 2027".</summary>
    public bool IsAhead(int grade)
    {
        for (var i = grade - 1; i >= 0 && i >= grade - 7 && _nodes[i].Kind is not (NodeKind.Grade or NodeKind.Semicolon); i--)
            if (_nodes[i].Kind is NodeKind.Was or NodeKind.HadBeen or NodeKind.Change or NodeKind.From)
                return false;
        for (var i = grade + 1; i < _nodes.Count && _nodes[i].Kind is not (NodeKind.Semicolon or NodeKind.Stop or NodeKind.But
            or NodeKind.Grade or NodeKind.Which); i++)
            if (i > grade + 1 && Word(i - 1).Equals("by", StringComparison.OrdinalIgnoreCase)
                && (_nodes[i].Kind == NodeKind.Year
                    || (_nodes[i].Kind == NodeKind.Then && Word(i).Equals("then", StringComparison.OrdinalIgnoreCase))))
                return true;
        return false;
    }

    /// <summary>Whether the sentence writes the year or cycle itself.</summary>
    public bool IsWritten(string period) => _nodes.Exists(node => node.Kind == NodeKind.Year
        && _text.AsSpan(node.Start, node.End - node.Start).SequenceEqual(period));

    private void Assign()
    {
        string? held = null;
        var start = 0;
        for (var i = 0; i < _nodes.Count; i++)
        {
            if (_nodes[i].Kind is not (NodeKind.Grade or NodeKind.Plural or NodeKind.Paraphrase))
                continue;
            if (BracketOf(i) is >= 0 and var open)
            {
                // "adequate (2022: good)": the time in the brackets is of the grade in them.
                _of[i] = TimeIn(open + 1, i, out _) ?? TimeAfter(i, out _) ?? held;
                start = i + 1;
                continue;
            }

            var before = TimeIn(start, i, out var isPresent);
            var after = TimeAfter(i, out var stop);
            if (before is not null)
                held = before;
            else if (isPresent)
                held = null;
            _of[i] = after ?? held ?? Tense(start, i);
            start = stop;
        }

        for (var i = start; i < _nodes.Count; i++)
            _ = TimeAt(i);
        ShareTimes();
    }

    // "was good at A and adequate at B in 2021": one verb, one time.
    private void ShareTimes()
    {
        var (next, last) = (-1, -1);
        for (var i = 0; i < _nodes.Count; i++)
            if (_nodes[i].Kind == NodeKind.Grade)
            {
                if (last >= 0 && _of[i] is null && _of[last] is { } held && IsPast(last) && GoesOn(last, i))
                    _of[i] = held;
                last = i;
            }

        for (var i = _nodes.Count - 1; i >= 0; i--)
        {
            if (_nodes[i].Kind is not (NodeKind.Grade or NodeKind.Plural or NodeKind.Paraphrase))
                continue;
            if (_of[i] is null && next > 0 && _of[next] is { } time && IsOneClause(i, next) && IsPast(i))
                _of[i] = time;
            next = i;
        }
    }

    // "The first was adequate in 2023 and the second was good".
    private bool GoesOn(int before, int grade)
    {
        var (joined, was) = (false, false);
        for (var i = before + 1; i < grade; i++)
        {
            joined |= _nodes[i].Kind == NodeKind.And;
            was |= joined && _nodes[i].Kind == NodeKind.Was;
            if (_nodes[i].Kind is NodeKind.Current or NodeKind.Is or NodeKind.HadBeen or NodeKind.Assign or NodeKind.But or NodeKind.Semicolon
                or NodeKind.Force or NodeKind.Change)
                return false;
        }

        return was && _nodes[grade - 1].Kind is NodeKind.Was or NodeKind.Filler or NodeKind.Quote;
    }

    private bool IsOneClause(int grade, int next)
    {
        var joined = false;
        for (var i = grade + 1; i < next; i++)
        {
            joined |= _nodes[i].Kind is NodeKind.And or NodeKind.Comma;
            if (_nodes[i].Kind is not (NodeKind.And or NodeKind.Comma or NodeKind.Preposition or NodeKind.Area or NodeKind.AreaNoun or NodeKind.Number
                or NodeKind.Quote or NodeKind.Determiner or NodeKind.Filler or NodeKind.How or NodeKind.RatingNoun))
                return false;
        }

        return joined;
    }

    private bool IsPast(int grade)
    {
        for (var i = grade - 1; i >= 0 && _nodes[i].Kind is not (NodeKind.Semicolon or NodeKind.But or NodeKind.Dash or NodeKind.Current); i--)
            if (_nodes[i].Kind is NodeKind.Was or NodeKind.HadBeen || Word(i) is "had" or "got" or "received" or "collected")
                return true;
            else if (_nodes[i].Kind == NodeKind.Is)
                return false;
        return false;
    }

    private bool OpensGrade(int open)
    {
        for (var i = open + 1; i < _nodes.Count && i <= open + 5 && _nodes[i].Kind != NodeKind.Close; i++)
            if (_nodes[i].Kind == NodeKind.Grade)
                return true;
        return false;
    }

    // The bracket a grade stands in with no more than a time; -1 where it stands in none.
    private int BracketOf(int grade)
    {
        for (var i = grade - 1; i >= 0 && i >= grade - 5; i--)
        {
            if (_nodes[i].Kind == NodeKind.Open)
                return i;
            if (_nodes[i].Kind is not (NodeKind.Year or NodeKind.Previous or NodeKind.Colon or NodeKind.Was or NodeKind.HadBeen or NodeKind.Quote
                or NodeKind.Comma or NodeKind.From or NodeKind.Pronoun or NodeKind.Preposition))
                return -1;
        }

        return -1;
    }

    // The latest time word between two grades, and whether the present is spoken of there.
    private string? TimeIn(int start, int end, out bool isPresent)
    {
        string? found = null;
        isPresent = false;
        for (var i = start; i < end; i++)
        {
            if (TimeAt(i) is { } time)
                found = found is null || _nodes[i].Kind == NodeKind.Year || found == PeriodBook.Current ? time : found;
            if (_nodes[i].Kind is NodeKind.Current || (start > 0 && _nodes[i].Kind == NodeKind.Is))
                (isPresent, found) = (true, _nodes[i].Kind == NodeKind.Current && found is not null && IsYearAfter(i, end) ? found : null);
        }

        return found == PeriodBook.Current ? null : found;
    }

    private bool IsYearAfter(int index, int end)
    {
        for (var i = index + 1; i < end && i < index + 40; i++)
            if (_nodes[i].Kind is NodeKind.Year or NodeKind.Previous)
                return true;
        return false;
    }

    // "good in 2018 and is outstanding now": a time before the next clause belongs to the grade it follows.
    private string? TimeAfter(int index, out int stop)
    {
        stop = index + 1;
        string? found = null;
        for (var i = index + 1; i < _nodes.Count; i++)
        {
            var kind = _nodes[i].Kind;
            if (kind is NodeKind.Grade or NodeKind.Plural or NodeKind.Paraphrase)
                return found is not null && HasBreak(stop, i) ? found : Undo(index, out stop);
            if (kind is NodeKind.But or NodeKind.Semicolon or NodeKind.Stop or NodeKind.Dash or NodeKind.Colon or NodeKind.Close || LeadsWhen(i)
                || (kind == NodeKind.Open && OpensGrade(i)))
                break;
            if (found is null && ((kind is NodeKind.Comma or NodeKind.And && StartsClause(i)) || IsComparison(i)))
                break;
            if (found is null && TimeAt(i) is { } time)
                (found, stop) = (time, i + 1);
        }

        return found == PeriodBook.Current ? null : found;
    }

    // "inadequate in one area, down from three in 2021": the time is that of what it came from.
    private bool IsComparison(int index) => _nodes[index].Kind == NodeKind.From && index + 1 < _nodes.Count
        && _nodes[index + 1].Kind is NodeKind.Number or NodeKind.Negation;

    private static string? Undo(int index, out int stop)
    {
        stop = index + 1;
        return null;
    }

    private bool HasBreak(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (_nodes[i].Kind is NodeKind.And or NodeKind.But or NodeKind.Comma or NodeKind.Semicolon or NodeKind.Dash or NodeKind.Close
                or NodeKind.Is or NodeKind.Was or NodeKind.To)
                return true;
        return false;
    }

    private bool StartsClause(int index)
    {
        for (var i = index + 1; i < _nodes.Count && i <= index + 3; i++)
            if (_nodes[i].Kind is NodeKind.Is or NodeKind.Was or NodeKind.HadBeen or NodeKind.Force
                || (_nodes[i].Kind is NodeKind.Previous or NodeKind.Year && i + 1 < _nodes.Count
                    && _nodes[i + 1].Kind is not (NodeKind.Stop or NodeKind.Comma)))
                return true;
        return false;
    }

    private string? Tense(int start, int index)
    {
        for (var i = index - 1; i >= start && i >= index - 5; i--)
        {
            if (_nodes[i].Kind == NodeKind.HadBeen)
                return _book.OfPrevious();
            if (_nodes[i].Kind is NodeKind.But or NodeKind.Semicolon)
                break;
        }

        return null;
    }

    // "the first time since 2016" is no time of a grade.
    private bool IsSince(int index) =>
        index > 0 && Word(index - 1).Equals("since", StringComparison.OrdinalIgnoreCase);

    // "a fall since 2023, when it was adequate": the year is the next clause's.
    private bool LeadsWhen(int index)
    {
        if (_nodes[index].Kind is not (NodeKind.Year or NodeKind.Previous))
            return false;
        var next = index + 1 < _nodes.Count && _nodes[index + 1].Kind == NodeKind.Comma ? index + 2 : index + 1;
        return next < _nodes.Count && Word(next).Equals("when", StringComparison.OrdinalIgnoreCase) && HasGradeAfter(next);
    }

    // "good in 2019, when the question was a wider one": the year stays with the grade before it.
    private bool HasGradeAfter(int index) => _nodes.FindIndex(index, node => node.Kind is NodeKind.Grade or NodeKind.Paraphrase) >= 0;

    // "good at A, which it also was in 2017", "as it did in 2022": the same grade, told of twice.
    private bool IsSaidAgain(int index)
    {
        for (var i = index - 1; i > 0 && i >= index - 5; i--)
        {
            if (_nodes[i].Kind is NodeKind.Grade or NodeKind.Area or NodeKind.Comma)
                return false;
            if (_nodes[i].Kind == NodeKind.Pronoun)
                return Word(i - 1) is "as" or "which";
            // "good, as in 2021", "the same as in 2021".
            if (i == index - 2 && _nodes[index - 1].Kind == NodeKind.Preposition && Word(i) is "as" or "same as")
                return true;
            if (_nodes[i].Kind == NodeKind.So && Word(i) is "as did" or "as was" or "as had" or "as it did" or "as it was")
                return true;
        }

        return false;
    }

    private ReadOnlySpan<char> Word(int index) => _text.AsSpan(_nodes[index].Start, _nodes[index].End - _nodes[index].Start);

    private string? TimeAt(int index)
    {
        var node = _nodes[index];
        switch (node.Kind)
        {
            case NodeKind.Year when (IsSince(index) && !LeadsWhen(index)) || IsSaidAgain(index):
                return null;
            case NodeKind.Year:
                var year = _book.OfYear(_text.AsSpan(node.Start, node.End - node.Start));
                if (year != PeriodBook.Current)
                    Last = year;
                return year;
            case NodeKind.Then:
                return Last;
            case NodeKind.Previous:
                return Last = OfPrevious(index);
            default:
                return null;
        }
    }

    private static bool IsYearsBack(ReadOnlySpan<char> words) =>
        words.EndsWith("years ago", StringComparison.OrdinalIgnoreCase) || words.StartsWith("years on", StringComparison.OrdinalIgnoreCase)
        || words.StartsWith("years after", StringComparison.OrdinalIgnoreCase);

    private string OfPrevious(int index)
    {
        var node = _nodes[index];
        // "In the last inspection, in 2023": the year says it better.
        for (var i = index + 1; i < _nodes.Count && i <= index + 4; i++)
            if (_nodes[i].Kind == NodeKind.Year && _book.OfYear(_text.AsSpan(_nodes[i].Start, _nodes[i].End - _nodes[i].Start))
                is var year && year != PeriodBook.Current)
                return year;
        if (Last is not null && Word(index) is "Back then" or "back then" or "At the time" or "at the time")
            return Last;
        if (!IsYearsBack(_text.AsSpan(node.Start, node.End - node.Start)))
            return _book.OfPrevious();
        if (index == 0 || _nodes[index - 1].Kind != NodeKind.Number)
            return _book.OfPrevious();
        return _book.OfYearsAgo(_nodes[index - 1].Term.Number, _text.AsSpan(_nodes[index - 1].Start, node.End - _nodes[index - 1].Start));
    }
}
