namespace IngestPipeline.Cleaners.Markup;

/// <summary>What an element's names say its text is, when it is the article's.</summary>
[Flags]
internal enum ElementHints
{
    None = 0,
    Byline = 1 << 0,
    Dateline = 1 << 1,
    Standfirst = 1 << 2,
    Caption = 1 << 3,

    /// <summary>A pull-quote: words of the body, set apart.</summary>
    PullQuote = 1 << 4,

    Article = 1 << 5,

    /// <summary>A few lines of a story; of another one, when they stand below the text.</summary>
    Teaser = 1 << 6,

    /// <summary>A box beside or between the paragraphs: facts, a widget, a module.</summary>
    Box = 1 << 7,

    /// <summary>What is said about the article: credits, notes, a word on the author.</summary>
    About = 1 << 8,

    /// <summary>Entries of one kind: links, latest stories, a gallery, cards.</summary>
    Listing = 1 << 9,

    /// <summary>Something of another site or medium, such as a tweet or a video.</summary>
    Embed = 1 << 10,

    /// <summary>A box named for facts beside the story.</summary>
    Inset = 1 << 12,

    /// <summary>Asks the reader to act.</summary>
    Call = 1 << 11,
}
