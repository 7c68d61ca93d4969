namespace IngestPipeline.Readers.Html;

/// <summary>What a tag means for the cut of a page into blocks.</summary>
internal enum TagRole : byte
{
    /// <summary>Runs along with the text around it.</summary>
    Inline,

    /// <summary>Stands in running text and holds none: images, inputs.</summary>
    Void,

    /// <summary>Parts the text before, inside and after it.</summary>
    Block,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An entry of a list.</summary>
    ListItem,

    /// <summary>A term of a definition list.</summary>
    Term,

    /// <summary>A definition of a definition list.</summary>
    Definition,

    /// <summary>A block quotation.</summary>
    Quote,

    /// <summary>The words to a figure or table.</summary>
    Caption,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A cell of a row.</summary>
    Cell,

    /// <summary>Text whose line breaks count.</summary>
    Preformatted,

    /// <summary>A line break.</summary>
    Break,

    /// <summary>A link.</summary>
    Link,

    /// <summary>Bold text.</summary>
    Bold,

    /// <summary>A tag of the page's own making: a block, unless it stands in the middle of text.</summary>
    Custom,

    /// <summary>A tree of its own that holds no text of the page, up to the end tag that matches.</summary>
    Hidden,

    /// <summary>As <see cref="Hidden"/>, and what it holds is no markup: it ends at the first end tag of its name.</summary>
    Raw,

    /// <summary>Stands for a page without scripts.</summary>
    NoScript,

    /// <summary>Says something about the page: meta, link, time.</summary>
    Metadata,

    /// <summary>Holds text that is not seen where it stands: the title, options, the reading of a ruby.</summary>
    Silent,
}
