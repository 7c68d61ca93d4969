namespace IngestPipeline.Readers.Html;

/// <summary>What holds for a piece of text.</summary>
[Flags]
internal enum TextMarks
{
    /// <summary>It is plain text.</summary>
    None = 0,

    /// <summary>It is in a link.</summary>
    Linked = 1,

    /// <summary>It is bold.</summary>
    Bold = 2,

    /// <summary>White space stands before it.</summary>
    Spaced = 4,

    /// <summary>Its line breaks count.</summary>
    Preformatted = 8,

    /// <summary>It is a line break.</summary>
    Break = 16,

    /// <summary>It is the start of a <c>time</c>.</summary>
    Time = 32,
}
