using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace IngestPipeline.Tests.Fixtures;

/// <summary>The lines in which two texts differ, for a failing test to show.</summary>
internal static class TextDifference
{
    private const int MostLines = 60;

    /// <summary>The first differing lines under a heading that explains the signs.</summary>
    public static string Of(string accepted, string received)
    {
        var lines = Lines(accepted, received).Split('\n');
        var shown = string.Join('\n', lines.Take(MostLines));
        var more = lines.Length > MostLines ? "\n… and more" : "";
        return $"The received text is not the accepted one (- accepted, + received):\n{shown}{more}";
    }

    /// <summary>Every differing line, <c>- </c> accepted and <c>+ </c> received, each ended by a line feed; empty when there is none.</summary>
    public static string Lines(string accepted, string received)
    {
        var text = new StringBuilder();
        foreach (var line in InlineDiffBuilder.Diff(accepted, received).Lines)
            if (line.Type is ChangeType.Inserted or ChangeType.Deleted)
                text.Append(line.Type == ChangeType.Inserted ? "+ " : "- ").Append(line.Text.Trim()).Append('\n');
        return text.ToString();
    }
}
