namespace IngestPipeline.Review.Changes;

/// <summary>Something that should be a record and could not be compared.</summary>
/// <param name="Name">What a message calls it.</param>
/// <param name="Message">One sentence for a person.</param>
public sealed record DiffFailure(string Name, string Message);
