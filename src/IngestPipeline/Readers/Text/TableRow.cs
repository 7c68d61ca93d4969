using System.Buffers;
using System.Text;

namespace IngestPipeline.Readers.Text;

/// <summary>Rows of tables typed with tabs, pipes or wide gaps.</summary>
internal static class TableRow
{
    private const string Gap = "    ";

    private static readonly SearchValues<char> RuleCharacters = SearchValues.Create("|-:+= ");

    /// <summary>What parts the cells of a line; null when it has none.</summary>
    public static string? SeparatorOf(ReadOnlySpan<char> line)
    {
        if (line.Contains('\t'))
            return "\t";
        if (line.IndexOf(" | ") > 0 || IsFramed(line))
            return "|";
        return line.IndexOf(Gap) > 0 && line[0] is not ('.' or '_') ? Gap : null;
    }

    /// <summary>Whether the line begins and ends with a pipe and has cells between.</summary>
    public static bool IsFramed(ReadOnlySpan<char> line) => line.Length > 4 && line[0] == '|' && line[^1] == '|' && line.Count('|') > 2;

    /// <summary>Whether the line only parts a table's head from its body.</summary>
    public static bool IsRule(ReadOnlySpan<char> line) => !line.ContainsAnyExcept(RuleCharacters);

    /// <summary>The cells in canonical form, parted by a pipe; cells at the end that are empty are left out.</summary>
    public static string Join(ReadOnlySpan<char> line, Func<string, string> canonical)
    {
        var separator = SeparatorOf(line)!;
        if (separator == "|")
            line = line.Trim("| ");
        var cells = line.ToString().Split(separator, separator == Gap ? StringSplitOptions.RemoveEmptyEntries : StringSplitOptions.None);
        var result = new StringBuilder();
        var empty = 0;
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = canonical(cells[i]);
            if (cell.Length == 0)
            {
                empty++;
                continue;
            }

            for (; empty > 0; empty--)
                result.Append(result.Length == 0 ? "|" : " |");
            if (result.Length > 0)
                result.Append(result[^1] == '|' && i == 0 ? " " : i > 0 && result[^1] != '|' ? " | " : " ");
            result.Append(cell);
        }

        return result.ToString();
    }
}
