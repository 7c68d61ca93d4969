using System.Collections.Frozen;
using System.Globalization;
using IngestPipeline.Extractors.Grades.Lexicons;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Grades;

namespace IngestPipeline.Extractors.Grades.Nodes;

/// <summary>Reads a stretch of one block into nodes: phrases of the lexicon, forces, years, numbers, marks, and the words
/// between.</summary>
internal sealed class NodeReader(Article article, GradingLexicon lexicon)
{
    /// <summary>How many nodes after "how" its area may take.</summary>
    private const int ClauseReach = 9;

    /// <summary>How many nodes after "how" the object of its verb may stand: "how it supports and protects its workforce".</summary>
    private const int ObjectReach = 7;

    /// <summary>Letters stand for grades in rows and items only.</summary>
    private const int LongestKeyed = 160;

    private readonly string _text = article.Text;
    private readonly Dictionary<TextSpan, List<Node>> _read = [];
    private readonly IList<ForceMention> _forces = article.Facts.ForceMentions;

    /// <summary>What the letters of the page's own key stand for; null where it has none.</summary>
    public FrozenDictionary<string, GradeEntry>? Key
    {
        get;
        set
        {
            field = value;
            _read.Clear();
        }
    }

    /// <summary>The nodes of a stretch; read once, however many readers ask, so none may change them.</summary>
    public List<Node> Read(TextSpan span)
    {
        if (!_read.TryGetValue(span, out var nodes))
            _read[span] = nodes = ReadNew(span);
        return nodes;
    }

    private List<Node> ReadNew(TextSpan span)
    {
        var nodes = new List<Node>();
        var terms = lexicon.Matcher.Find(_text, span.Start, span.End);
        var term = 0;
        var force = Forces.MentionOrder.CountBefore((IReadOnlyList<ForceMention>)_forces, span.Start);
        for (var at = span.Start; at < span.End;)
        {
            while (force < _forces.Count && _forces[force].Span.Start < at)
                force++;
            while (term < terms.Count && terms[term].Start < at)
                term++;
            if (force < _forces.Count && _forces[force].Span.Start == at
                && (term >= terms.Count || terms[term].Start != at || terms[term].End <= _forces[force].Span.End))
                at = Add(nodes, NodeKind.Force, at, _forces[force].Span.End);
            else if (term < terms.Count && terms[term].Start == at)
                at = AddTerm(nodes, terms[term].Value, at, terms[term].End);
            else
                at = ReadPlain(nodes, at, span.End);
        }

        if (Key is not null && span.Length <= LongestKeyed)
            FindLetters(nodes);
        FindClauses(nodes);
        DropOpenGerunds(nodes);
        return nodes;
    }

    // "Preventing crime - A", where the page says what A means.
    private void FindLetters(List<Node> nodes)
    {
        var lookup = Key!.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 1; i < nodes.Count; i++)
            if (nodes[i].End - nodes[i].Start <= 2 && nodes[i - 1].Kind is NodeKind.Dash or NodeKind.Colon or NodeKind.Bar or NodeKind.Area
                or NodeKind.Open && (i + 1 == nodes.Count || nodes[i + 1].Kind is NodeKind.Bar or NodeKind.Close or NodeKind.Stop
                    or NodeKind.Open or NodeKind.Semicolon)
                && lookup.TryGetValue(_text.AsSpan(nodes[i].Start, nodes[i].End - nodes[i].Start), out var grade))
                nodes[i] = new Node(NodeKind.Grade, nodes[i].Start, nodes[i].End, new GradingTerm(NodeKind.Grade, grade));
    }

    // "at investigating" is an area; "at investigating burglary" is a part of one.
    private void DropOpenGerunds(List<Node> nodes)
    {
        for (var i = 0; i + 1 < nodes.Count; i++)
            if (nodes[i].Kind == NodeKind.Area && nodes[i].Term.IsWeak && nodes[i + 1].Kind is NodeKind.Word or NodeKind.OtherNoun or NodeKind.Area
                or NodeKind.Number or NodeKind.Determiner && _text.AsSpan(nodes[i].Start, nodes[i].End - nodes[i].Start) is var word
                && word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) && !word.Contains(' ')
                && !_text.AsSpan(nodes[i + 1].Start).StartsWith("what"))
                nodes[i] = new Node(NodeKind.Word, nodes[i].Start, nodes[i].End, default);
    }

    private static int Add(List<Node> nodes, NodeKind kind, int start, int end)
    {
        nodes.Add(new Node(kind, start, end, default));
        return end;
    }

    private static int AddTerm(List<Node> nodes, GradingTerm term, int start, int end)
    {
        nodes.Add(new Node(term.Kind, start, end, term));
        return end;
    }

    private int ReadPlain(List<Node> nodes, int at, int end)
    {
        var c = _text[at];
        if (char.IsWhiteSpace(c))
            return at + 1;
        if (char.IsDigit(c))
            return ReadNumber(nodes, at, end);
        if (char.IsLetter(c))
        {
            var stop = at + 1;
            while (stop < end && (char.IsLetterOrDigit(_text[stop]) || IsInner(stop, end)))
                stop++;
            return Add(nodes, NodeKind.Word, at, stop);
        }

        if (c is '\'' or '’' && nodes.Count > 0 && nodes[^1].Kind is NodeKind.Pronoun or NodeKind.Number && nodes[^1].End == at
            && IsVerbAt(at + 1, end) is > 0 and var verb)
            return Add(nodes, NodeKind.Is, at, verb);

        if (c == '.' && at + 2 < end && _text[at + 1] == '.')
        {
            var stop = at;
            while (stop < end && _text[stop] == '.')
                stop++;
            return Add(nodes, NodeKind.Dash, at, stop);
        }

        return Add(nodes, MarkOf(at, end), at, at + 1);
    }

    // The "s" of "it's", the "re" of "they're".
    private int IsVerbAt(int at, int end)
    {
        var length = at < end && _text[at] == 's' ? 1 : at + 1 < end && _text.AsSpan(at, 2) is "re" ? 2 : 0;
        return length > 0 && (at + length >= end || !char.IsLetter(_text[at + length])) ? at + length : -1;
    }

    private bool IsInner(int at, int end) =>
        _text[at] is '\'' or '’' or '-' && at + 1 < end && char.IsLetter(_text[at + 1]);

    private NodeKind MarkOf(int at, int end) => _text[at] switch
    {
        ',' => NodeKind.Comma,
        ';' => NodeKind.Semicolon,
        ':' => NodeKind.Colon,
        '–' or '—' or '=' or '→' or '‒' or '―' or '⇒' or '➔' or '➜' or '·' or '>' => NodeKind.Dash,
        '/' when at > 0 && _text[at - 1] == ' ' && at + 1 < end && _text[at + 1] == ' ' => NodeKind.Dash,
        '▲' or '▼' or '△' or '▽' or '●' or '■' or '•' or '*' or '✓' or '✔' or '✗' or '★' or '↑' or '↓'
            or '⬆' or '⬇' => NodeKind.Filler,
        '-' when at > 0 && _text[at - 1] == ' ' || at + 1 < end && _text[at + 1] == ' ' => NodeKind.Dash,
        '(' or '[' => NodeKind.Open,
        ')' or ']' => NodeKind.Close,
        '‘' or '’' or '“' or '”' or '"' or '\'' or '«' or '»' or '„' or '`' => NodeKind.Quote,
        '.' or '!' or '?' => NodeKind.Stop,
        '|' => NodeKind.Bar,
        _ => NodeKind.Word,
    };

    private int ReadNumber(List<Node> nodes, int at, int end)
    {
        var stop = at;
        while (stop < end && char.IsDigit(_text[stop]))
            stop++;
        var length = stop - at;
        if (length == 4 && _text[at] is '1' or '2' && (_text[at + 1] is '9' or '0'))
        {
            if (stop + 2 < end && _text[stop] is '/' or '-' or '–' && char.IsDigit(_text[stop + 1]) && char.IsDigit(_text[stop + 2]))
            {
                stop += 3;
                while (stop < end && char.IsDigit(_text[stop]))
                    stop++;
            }

            return Add(nodes, NodeKind.Year, at, stop);
        }

        // "1/ Preventing crime: good" in a thread.
        if (length <= 2 && nodes.Count == 0 && stop + 1 < end && _text[stop] == '/' && _text[stop + 1] == ' ')
            return AddTerm(nodes, new GradingTerm(NodeKind.Number), at, stop + 1);
        var plain = stop >= end || _text[stop] is not ('%' or '/')
            && !(_text[stop] is '.' or ',' or ':' && stop + 1 < end && char.IsDigit(_text[stop + 1]))
            && !char.IsLetter(_text[stop]);
        if (length <= 2 && plain && int.TryParse(_text.AsSpan(at, length), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return AddTerm(nodes, new GradingTerm(NodeKind.Number, Number: number), at, stop);
        while (stop < end && (char.IsLetterOrDigit(_text[stop])
            || (_text[stop] is '.' or ',' or '/' or ':' && stop + 1 < end && char.IsDigit(_text[stop + 1]))))
            stop++;
        return Add(nodes, NodeKind.Word, at, stop);
    }

    // "how crime is investigated", "the way the force records crime": verb and noun of an area's name, in either order.
    private void FindClauses(List<Node> nodes)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i].Kind != NodeKind.How)
                continue;
            var end = Math.Min(nodes.Count, i + 1 + ClauseReach);
            for (var j = i + 1; j < end; j++)
                if (nodes[j].Kind is NodeKind.Grade or NodeKind.Semicolon or NodeKind.Stop or NodeKind.Area or NodeKind.Quote
                    or NodeKind.Colon)
                    end = j;
            if ((FindClause(nodes, i, end) ?? ObjectOf(nodes, i)) is { } found)
            {
                nodes[i] = new Node(NodeKind.Area, nodes[i].Start, nodes[found.Last].End, found.Term);
                nodes.RemoveRange(i + 1, found.Last - i);
                FindMore(nodes, i + 1);
            }
        }
    }

    // "how it prevents crime, records crime data and treats the public": the verbs after the first need no "how".
    private void FindMore(List<Node> nodes, int from)
    {
        for (var i = from; i < nodes.Count && nodes[i].Kind is NodeKind.Comma or NodeKind.And; i++)
        {
            if (i + 1 >= nodes.Count || nodes[i + 1].Kind != NodeKind.Word)
                continue;
            var end = i + 1;
            while (end < nodes.Count && end <= i + 5 && nodes[end].Kind is NodeKind.Word or NodeKind.Determiner or NodeKind.OtherNoun)
                end++;
            if (FindClause(nodes, i, end) is not { } found || !IsVerb(nodes[i + 1]))
                return;
            nodes[i + 1] = new Node(NodeKind.Area, nodes[i + 1].Start, nodes[found.Last].End, found.Term);
            nodes.RemoveRange(i + 2, found.Last - i - 1);
            i++;
            // "crime data": the name's last word.
            if (i + 2 < nodes.Count && nodes[i + 1].Kind == NodeKind.Word && nodes[i + 2].Kind is NodeKind.Comma or NodeKind.And)
                nodes.RemoveAt(i + 1);
        }
    }

    private bool IsVerb(Node node)
    {
        foreach (var (verb, _, _) in lexicon.Areas.Clauses)
            if (_text.AsSpan(node.Start, node.End - node.Start).StartsWith(verb, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    // "the way it protects vulnerable people": a weak name with its verb.
    private (int Last, GradingTerm Term)? ObjectOf(List<Node> nodes, int start)
    {
        var words = 0;
        if (_text.AsSpan(nodes[start].Start, nodes[start].End - nodes[start].Start).EndsWith(" to"))
            return null;
        for (var i = start + 1; i < nodes.Count && i <= start + ObjectReach; i++)
        {
            if (nodes[i].Kind == NodeKind.Area)
                return words > 0 ? (i, nodes[i].Term) : null;
            words += nodes[i].Kind == NodeKind.Word ? 1 : 0;
            if (words > 2 || nodes[i].Kind is not (NodeKind.Word or NodeKind.Pronoun or NodeKind.Force or NodeKind.Determiner or NodeKind.And))
                return null;
        }

        return null;
    }

    private (int Last, GradingTerm Term)? FindClause(List<Node> nodes, int start, int end)
    {
        (int Last, GradingTerm Term)? best = null;
        foreach (var (verb, noun, area) in lexicon.Areas.Clauses)
        {
            int verbAt = -1, nounAt = -1;
            for (var j = start + 1; j < end; j++)
            {
                var word = _text.AsSpan(nodes[j].Start, nodes[j].End - nodes[j].Start);
                if (verbAt < 0 && word.StartsWith(verb, StringComparison.OrdinalIgnoreCase) && word.Length <= verb.Length + 3)
                    verbAt = j;
                else if (nounAt < 0 && word.StartsWith(noun, StringComparison.OrdinalIgnoreCase) && word.Length <= noun.Length + 2)
                    nounAt = j;
            }

            var last = Math.Max(verbAt, nounAt);
            if (verbAt > 0 && nounAt > 0 && (best is null || last < best.Value.Last))
                best = (last, new GradingTerm(NodeKind.Area, Area: area, IsWeak: true));
        }

        return best;
    }
}
