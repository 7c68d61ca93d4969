namespace IngestPipeline.Readers.Html;

/// <summary>
/// Goes over a page once before the parse and leaves of it what decides its tree: the tags that part text. Scripts, styles, comments,
/// drawings, attributes and the words themselves never reach the parser, whose work is most of what reading costs.
/// </summary>
internal ref struct MarkupScanner
{
    private const int LongestTitle = 4096;
    private const int FewestParagraphs = 3;
    private const StringComparison Ignoring = StringComparison.OrdinalIgnoreCase;

    private readonly ReadOnlySpan<char> _source;
    private readonly OutlineWriter _writer;
    private readonly bool _keepNoScript;
    private readonly HeadFacts _facts = new();
    private readonly SeenInline _seen = new();
    private readonly Roots _roots = new();
    private TagScanner _tags;
    private SkippedMarkup _skipped;
    private Formatting _formatting;
    private int _textFrom;
    private int _preformatted;
    private bool _hasNoScript;
    private bool _isInNoScript;

    private MarkupScanner(ReadOnlySpan<char> source, OutlineWriter writer, bool keepNoScript)
    {
        _source = source;
        _writer = writer;
        _keepNoScript = keepNoScript;
        _tags = new TagScanner(source);
        _skipped = new SkippedMarkup(source);
    }

    /// <summary>Makes the outline of a page.</summary>
    /// <exception cref="IngestException">It has more elements than allowed.</exception>
    public static Outline Scan(ReadOnlySpan<char> source, int maxElements, bool keepNoScript, CancellationToken cancellationToken)
    {
        using var writer = new OutlineWriter(new MarkupBudget(maxElements));
        var scanner = new MarkupScanner(source, writer, keepNoScript);
        scanner.Run(cancellationToken);
        return writer.Finish(scanner._facts, scanner._hasNoScript);
    }

    private void Run(CancellationToken cancellationToken)
    {
        var steps = 0;
        for (var at = 0; at < _source.Length;)
        {
            var next = _source[at..].IndexOf('<');
            if (next < 0 || at + next + 1 >= _source.Length)
                break;
            at = At(at + next);
            if ((++steps & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
        }

        Text(_source.Length);
    }

    private int At(int open)
    {
        var c = _source[open + 1];
        if (char.IsAsciiLetter(c))
            return StartTag(open);
        if (c == '/')
            return open + 2 < _source.Length && char.IsAsciiLetter(_source[open + 2]) ? EndTag(open) : Drop(open, After('>', open));
        return c switch
        {
            '!' => Drop(open, _source[open..].StartsWith("<!--") ? CommentEnd(open) : After('>', open)),
            '?' => Drop(open, After('>', open)),
            _ => open + 1,
        };
    }

    private readonly int CommentEnd(int open)
    {
        var rest = _source[(open + 4)..];
        var length = rest switch
        {
            ['>', ..] => 1,
            ['-', '>', ..] => 2,
            _ => rest.IndexOf("-->") is var end and >= 0 ? end + 3 : rest.Length,
        };
        return open + 4 + length;
    }

    private readonly int After(char c, int from)
    {
        var length = _source[from..].IndexOf(c);
        return length < 0 ? _source.Length : from + length + 1;
    }

    /// <summary>Leaves markup out; the text before and after it runs on.</summary>
    private int Drop(int open, int end)
    {
        Text(open);
        _textFrom = end;
        return end;
    }

    private int EndTag(int open)
    {
        var nameEnd = _tags.NameEnd(open + 2);
        var tag = Tags.Of(_source[(open + 2)..nameEnd]);
        var end = After('>', nameEnd);
        Text(open);
        _textFrom = end;
        if (tag.Parts)
            CloseBlock(tag, open);
        else if (tag.Role is TagRole.Inline or TagRole.Link or TagRole.Bold)
            CloseInline(tag);
        else if (tag.Role == TagRole.Custom || tag.Role == TagRole.NoScript && (_keepNoScript || _isInNoScript))
            _writer.Close(tag);
        else if (tag.Role == TagRole.Hidden && tag.Name == "template")
            _writer.Close(Tags.Template);
        _isInNoScript &= tag.Role != TagRole.NoScript;
        return end;
    }

    private void CloseBlock(Tag tag, int open)
    {
        if (tag.Role == TagRole.Break)
            _writer.Break(open);
        if (tag.Role == TagRole.Break || tag.IsRoot && !_roots.Close(tag, _writer))
            return;
        _formatting.CloseBlock();
        _writer.Close(tag);
        _preformatted -= tag.Role == TagRole.Preformatted && _preformatted > 0 ? 1 : 0;
    }

    private void CloseInline(Tag tag)
    {
        if (tag.Role == TagRole.Link && _formatting.EndWrapping())
            _writer.Close(tag);
        _formatting.Close(tag.Role);
        if (_seen.Pop(tag))
            _writer.Close(tag.Unseen);
    }

    private int StartTag(int open)
    {
        var nameEnd = _tags.NameEnd(open + 1);
        var tag = Tags.Of(_source[(open + 1)..nameEnd]);
        var end = _tags.TagEnd(nameEnd);
        Text(open);
        _textFrom = end;
        if (tag.Parts)
            OpenBlock(tag, nameEnd, end);
        else if (tag.Role is TagRole.Inline or TagRole.Link or TagRole.Bold)
            OpenInline(tag, nameEnd, end);
        else if (tag.Role != TagRole.Void)
            end = Special(tag, nameEnd, end);
        _textFrom = end;
        return end;
    }

    private void OpenBlock(Tag tag, int nameEnd, int end)
    {
        if (tag.Role == TagRole.Break)
            _writer.Break(nameEnd);
        if (tag.Name == "html")
            HeadScanner.Root(_source, nameEnd, _facts);
        if (tag.Role == TagRole.Break || tag.IsRoot && !_roots.Open(tag, _writer))
            return;
        if (_formatting.BeginsWrapping(out var link))
            _writer.Open(Tags.Link, link);
        _writer.Open(tag, nameEnd);
        if (!tag.IsEmpty && _tags.IsSelfClosed(nameEnd, end))
        {
            _writer.Close(tag);
            return;
        }

        _formatting.OpenBlock();
        _preformatted += tag.Role == TagRole.Preformatted ? 1 : 0;
    }

    private void OpenInline(Tag tag, int nameEnd, int end)
    {
        if (_tags.IsSelfClosed(nameEnd, end))
            return;
        if (tag.Role == TagRole.Link && _formatting.EndWrapping())
            _writer.Close(tag);
        var unseen = end - nameEnd > 5 && HidingAttributes.Unsee(_source, nameEnd, end);
        _formatting.Open(tag.Role, nameEnd);
        _seen.Push(tag, unseen);
        if (unseen)
            _writer.Open(tag.Unseen, nameEnd);
    }

    /// <summary>Opens what is neither a block nor in running text.</summary>
    /// <returns>Where to go on.</returns>
    private int Special(Tag tag, int nameEnd, int end)
    {
        switch (tag.Role)
        {
            case TagRole.Raw:
                return Raw(tag, nameEnd, end);
            case TagRole.Hidden or TagRole.NoScript:
                return Skip(tag, nameEnd, end);
            case TagRole.Custom:
                _writer.Open(tag, nameEnd);
                if (_tags.IsSelfClosed(nameEnd, end))
                    _writer.Close(tag);
                return end;
            case TagRole.Metadata when tag.Name == "time":
                _writer.Time(nameEnd);
                return end;
            case TagRole.Silent:
                return Silent(tag, end);
            default:
                HeadScanner.Add(_source, tag, nameEnd, _facts);
                return end;
        }
    }

    private int Raw(Tag tag, int nameEnd, int end)
    {
        if (tag.Name == "iframe" && _tags.IsSelfClosed(nameEnd, end))
            return end;
        var close = _skipped.RawEnd(tag.Name, end);
        if (close == 0)
            return tag.Name is "script" or "style" ? _source.Length : end;
        if (tag.Name == "script" && _source[nameEnd..end].Contains("ld+json", Ignoring))
            _facts.JsonLd.Add(_source[end.._source[..close].LastIndexOf('<')].ToString());
        return close;
    }

    /// <summary>Leaves out an element with all it holds, unless it is one whose text is shown, or never ends.</summary>
    private int Skip(Tag tag, int nameEnd, int end)
    {
        if (_tags.IsSelfClosed(nameEnd, end))
            return end;
        if (tag.Role == TagRole.NoScript && _keepNoScript)
        {
            _writer.Open(tag, nameEnd);
            return end;
        }

        if (tag.Name == "template" && _source[nameEnd..end].Contains("shadowroot", Ignoring))
        {
            _writer.Open(Tags.Template, nameEnd);
            return end;
        }

        var close = _skipped.End(tag.Name, end);
        if (tag.Role == TagRole.NoScript && close > 0 && HoldsParagraphs(_source[end..close]))
        {
            _isInNoScript = true;
            _writer.Open(tag, nameEnd);
            return end;
        }

        _hasNoScript |= tag.Role == TagRole.NoScript && close > 0;
        return close > 0 ? close : end;
    }

    /// <summary>Whether markup for pages without scripts is their text, not a counter's picture or a word of advice.</summary>
    private static bool HoldsParagraphs(ReadOnlySpan<char> markup)
    {
        for (var count = 0; markup.IndexOf("<p", Ignoring) is >= 0 and var at;)
        {
            markup = markup[(at + 2)..];
            if (markup is ['>' or ' ', ..] && ++count == FewestParagraphs)
                return true;
        }

        return false;
    }

    /// <summary>The title is kept apart; of options and the like nothing is shown.</summary>
    private int Silent(Tag tag, int end)
    {
        var isTitle = tag.Name == "title";
        var close = isTitle ? _source.Slice(end, Math.Min(_source.Length - end, LongestTitle)).IndexOf("</title", Ignoring) : -1;
        if (close < 0)
            close = _source[end..].IndexOf('<');
        close = close < 0 ? _source.Length : end + close;
        if (isTitle && !_source[end..close].IsWhiteSpace())
            _facts.Title ??= new Range(end, close);
        return close;
    }

    private void Text(int to)
    {
        if (to <= _textFrom)
            return;
        var text = _source[_textFrom..to];
        var marks = _formatting.Marks | (_preformatted > 0 ? TextMarks.Preformatted : 0);
        if (_preformatted == 0 && !text.ContainsAnyExcept(" \n\t\r\f"))
            _writer.Blank();
        else
            _writer.Text(_textFrom, to, marks);
    }
}
