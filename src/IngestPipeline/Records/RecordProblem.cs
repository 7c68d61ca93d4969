namespace IngestPipeline.Records;

/// <summary>A promise a record breaks.</summary>
/// <param name="Code">A slug: <c>not-a-record</c>, <c>wrong-schema</c>, <c>not-as-written</c>, <c>ungrounded</c>.</param>
/// <param name="Message">One sentence for a person.</param>
public sealed record RecordProblem(string Code, string Message);
