using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace IngestPipeline.Tests.Fixtures;

/// <summary>The lines in which two texts differ, for a failing test to show.</summary>
internal static class TextDifference
{
    private const int MostLines = 60;

    public static string Of(string accepted, string received)
    {
        var text = new StringBuilder("The received text is not the accepted one (- accepted, + received):\n");
        var shown = 0;
        foreach (var line in InlineDiffBuilder.Diff(accepted, received).Lines)
        {
            if (line.Type is not (ChangeType.Inserted or ChangeType.Deleted))
                continue;
            if (++shown > MostLines)
                return text.Append("… and more").ToString();
            text.Append(line.Type == ChangeType.Inserted ? "+ " : "- ").Append(line.Text).Append('\n');
        }

        return text.ToString();
    }
}
