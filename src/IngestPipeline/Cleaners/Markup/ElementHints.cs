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
}
