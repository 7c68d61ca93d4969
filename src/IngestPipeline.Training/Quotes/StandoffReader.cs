using System.Globalization;
using IngestPipeline.Model;

namespace IngestPipeline.Training.Quotes;

/// <summary>Reads brat's standoff lines: <c>T</c> lines are spans, <c>E</c> lines tie a source, a cue and a content together.</summary>
internal static class StandoffReader
{
    /// <param name="annotation">The lines of an <c>.ann</c> file.</param>
    /// <param name="text">What they index, by characters that may be two code units here.</param>
    /// <exception cref="InvalidDataException">A span is none, or does not lie inside the text.</exception>
    public static List<LabelledAttribution> Read(string annotation, string text)
    {
        var offsets = Offsets(text);
        var spans = new Dictionary<string, List<TextSpan>>(StringComparer.Ordinal);
        var found = new List<LabelledAttribution>();
        foreach (var line in annotation.Split('\n'))
            if (line.StartsWith('T') && line.Split('\t') is [var id, var mark, ..])
                spans[id] = SpansOf(mark, offsets);
        foreach (var line in annotation.Split('\n'))
            if (line.StartsWith('E') && line.Split('\t') is [_, var roles, ..] && Attribution(roles, spans) is { } attribution)
                found.Add(attribution);
        return found;
    }

    private static LabelledAttribution? Attribution(string roles, Dictionary<string, List<TextSpan>> spans)
    {
        List<TextSpan> content = [], source = [], cue = [];
        foreach (var role in roles.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = role.Trim().Split(':');
            if (parts.Length != 2 || !spans.TryGetValue(parts[1], out var pieces))
                continue;
            var target = parts[0] switch { "Content" => content, "Source" => source, "Cue" => cue, _ => null };
            target?.AddRange(pieces);
        }

        content.Sort();
        return content.Count == 0 ? null : new LabelledAttribution(content, source, cue);
    }

    /// <summary><c>Content 9 82;90 95</c>: kind, then pieces.</summary>
    private static List<TextSpan> SpansOf(string mark, List<int> offsets)
    {
        var pieces = new List<TextSpan>();
        foreach (var piece in mark[(mark.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';'))
        {
            var numbers = piece.Split(' ');
            if (numbers.Length != 2
                || !int.TryParse(numbers[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
                || !int.TryParse(numbers[1], NumberStyles.None, CultureInfo.InvariantCulture, out var end)
                || start >= end || end >= offsets.Count)
                throw new InvalidDataException($"'{mark}' is no span of its text.");
            pieces.Add(new TextSpan(offsets[start], offsets[end]));
        }

        return pieces;
    }

    /// <summary>Where each character begins, and the text's end.</summary>
    private static List<int> Offsets(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
            if (!char.IsLowSurrogate(text[i]))
                offsets.Add(i);
        offsets.Add(text.Length);
        return offsets;
    }
}
