namespace IngestPipeline.Readers.Text;

/// <summary>What a line of plain text looks like by itself and its neighbours.</summary>
internal enum PlainLineKind
{
    /// <summary>Nothing particular.</summary>
    Plain,

    /// <summary>Starts with the mark of a list item.</summary>
    Item,

    /// <summary>Has cells.</summary>
    Row,

    /// <summary>Parts the head of a Markdown table from its body: no text.</summary>
    RowRule,

    /// <summary>A Markdown heading.</summary>
    Heading,

    /// <summary>A run of hyphens or equals signs under a heading: no text.</summary>
    Underline,

    /// <summary>Quoted with <c>&gt;</c>.</summary>
    Quote,
}
