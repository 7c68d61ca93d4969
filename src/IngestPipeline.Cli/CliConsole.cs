using System.Text;
using IngestPipeline.Cli.Output;
using Microsoft.Extensions.Configuration;
using Spectre.Console;

namespace IngestPipeline.Cli;

/// <summary>Everything a command may touch of the world it was started in, so that a test can give it another.</summary>
internal sealed class CliConsole
{
    private const int PlainWidth = 100_000;

    /// <summary>Data, and nothing else.</summary>
    public required Stream Output { get; init; }

    /// <summary>Progress, messages, the summary.</summary>
    public required TextWriter Error { get; init; }

    public required Stream Input { get; init; }

    /// <summary>The <c>INGEST_*</c> variables, their prefix left out.</summary>
    public required IConfiguration Variables { get; init; }

    public bool IsOutputTerminal { get; init; }

    public bool IsErrorTerminal { get; init; }

    /// <summary>Waits for a key, or for the command to be stopped; null when nobody sits at a terminal, and so nothing may be asked.</summary>
    public Func<CancellationToken, char>? ReadKey { get; init; }

    /// <summary>Whether a terminal may be coloured; false under <c>NO_COLOR</c>.</summary>
    public bool AllowsColor { get; init; } = true;

    /// <summary>The width of a terminal; null when nobody knows.</summary>
    public int? Width { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The console of this process.</summary>
    public static CliConsole OfProcess() => new()
    {
        Output = new StandardOutput(),
        Error = Console.Error,
        Input = Console.OpenStandardInput(),
        Variables = new ConfigurationBuilder().AddEnvironmentVariables("INGEST_").Build(),
        IsOutputTerminal = !Console.IsOutputRedirected,
        // Build servers give a terminal to some jobs; a bar would fill their logs.
        IsErrorTerminal = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb"
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")),
        ReadKey = Console.IsInputRedirected || Console.IsOutputRedirected ? null : WaitForKey,
        AllowsColor = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
    };

    /// <summary>The output as text: UTF-8 without a byte order mark.</summary>
    public TextWriter OpenText() => new StreamWriter(Output, new UTF8Encoding(false), leaveOpen: true) { AutoFlush = true, NewLine = "\n" };

    /// <summary>A console for coloured text on the output; plain and unwrapped when the output is no terminal.</summary>
    public IAnsiConsole OutputConsole(TextWriter writer) => Over(writer, IsOutputTerminal);

    /// <summary>A console for text in a file: plain and unwrapped.</summary>
    public static IAnsiConsole Plain(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = PlainWidth;
        return console;
    }

    /// <summary>A console for coloured text on the error stream; plain and unwrapped when it is no terminal.</summary>
    public IAnsiConsole ErrorConsole() => Over(Error, IsErrorTerminal);

    /// <summary>Says one message for a person: what, and below it what to do.</summary>
    public void Say(string kind, string message, string? hint = null)
    {
        Error.WriteLine($"{kind}: {Printable.Line(message)}");
        if (hint is not null)
            Error.WriteLine($"  hint: {Printable.Line(hint)}");
    }

    /// <summary>On a thread of its own, for nothing else ends the wait of a terminal for a key.</summary>
    private static char WaitForKey(CancellationToken cancellationToken) =>
        Task.Run(() => Console.ReadKey(intercept: true).KeyChar, CancellationToken.None).WaitAsync(cancellationToken).GetAwaiter().GetResult();

    private IAnsiConsole Over(TextWriter writer, bool isTerminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = isTerminal && AllowsColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Yes : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        if (!isTerminal)
            console.Profile.Width = PlainWidth;
        else if (Width is { } width)
            console.Profile.Width = width;
        return console;
    }
}
