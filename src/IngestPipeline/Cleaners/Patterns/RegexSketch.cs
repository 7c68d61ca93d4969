using System.Globalization;

namespace IngestPipeline.Cleaners.Patterns;

/// <summary>Reads a regular expression far enough to see its literals.</summary>
internal sealed class RegexSketch(string pattern)
{
    private const int LargestClass = 4;
    private const int MostCopies = 4;
    private int _position;

    /// <summary>Whether it holds a digit that stands for itself alone.</summary>
    public bool HasDigit { get; private set; }

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

            alternatives[^1].AddRange(Quantified(Part()));
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

    private RegexPart Literal(char character)
    {
        HasDigit |= char.IsDigit(character);
        return new RegexPart(RegexPartKind.Characters) { Text = char.IsDigit(character) ? "0" : character.ToString() };
    }

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
        if (body is ['^', .. var excluded] && !excluded.AsSpan().ContainsAny('-', '\\'))
            return new RegexPart(RegexPartKind.Unknown) { Text = excluded };
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

    private IEnumerable<RegexPart> Quantified(RegexPart part)
    {
        var quantifier = _position < pattern.Length ? pattern[_position] : '\0';
        if (quantifier is not ('?' or '*' or '+' or '{'))
            return [part];
        var (least, most) = quantifier switch
        {
            '?' => (0, 1),
            '*' => (0, int.MaxValue),
            '+' => (1, int.MaxValue),
            _ => Bounds(pattern.AsSpan(_position + 1, pattern.IndexOf('}', _position) - _position - 1)),
        };
        _position = quantifier == '{' ? pattern.IndexOf('}', _position) + 1 : _position + 1;
        if (_position < pattern.Length && pattern[_position] == '?')
            _position++;
        // Lines have single blanks.
        if (part is { Kind: RegexPartKind.Characters, Text: " " })
            most = 1;
        // A number is seldom longer, and what follows it tells.
        if (part is { Kind: RegexPartKind.Characters, Text: "0" } && most == int.MaxValue)
            return [Number(part, MostCopies) with { IsOptional = least == 0 }];
        return most <= MostCopies ? Copies(part, least, most) : [part with { IsOptional = least == 0, Repeats = true }];
    }

    /// <summary>A digit, and perhaps another, and perhaps another.</summary>
    private static RegexPart Number(RegexPart digit, int digits) => new(RegexPartKind.Group)
    {
        Alternatives = [digits == 1 ? [digit with { Repeats = true }] : [digit, Number(digit, digits - 1) with { IsOptional = true }]],
    };

    private static IEnumerable<RegexPart> Copies(RegexPart part, int least, int most) =>
        Enumerable.Range(0, most).Select(copy => part with { IsOptional = copy >= least });

    private static (int Least, int Most) Bounds(ReadOnlySpan<char> braced)
    {
        var comma = braced.IndexOf(',');
        var least = int.Parse(comma < 0 ? braced : braced[..comma], CultureInfo.InvariantCulture);
        return comma < 0 ? (least, least)
            : (least, comma == braced.Length - 1 ? int.MaxValue : int.Parse(braced[(comma + 1)..], CultureInfo.InvariantCulture));
    }
}
