namespace IngestPipeline.Readers.Html;

/// <summary>
/// The tags in running text that are open, and which of them the parse gets to see: most mean nothing for the text, and an end tag
/// goes where its start tag went.
/// </summary>
internal sealed class InlineTags
{
    private const int Depth = 32;

    private readonly (string Name, bool Kept)[] _open = new (string, bool)[Depth];
    private int _count;

    public void Push(ReadOnlySpan<char> name, bool kept)
    {
        if (_count == Depth)
            Array.Copy(_open, 1, _open, 0, --_count);
        _open[_count++] = (Intern(name), kept);
    }

    /// <summary>Closes the innermost open tag of the name.</summary>
    /// <returns>Whether the parse has seen it opened.</returns>
    public bool Pop(ReadOnlySpan<char> name)
    {
        for (var i = _count - 1; i >= 0; i--)
            if (name.SequenceEqual(_open[i].Name))
            {
                var kept = _open[i].Kept;
                Array.Copy(_open, i + 1, _open, i, --_count - i);
                return kept;
            }

        return false;
    }

    private static string Intern(ReadOnlySpan<char> name) => name switch
    {
        "span" => "span",
        "em" => "em",
        "i" => "i",
        "u" => "u",
        "small" => "small",
        "label" => "label",
        "picture" => "picture",
        _ => name.ToString(),
    };
}
