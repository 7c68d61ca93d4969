using System.Buffers;

namespace IngestPipeline.Readers.Text;

/// <summary>Cuts plain text into its lines, whatever ends them.</summary>
internal static class PlainLines
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\n\r\u0085\u2028\u2029\v\f");

    public static List<PlainLine> Of(string source)
    {
        var lines = new List<PlainLine>();
        int at = 0, blanks = 0;
        while (at <= source.Length)
        {
            var length = source.AsSpan(at).IndexOfAny(Ends);
            var end = length < 0 ? source.Length : at + length;
            if (TryRead(source, at, end, out var line))
            {
                line.BlanksBefore = blanks;
                lines.Add(line);
                blanks = 0;
            }
            else
            {
                blanks++;
            }

            if (end + 1 < source.Length && source[end] == '\r' && source[end + 1] == '\n')
                end++;
            at = end + 1;
        }

        return lines;
    }

    private static bool TryRead(string source, int from, int to, out PlainLine line)
    {
        line = default;
        var start = from;
        var indent = 0;
        while (start < to && IsUnseen(source[start]))
        {
            indent += source[start] == '\t' ? 4 : CanonicalText.ClassOf(source[start]) == CharacterClass.Space ? 1 : 0;
            start++;
        }

        if (start == to)
            return false;
        while (IsUnseen(source[to - 1]))
            to--;
        line.Start = start;
        line.End = to;
        line.Indent = indent;
        return true;
    }

    private static bool IsUnseen(char c) => CanonicalText.ClassOf(c) is CharacterClass.Space or CharacterClass.Invisible;
}
