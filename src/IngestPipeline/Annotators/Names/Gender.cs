namespace IngestPipeline.Annotators;

/// <summary>What honorific and given name tell of a person.</summary>
internal enum Gender
{
    Unknown,
    Male,
    Female,
}
