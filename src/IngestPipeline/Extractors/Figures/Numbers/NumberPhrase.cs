namespace IngestPipeline.Extractors.Figures.Numbers;

/// <summary>A number as written: in digits, in words, or both ("4.5 million").</summary>
/// <param name="First">The index of its first lexeme.</param>
/// <param name="Next">The index after its last lexeme.</param>
/// <param name="Value">The number meant.</param>
internal readonly record struct NumberPhrase(int First, int Next, decimal Value)
{
    /// <summary>Whether it begins with digits.</summary>
    public bool InDigits { get; init; }

    /// <summary>Whether a word or letter such as million or m multiplies it.</summary>
    public bool IsScaled { get; init; }

    /// <summary>What multiplies it; 1 when nothing does.</summary>
    public decimal Scale { get; init; }

    /// <summary>Whether it is the word one or the digit 1, which counts nothing by itself.</summary>
    public bool IsOne => Value == 1 && !IsScaled;
}
