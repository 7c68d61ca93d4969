namespace IngestPipeline.Model;

/// <summary>Something a reader of the record should know.</summary>
/// <param name="Code">A slug from the list in docs/record.md.</param>
/// <param name="Message">One sentence for a person.</param>
public sealed record Warning(string Code, string Message);
