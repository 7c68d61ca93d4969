namespace IngestPipeline.Model;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with apostrophes and hyphens inside: <c>force’s</c>, <c>well-being</c>.</summary>
    Word,

    /// <summary>Digits with their inner separators: <c>1,200</c>, <c>2.5</c>.</summary>
    Number,

    /// <summary>A quotation mark or an apostrophe at a word's edge.</summary>
    QuoteMark,

    /// <summary>Any other mark or symbol.</summary>
    Mark,
}
