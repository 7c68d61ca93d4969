using System.CommandLine;

namespace IngestPipeline.Cli.Settings;

/// <summary>The flags of <c>ingest quarantine retry</c>: those of a run that say how documents are worked on.</summary>
internal sealed class RetryFlags
{
    private readonly WorkSettings _work = new();

    public void AddTo(Command command) => _work.AddTo(command);

    /// <exception cref="CliException">A value is not what it must be.</exception>
    public RunSettings Read(ParseResult parsed, CliConsole console, string folder)
    {
        var configured = _work.Configure(parsed, console, null);
        return _work.Read(parsed, configured) with { Output = folder, Format = OutputFormat.Json, IsRetry = true };
    }
}
