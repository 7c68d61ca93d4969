namespace IngestPipeline.Cli.Reviewing.Diffing;

/// <summary>A few words on either side of a place, of the same line.</summary>
internal static class Context
{
    private const int Length = 40;
    private const int Longest = 400;
    private const int Tail = 80;

    /// <summary>Words on one line; of very many the first and the last.</summary>
    public static string Cut(string words)
    {
        var line = words.Trim('\n').Length == 0 ? "¶" : words.Trim('\n').Replace('\n', '¶');
        return line.Length <= Longest
            ? line
            : FormattableString.Invariant($"{line[..(Longest - Tail)]} … {line.Length} characters … {line[^Tail..]}");
    }

    public static string Before(string text, int position)
    {
        var start = Math.Max(0, position - Length);
        var line = position == 0 ? 0 : text.LastIndexOf('\n', position - 1) + 1;
        if (line >= start)
            return text[line..position];
        var blank = text.IndexOf(' ', start, position - start);
        return "…" + text[(blank < 0 ? start : blank + 1)..position];
    }

    public static string After(string text, int position)
    {
        var end = Math.Min(text.Length, position + Length);
        var feed = text.IndexOf('\n', position, end - position);
        if (feed >= 0 || end == text.Length)
            return text[position..(feed < 0 ? end : feed)];
        var blank = text.LastIndexOf(' ', end - 1, end - position);
        return text[position..(blank <= position ? end : blank)] + "…";
    }
}
