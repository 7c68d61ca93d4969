namespace IngestPipeline.Readers.Html;

/// <summary>A line of a block that is being gathered: what stands between two line breaks, or a cell of a row.</summary>
internal struct TextLine
{
    /// <summary>Where it starts in the buffer.</summary>
    public int Start;

    /// <summary>Where its first visible character stood; -1 while it has none.</summary>
    public int SourceStart;

    /// <summary>After its last visible character in the source.</summary>
    public int SourceEnd;

    /// <summary>How many characters of it are in links.</summary>
    public int Linked;

    /// <summary>How many characters of it are bold.</summary>
    public int Bold;
}
