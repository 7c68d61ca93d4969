namespace IngestPipeline.Extractors.Figures.Lexemes;

/// <summary>What a lexeme is made of.</summary>
internal enum LexemeKind : byte
{
    /// <summary>Beyond the sentence.</summary>
    None,
    Word,
    Digits,
    Mark,
}
