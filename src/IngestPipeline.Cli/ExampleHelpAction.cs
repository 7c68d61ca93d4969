using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace IngestPipeline.Cli;

/// <summary>The usual help, and below it the verb's examples.</summary>
internal sealed class ExampleHelpAction(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is Verb { Examples: { Count: > 0 } examples })
            Write(parseResult.InvocationConfiguration.Output, examples);
        return code;
    }

    private static void Write(TextWriter output, IReadOnlyList<string> examples)
    {
        output.WriteLine("Examples:");
        foreach (var example in examples)
            output.WriteLine("  " + example);
        output.WriteLine();
    }
}
