namespace IngestPipeline.Readers.Html;

/// <summary>
/// Keeps a page to one root, head and body: more of them mean nothing, and what comes after the end of the body is in the body.
/// </summary>
internal sealed class Roots
{
    private readonly HashSet<string> _opened = new(StringComparer.Ordinal);
    private bool _inHead;

    /// <returns>Whether the parser is to see the start tag.</returns>
    public bool Open(Tag tag, OutlineWriter writer)
    {
        if (!_opened.Add(tag.Name))
        {
            writer.Open(Tags.Rule, 0);
            return false;
        }

        if (_inHead)
            writer.Close(Tags.Head);
        _inHead = tag == Tags.Head;
        return true;
    }

    /// <returns>Whether the parser is to see the end tag.</returns>
    public bool Close(Tag tag, OutlineWriter writer)
    {
        var ends = tag == Tags.Head && _inHead;
        _inHead &= !ends;
        if (!ends)
            writer.Open(Tags.Rule, 0);
        return ends;
    }
}
