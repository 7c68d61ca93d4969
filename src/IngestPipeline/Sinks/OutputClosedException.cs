namespace IngestPipeline.Sinks;

/// <summary>Whoever read the output has stopped, as in <c>ingest … | head</c>: a reason to end quietly.</summary>
/// <param name="inner">What caused it.</param>
public sealed class OutputClosedException(Exception? inner = null) : IOException("The reader of the output has closed it.", inner);
