namespace IngestPipeline.Cleaners.Patterns;

/// <summary>Reads a regular expression far enough to see its literals.</summary>
internal sealed class RegexSketch(string pattern)
{
    private const int LargestClass = 4;
    private int _position;

    public List<List<RegexPart>> Parse()
    {
        var alternatives = new List<List<RegexPart>> { new() };
        while (_position < pattern.Length && pattern[_position] != ')')
        {
            if (pattern[_position] == '|')
            {
                _position++;
                alternatives.Add([]);
                continue;
            }

            alternatives[^1].Add(Quantified(Part()));
        }

        return alternatives;
    }

    private RegexPart Part()
    {
        var character = pattern[_position++];
        return character switch
        {
            '^' => new RegexPart(RegexPartKind.LineStart),
            '$' => new RegexPart(RegexPartKind.Edge),
            '.' => new RegexPart(RegexPartKind.Unknown),
            '\\' => Escape(),
            '[' => Class(),
            '(' => Group(),
            _ => Literal(character),
        };
    }

    private static RegexPart Literal(char character) =>
        new(RegexPartKind.Characters) { Text = char.IsDigit(character) ? "0" : character.ToString() };

    private RegexPart Escape() => pattern[_position++] switch
    {
        'b' or 'B' => new RegexPart(RegexPartKind.Edge),
        's' => new RegexPart(RegexPartKind.Characters) { Text = " " },
        'd' => new RegexPart(RegexPartKind.Characters) { Text = "0" },
        'u' => Unicode(),
        'w' or 'W' or 'S' or 'D' or 'p' or 'P' => new RegexPart(RegexPartKind.Unknown),
        var literal => Literal(literal),
    };

    private RegexPart Unicode()
    {
        _position += 4;
        return new RegexPart(RegexPartKind.Unknown);
    }

    private RegexPart Class()
    {
        var start = _position;
        while (pattern[_position] != ']' || _position == start)
            _position += pattern[_position] == '\\' ? 2 : 1;
        var body = pattern[start.._position++];
        return body.Contains("\\s", StringComparison.Ordinal) ? new RegexPart(RegexPartKind.Characters) { Text = " " }
            : body.Length > LargestClass || body.AsSpan().ContainsAny('-', '^', '\\') ? new RegexPart(RegexPartKind.Unknown)
            : new RegexPart(RegexPartKind.Characters) { Text = body };
    }

    private RegexPart Group()
    {
        var isCapturing = pattern[_position] != '?';
        var isPlain = isCapturing || pattern.AsSpan(_position).StartsWith("?:", StringComparison.Ordinal);
        _position += isCapturing ? 0 : 2;
        var alternatives = Parse();
        _position++;
        return isPlain ? new RegexPart(RegexPartKind.Group) { Alternatives = alternatives } : new RegexPart(RegexPartKind.Edge);
    }

    private RegexPart Quantified(RegexPart part)
    {
        if (_position == pattern.Length)
            return part;
        var quantified = pattern[_position] switch
        {
            '?' => part with { IsOptional = true },
            '*' => part with { IsOptional = true, Repeats = true },
            '+' => part with { Repeats = true },
            '{' => part with { IsOptional = pattern[_position + 1] == '0', Repeats = true },
            _ => part,
        };
        if (ReferenceEquals(quantified, part))
            return part;
        _position = pattern[_position] == '{' ? pattern.IndexOf('}', _position) + 1 : _position + 1;
        if (_position < pattern.Length && pattern[_position] == '?')
            _position++;
        return quantified;
    }
}
