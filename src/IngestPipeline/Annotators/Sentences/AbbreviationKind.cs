namespace IngestPipeline.Annotators;

/// <summary>Where a word stands that ends in a stop of its own.</summary>
internal enum AbbreviationKind
{
    /// <summary>It is no abbreviation.</summary>
    None,

    /// <summary>With a capital, before a name: Mr. Supt.</summary>
    BeforeName,

    /// <summary>An abbreviation before a number, a word elsewhere: No. 10.</summary>
    BeforeNumber,

    /// <summary>It may end a sentence: etc. Ltd.</summary>
    Anywhere,
}
