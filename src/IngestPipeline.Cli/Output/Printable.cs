namespace IngestPipeline.Cli.Output;

/// <summary>Makes text from documents and file names safe for a terminal: control characters would move its cursor or change its title.</summary>
internal static class Printable
{
    public static string Of(string text)
    {
        var first = text.AsSpan().IndexOfAny(Unsafe);
        return first < 0 ? text : string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                target[i] = IsUnsafe(source[i]) ? '\uFFFD' : source[i];
        });
    }

    /// <summary>The same on one line: names of documents may hold line feeds.</summary>
    public static string Line(string text) => Of(text.ReplaceLineEndings(" ").Replace('\t', ' '));

    private static readonly System.Buffers.SearchValues<char> Unsafe =
        System.Buffers.SearchValues.Create([.. Enumerable.Range(0, 0x2070).Select(code => (char)code).Where(IsUnsafe)]);

    /// <summary>C0 and C1 controls but the line feed and the tab, and the marks that turn the direction of what follows.</summary>
    private static bool IsUnsafe(char c) =>
        (char.IsControl(c) && c is not ('\n' or '\t')) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
