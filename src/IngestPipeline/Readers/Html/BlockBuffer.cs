using System.Runtime.InteropServices;

namespace IngestPipeline.Readers.Html;

/// <summary>Gathers the canonical text of one block, line by line, with where it came from.</summary>
internal sealed class BlockBuffer
{
    private readonly List<TextLine> _lines = [];
    private char[] _text = new char[1024];
    private string? _join;
    private bool _blank;

    public int Length { get; private set; }

    /// <summary>Whether a character of the text is not settled yet.</summary>
    public bool Unsettled { get; private set; }

    public bool IsEmpty => Length == 0;

    /// <summary>How many line breaks came since the last visible character.</summary>
    public int Breaks { get; private set; }

    /// <summary>Whether what comes next belongs to the block whatever tag it stands in.</summary>
    public bool IsJoining => _join is not null;

    public ReadOnlySpan<TextLine> Lines => CollectionsMarshal.AsSpan(_lines);

    /// <summary>The text of a line.</summary>
    public ReadOnlySpan<char> TextOf(int line)
    {
        var start = _lines[line].Start;
        var end = line + 1 < _lines.Count ? _lines[line + 1].Start : Length;
        return _text.AsSpan(start, end - start);
    }

    /// <summary>Adds text that stood at <paramref name="source"/>.</summary>
    public void Append(ReadOnlySpan<char> text, int source, int sourceEnd, bool linked, bool bold)
    {
        var first = -1;
        Ensure(text.Length + 4);
        for (var i = 0; i < text.Length;)
        {
            var kind = CanonicalText.ClassOf(text[i]);
            if (kind == CharacterClass.Space)
                _blank = true;
            if (kind is CharacterClass.Space or CharacterClass.Invisible)
            {
                i++;
                continue;
            }

            if (_blank || Breaks > 0 || _join is not null || _lines.Count == 0)
                Lead();
            first = first < 0 ? Length : first;
            Unsettled |= kind == CharacterClass.Unsettled;
            i += Copy(text[i..]);
        }

        if (first >= 0)
            Note(source, sourceEnd, linked ? Length - first : 0, bold ? Length - first : 0);
    }

    /// <summary>Copies a character that is seen, or as many as stay as they are.</summary>
    private int Copy(ReadOnlySpan<char> text)
    {
        var settled = text.IndexOfAnyExceptInRange(' ', '~');
        settled = settled < 0 ? text.Length : settled;
        if (settled > 8 && text[..settled].IndexOf("  ") is var blanks and >= 0)
            settled = blanks;
        if (settled is > 0 and <= 8)
            settled = text[..settled].IndexOf(' ') is var blank and >= 0 ? blank : settled;
        settled = Math.Max(settled - (settled > 1 && text[settled - 1] == ' ' ? 1 : 0), 1);
        text[..settled].CopyTo(_text.AsSpan(Length));
        Length += settled;
        return settled;
    }

    private void Note(int source, int sourceEnd, int linked, int bold)
    {
        ref var line = ref CollectionsMarshal.AsSpan(_lines)[^1];
        if (line.SourceStart < 0)
            line.SourceStart = source;
        line.SourceEnd = sourceEnd;
        line.Linked += linked;
        line.Bold += bold;
    }

    /// <summary>Parts what came from what comes by a blank.</summary>
    public void Blank() => _blank = true;

    /// <summary>Notes a line break.</summary>
    public void Break() => Breaks += Length > 0 ? 1 : 0;

    /// <summary>Puts <paramref name="text"/> between what came and what comes, if anything comes.</summary>
    public void Join(string text) => _join = text;

    /// <summary>Starts a cell, which may stay empty.</summary>
    public void StartCell()
    {
        AddLine();
        _blank = false;
    }

    public void Clear()
    {
        _lines.Clear();
        Length = 0;
        Breaks = 0;
        _join = null;
        _blank = false;
        Unsettled = false;
    }

    /// <summary>What stands before a visible character that does not touch the one before it.</summary>
    private void Lead()
    {
        if (_join is not null && Length > 0)
        {
            Ensure(_join.Length + 4);
            _join.CopyTo(_text.AsSpan(Length));
            Length += _join.Length;
        }
        else if (_lines.Count == 0 || Breaks > 0)
        {
            AddLine();
        }
        else if (_blank && Length > _lines[^1].Start)
        {
            Ensure(4);
            _text[Length++] = ' ';
        }

        _join = null;
        _blank = false;
        Breaks = 0;
    }

    private void AddLine() => _lines.Add(new TextLine { Start = Length, SourceStart = -1 });

    private void Ensure(int more)
    {
        if (Length + more > _text.Length)
            Array.Resize(ref _text, Math.Max(_text.Length * 2, Length + more));
    }
}
