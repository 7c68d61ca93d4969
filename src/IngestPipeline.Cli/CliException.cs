namespace IngestPipeline.Cli;

/// <summary>A command cannot go on; said in one sentence, with what to do about it.</summary>
internal sealed class CliException(string message, string? hint = null, int exitCode = ExitCode.Usage, Exception? inner = null)
    : Exception(message, inner)
{
    public string? Hint { get; } = hint;

    public int ExitCode { get; } = exitCode;
}
