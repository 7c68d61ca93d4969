namespace IngestPipeline.Readers.Text;

/// <summary>A line of plain text that is not blank.</summary>
internal struct PlainLine
{
    /// <summary>The first character that is no blank.</summary>
    public int Start;

    /// <summary>After the last character that is no blank.</summary>
    public int End;

    /// <summary>How many columns it is indented.</summary>
    public int Indent;

    /// <summary>How many blank lines stand before it.</summary>
    public int BlanksBefore;

    /// <summary>What it looks like.</summary>
    public PlainLineKind Kind;

    /// <summary>How many characters from <see cref="Start"/> on are a mark that is left out.</summary>
    public int Mark;

    /// <summary>How many columns it fills.</summary>
    public readonly int Width => Indent + End - Start;
}
