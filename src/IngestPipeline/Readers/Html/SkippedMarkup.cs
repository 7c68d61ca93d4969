namespace IngestPipeline.Readers.Html;

/// <summary>
/// Finds the ends of elements that are left out whole. A name whose end is missing once is missing ever after, so that no page is
/// searched to its end more than once a name.
/// </summary>
internal ref struct SkippedMarkup(ReadOnlySpan<char> source)
{
    private readonly ReadOnlySpan<char> _source = source;
    private readonly HashSet<string> _endless = new(StringComparer.Ordinal);
    private TagScanner _tags = new(source);

    /// <summary>After the first end tag of the name; 0 when there is none.</summary>
    public readonly int RawEnd(string name, int from)
    {
        if (_endless.Contains(name))
            return 0;
        for (var at = from; ;)
        {
            var found = _source[at..].IndexOf("</");
            if (found < 0)
                break;
            at += found + 2;
            if (IsName(name, at))
                return After(at + name.Length);
        }

        _endless.Add(name);
        return 0;
    }

    /// <summary>After the end tag that matches a start tag before <paramref name="from"/>, others of the name inside; 0 for none.</summary>
    public int End(string name, int from)
    {
        if (_endless.Contains(name))
            return 0;
        var depth = 1;
        for (var at = from; at < _source.Length;)
        {
            var found = _source[at..].IndexOf('<');
            if (found < 0 || at + found + 1 >= _source.Length)
                break;
            at += found + 1;
            if (_source[at] != '/')
                at = Inside(name, at, ref depth);
            else if (IsName(name, at + 1) && --depth == 0)
                return After(at + 1 + name.Length);
        }

        _endless.Add(name);
        return 0;
    }

    /// <summary>Goes over a tag or comment inside: those of the name count, and what scripts hold is no markup.</summary>
    private int Inside(string name, int at, ref int depth)
    {
        if (_source[at..].StartsWith("!--"))
            return _source[at..].IndexOf("-->") is var end and >= 0 ? at + end + 3 : _source.Length;
        if (IsName(name, at))
        {
            var close = _tags.TagEnd(at + name.Length);
            depth += _tags.IsSelfClosed(at + name.Length, close) ? 0 : 1;
            return close;
        }

        foreach (var raw in (ReadOnlySpan<string>)["script", "style", "textarea", "iframe"])
            if (IsName(raw, at) && RawEnd(raw, at) is var close and > 0)
                return close;
        return at;
    }

    private readonly bool IsName(string name, int at)
    {
        var after = at + name.Length;
        return after < _source.Length && (_source[at] | 0x20) == name[0] && !char.IsAsciiLetterOrDigit(_source[after])
            && _source[at..after].Equals(name, StringComparison.OrdinalIgnoreCase);
    }

    private readonly int After(int from)
    {
        var close = _source[from..].IndexOf('>');
        return close < 0 ? _source.Length : from + close + 1;
    }
}
