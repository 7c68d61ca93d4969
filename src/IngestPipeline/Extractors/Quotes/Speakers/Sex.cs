namespace IngestPipeline.Extractors.Quotes.Speakers;

/// <summary>Which pronoun a person takes, as far as honorific and given name tell.</summary>
internal enum Sex : byte
{
    Unknown,
    Male,
    Female,
}
