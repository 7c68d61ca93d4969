using IngestPipeline.Profiles.Furniture;

namespace IngestPipeline.Cleaners.Patterns;

/// <summary>The texts lines of furniture begin with or are, folded and laid out letter by letter: most prose leaves it at the third.</summary>
internal sealed class PrefixTree
{
    private const int FewLetters = 3;
    private const int Ascii = 128;

    private readonly char[] _letters;
    private readonly PrefixTree[] _next;
    private readonly PrefixTree?[]? _nextOfAscii;
    private readonly FurniturePattern[] _begun;
    private readonly FurniturePattern[] _whole;
    private readonly FurniturePattern[] _cased;

    public PrefixTree(IEnumerable<(string Text, FurniturePattern Pattern, bool IsWhole)> rows)
        : this([.. rows], depth: 0)
    {
    }

    private PrefixTree((string Text, FurniturePattern Pattern, bool IsWhole)[] rows, int depth)
    {
        var here = rows.Where(row => row.Text.Length == depth).ToArray();
        _begun = [.. here.Where(row => !row.IsWhole).Select(row => row.Pattern).Distinct()];
        _whole = [.. here.Where(row => row.IsWhole && row.Pattern.IgnoreCase).Select(row => row.Pattern).Distinct()];
        _cased = [.. here.Where(row => row.IsWhole && !row.Pattern.IgnoreCase).Select(row => row.Pattern).Distinct()];
        var below = rows.Where(row => row.Text.Length > depth).GroupBy(row => TextFold.Fold(row.Text[depth])).ToArray();
        _letters = [.. below.Select(group => group.Key)];
        _next = [.. below.Select(group => new PrefixTree([.. group], depth + 1))];
        if (_letters.Length <= FewLetters)
            return;
        _nextOfAscii = new PrefixTree?[Ascii];
        for (var i = 0; i < _letters.Length; i++)
            if (_letters[i] < Ascii)
                _nextOfAscii[_letters[i]] = _next[i];
    }

    /// <summary>Adds the patterns that may match because the text begins as they do, and those that do because it is one of their lines.</summary>
    public void Find(ReadOnlySpan<char> text, List<FurniturePattern> begun, List<FurniturePattern> whole)
    {
        var node = this;
        for (var depth = 0; node is not null; depth++)
        {
            if (node._begun.Length > 0)
                begun.AddRange(node._begun);
            if (depth == text.Length)
            {
                whole.AddRange(node._whole);
                begun.AddRange(node._cased);
                return;
            }

            node = node.Below(TextFold.Fold(text[depth]));
        }
    }

    private PrefixTree? Below(char letter)
    {
        if (_nextOfAscii is not null && letter < Ascii)
            return _nextOfAscii[letter];
        for (var i = 0; i < _letters.Length; i++)
            if (_letters[i] == letter)
                return _next[i];
        return null;
    }
}
