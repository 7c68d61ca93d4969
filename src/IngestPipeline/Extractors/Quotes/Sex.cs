namespace IngestPipeline.Extractors.Quotes;

/// <summary>Which pronoun a person takes, as far as honorific and given name tell.</summary>
internal enum Sex : byte
{
    Unknown,
    Male,
    Female,
}
