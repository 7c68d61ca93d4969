namespace IngestPipeline.Readers.Html;

/// <summary>
/// Whether running text is linked or bold, from tags the parser never sees. What is left open ends with the block it was opened in.
/// </summary>
internal struct Formatting
{
    private bool _linked;
    private bool _wraps;
    private int _link;
    private int _linkBlocks;
    private int _bold;
    private int _boldBlocks;

    public readonly TextMarks Marks => (_linked ? TextMarks.Linked : 0) | (_bold > 0 ? TextMarks.Bold : 0);

    /// <param name="role">What the tag means.</param>
    /// <param name="attributes">Where its attributes start.</param>
    public void Open(TagRole role, int attributes)
    {
        if (role == TagRole.Link)
            (_linked, _wraps, _link, _linkBlocks) = (true, false, attributes, 0);
        else if (role == TagRole.Bold && _bold++ == 0)
            _boldBlocks = 0;
    }

    public void Close(TagRole role)
    {
        if (role == TagRole.Link)
            _linked = false;
        else if (role == TagRole.Bold && _bold > 0)
            _bold--;
    }

    /// <summary>Whether the block about to open is the first in a link, and where that link's attributes start.</summary>
    public bool BeginsWrapping(out int attributes)
    {
        attributes = _link;
        var begins = _linked && !_wraps;
        _wraps |= _linked;
        return begins;
    }

    /// <summary>Ends what wraps blocks.</summary>
    /// <returns>Whether it does so where all of them have ended: the parser would end the others with it.</returns>
    public bool EndWrapping()
    {
        var ends = _linked && _wraps && _linkBlocks <= 0;
        _wraps = false;
        return ends;
    }

    public void OpenBlock()
    {
        _linkBlocks++;
        _boldBlocks++;
    }

    public void CloseBlock()
    {
        _linked &= --_linkBlocks >= 0;
        _bold = --_boldBlocks >= 0 ? _bold : 0;
    }
}
