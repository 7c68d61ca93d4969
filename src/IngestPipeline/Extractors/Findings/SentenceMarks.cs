namespace IngestPipeline.Extractors.Findings;

/// <summary>Marks that tell how a sentence is said.</summary>
[Flags]
internal enum SentenceMarks : byte
{
    None = 0,

    /// <summary>A double quotation mark stands first.</summary>
    OpensQuoted = 1 << 0,

    /// <summary>A double quotation mark stands anywhere.</summary>
    Quotes = 1 << 1,

    /// <summary>It asks.</summary>
    Asks = 1 << 2,
}
