using System.CommandLine;
using System.CommandLine.Help;
using System.Reflection;
using IngestPipeline.Cli.Commands;
using IngestPipeline.Runs.Ledgers;

namespace IngestPipeline.Cli;

/// <summary>The command line: finds the verb, runs it, and turns whatever happens into an exit code and a sentence.</summary>
internal static class IngestCli
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, CliConsole console, CancellationToken cancellationToken = default)
    {
        try
        {
            return await InvokeAsync(args, console, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (ReaderGoneException)
        {
            return ExitCode.OutputClosed;
        }
        catch (CliException exception)
        {
            console.Say("error", exception.Message, exception.Hint);
            return exception.ExitCode;
        }
        catch (LedgerException exception)
        {
            console.Say("error", exception.Message, exception.Hint);
            return exception.IsTransient ? ExitCode.TryLater : ExitCode.Usage;
        }
        catch (Exception exception)
        {
            return Broken(args, console, exception);
        }
    }

    public static string Version { get; } = typeof(IngestCli).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static async Task<int> InvokeAsync(IReadOnlyList<string> args, CliConsole console, CancellationToken cancellationToken)
    {
        await using var output = console.OpenText();
        var root = Root(console, output);
        // A file name may begin with @: no response files.
        var parsed = root.Parse(args.Count == 0 ? ["--help"] : args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (Misuse(parsed, args) is { } misuse)
            throw new CliException(misuse, $"See '{Name(parsed.CommandResult.Command)} --help'.{AfterDashes(misuse)}");
        return await parsed.InvokeAsync(
            new InvocationConfiguration
            {
                Output = output,
                Error = console.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            },
            cancellationToken);
    }

    private static RootCommand Root(CliConsole console, TextWriter output)
    {
        var root = new RootCommand("Turns inspection news and reports into grounded JSON records.") { HelpName = "ingest" };
        root.Add(RunCommand.Create(console));
        root.Add(RunsCommand.Create(console));
        root.Add(QuarantineCommand.Create(console));
        root.Add(ExplainCommand.Create(console));
        root.Add(DiffCommand.Create(console));
        root.Add(ReviewCommand.Create(console));
        root.Add(AcceptCommand.Create(console));
        root.Add(RejectCommand.Create(console));
        root.Add(CorrectCommand.Create(console));
        root.Add(DecisionsCommand.Create(console));
        root.Add(VerifyCommand.Create(console));
        root.Add(SchemaCommand.Create(console));
        root.Add(EvaluateCommand.Create(console));
        root.Add(TrainCommand.Create(console));
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction(output);
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExampleHelpAction((HelpAction)help.Action!);
        return root;
    }

    /// <summary>The first thing wrong with the line; a flag there is not would otherwise pass for an input.</summary>
    private static string? Misuse(ParseResult parsed, IReadOnlyList<string> args)
    {
        if (parsed.Action?.ClearsParseErrors == true)
            return null;
        if (parsed.CommandResult.Command is RootCommand && parsed.UnmatchedTokens is [var verb, ..])
            return verb.StartsWith('-') ? $"There is no flag '{verb}'." : $"There is no verb '{verb}'.";
        var inputs = parsed.CommandResult.Command.Arguments.SelectMany(argument => parsed.GetResult(argument)?.Tokens ?? []);
        if (!args.Contains("--") && inputs.FirstOrDefault(token => token.Value.Length > 1 && token.Value[0] == '-') is { } flag)
            return $"There is no flag '{flag.Value}'.";
        return parsed.Errors.Count > 0 ? UsageSentence.Of(parsed.Errors[0]) : null;
    }

    /// <summary>A document's name may begin with a hyphen too.</summary>
    private static string AfterDashes(string misuse) => misuse.Contains(" flag ", StringComparison.Ordinal)
        ? " A name that begins with a hyphen goes behind '--'."
        : "";

    private static string Name(Command command) => command.Parents.OfType<Command>().FirstOrDefault() is { } parent
        ? $"{Name(parent)} {command.Name}"
        : "ingest";

    private static int Broken(IReadOnlyList<string> args, CliConsole console, Exception exception)
    {
        // Not every verb has the flag, so the variable is what the hint names.
        if (args.Contains("--verbose") || args.Contains("-v") || console.Variables["VERBOSE"] is "1" or "true")
            console.Error.WriteLine(exception);
        var what = $"Something broke inside: {exception.GetType().Name}: {exception.Message}";
        console.Say("error", what, "Set INGEST_VERBOSE=1 to see where, and please report it.");
        return ExitCode.Internal;
    }
}
