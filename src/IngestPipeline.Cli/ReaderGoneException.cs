namespace IngestPipeline.Cli;

/// <summary>Nobody reads the standard output any more.</summary>
internal sealed class ReaderGoneException(IOException inner) : Exception("The output was closed.", inner);
