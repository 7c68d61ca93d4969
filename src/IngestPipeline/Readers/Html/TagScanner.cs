using System.Buffers;

namespace IngestPipeline.Readers.Html;

/// <summary>Finds where names and tags end in a source.</summary>
internal ref struct TagScanner(ReadOnlySpan<char> source)
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("<>\"'");

    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \n\t\r\f\"'");

    private readonly ReadOnlySpan<char> _source = source;

    /// <summary>From where on no such quotation mark is left in the source: what one opens from there on, a <c>&gt;</c> ends.</summary>
    private int _lastDouble = -1;
    private int _lastSingle = -1;

    /// <summary>Where the name that starts at a position ends.</summary>
    public readonly int NameEnd(int from)
    {
        while (from < _source.Length && _source[from] is not (' ' or '>' or '/' or '\n' or '\t' or '\r' or '\f' or '<'))
            from++;
        return from;
    }

    /// <summary>The end of the start tag whose name ends at a position.</summary>
    public int TagEnd(int nameEnd)
    {
        for (var at = nameEnd; ; at++)
        {
            var found = at < _source.Length ? _source[at..].IndexOfAny(Stops) : -1;
            if (found < 0)
                return _source.Length;
            at += found;
            var c = _source[at];
            if (c == '>')
                return at + 1;
            if (c == '<' && OpensTag(_source, at))
                return at;
            if (c is '"' or '\'' && OpensValue(at, nameEnd) && at < Last(c))
                at += 1 + _source[(at + 1)..].IndexOf(c);
        }
    }

    /// <summary>Whether a tag that ends at a position says that it holds nothing.</summary>
    public readonly bool IsSelfClosed(int nameEnd, int end)
    {
        if (end - 2 < nameEnd || _source[end - 1] != '>' || _source[end - 2] != '/')
            return false;
        var before = _source[nameEnd..(end - 2)];
        var blank = before.LastIndexOfAny(ValueEnds);
        return !before[(blank + 1)..].Contains('=');
    }

    /// <summary>Whether a tag opens at a <c>&lt;</c> inside another, outside quotation marks: the first is taken for ended.</summary>
    public static bool OpensTag(ReadOnlySpan<char> source, int at) =>
        at + 1 < source.Length && (char.IsAsciiLetter(source[at + 1]) || source[at + 1] is '/' or '!');

    private readonly bool OpensValue(int at, int nameEnd)
    {
        for (at--; at >= nameEnd && _source[at] is ' ' or '\n' or '\t' or '\r' or '\f'; at--)
        {
        }

        return at >= nameEnd && _source[at] == '=';
    }

    private int Last(char quote) => quote == '"'
        ? _lastDouble = _lastDouble < 0 ? _source.LastIndexOf('"') : _lastDouble
        : _lastSingle = _lastSingle < 0 ? _source.LastIndexOf('\'') : _lastSingle;
}
