namespace IngestPipeline.Sinks;

/// <summary>The output cannot be written: a reason to end the run, not a fault of one document.</summary>
/// <param name="message">One sentence for a person.</param>
/// <param name="inner">What caused it.</param>
public sealed class SinkException(string message, Exception? inner = null) : IOException(message, inner);
