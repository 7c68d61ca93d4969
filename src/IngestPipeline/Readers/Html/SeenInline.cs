namespace IngestPipeline.Readers.Html;

/// <summary>
/// The tags in running text that are open from the first one on that the parser gets to see, because it hides what it holds: an end tag
/// goes where its start tag went.
/// </summary>
internal sealed class SeenInline
{
    private const int Depth = 32;

    private readonly (Tag Tag, bool Seen)[] _open = new (Tag, bool)[Depth];
    private int _count;
    private int _seen;

    public void Push(Tag tag, bool seen)
    {
        if (_seen == 0 && !seen)
            return;
        if (_count == Depth)
            RemoveAt(0);
        _open[_count++] = (tag, seen);
        _seen += seen ? 1 : 0;
    }

    /// <summary>Closes the innermost open tag of the name.</summary>
    /// <returns>Whether the parser has seen it opened.</returns>
    public bool Pop(Tag tag)
    {
        for (var i = _count - 1; i >= 0; i--)
            if (_open[i].Tag == tag)
                return RemoveAt(i);
        return false;
    }

    private bool RemoveAt(int index)
    {
        var seen = _open[index].Seen;
        Array.Copy(_open, index + 1, _open, index, --_count - index);
        _seen -= seen ? 1 : 0;
        _count = _seen == 0 ? 0 : _count;
        return seen;
    }
}
