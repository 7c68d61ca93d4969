using System.CommandLine;
using System.CommandLine.Invocation;

namespace IngestPipeline.Cli;

/// <summary>Prints the name and the version.</summary>
internal sealed class VersionAction(TextWriter output) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        output.WriteLine($"ingest {IngestCli.Version}");
        return ExitCode.Done;
    }
}
