using IngestPipeline.Cli.Reviewing.Accepting;
using IngestPipeline.Cli.Running;
using IngestPipeline.Cli.Settings;
using IngestPipeline.Hosting;
using IngestPipeline.Runs;
using IngestPipeline.Runs.Ledgers;
using IngestPipeline.Sinks;
using Microsoft.Extensions.DependencyInjection;

namespace IngestPipeline.Cli.Commands;

/// <summary><c>ingest run</c>: the whole pipeline over everything the inputs list.</summary>
internal static class RunCommand
{
    public static Verb Create(CliConsole console)
    {
        var verb = new Verb(
            "run", "Turns documents into records.",
            "ingest run pages -o records                    a folder, records in folders like its own",
            "ingest run pages -o - | jq .article.title      JSON Lines, failures included",
            "ingest run -i urls.txt --max-errors 10%        a list of web addresses",
            "ingest run pages -o records                    again: only what is new or changed",
            "ingest run pages -o records --accepted kept    with the decisions of 'ingest review records --accepted kept'");
        var flags = new RunFlags();
        flags.AddTo(verb);
        verb.SetAction((parsed, cancellationToken) => RunAsync(flags.Read(parsed, console), console, cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(RunSettings settings, CliConsole console, CancellationToken cancellationToken)
    {
        var source = RunInputs.Open(settings, console);
        return settings.IsDryRun
            ? await DryRun.ListAsync(source, settings, console, cancellationToken)
            : await RunAsync(settings, source, console, cancellationToken);
    }

    /// <summary>Runs the pipeline over a source that is open already.</summary>
    /// <exception cref="CliException">The output or the manifest cannot be written.</exception>
    public static async Task<int> RunAsync(RunSettings settings, ISource source, CliConsole console, CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection().AddIngestPipeline(new UkInspectionsOptions
        {
            Pipeline = new PipelineOptions { Parallelism = settings.Parallel, TimeBudget = settings.TimeBudget },
            Profile = settings.Profile,
            Fetch = settings.Fetch,
        }).BuildServiceProvider();
        await using var output = RunOutput.Open(settings, console);
        var manifest = Manifest.Prepare(settings.Summary);
        var narrator = new RunNarrator(console, settings);
        var run = output.Run(services.GetRequiredService<Pipeline>(), narrator.Watched(source), OptionsOf(settings, console), console.Time);
        return await ExecuteAsync(run, output, manifest, narrator, cancellationToken);
    }

    private static RunOptions OptionsOf(RunSettings settings, CliConsole console) => new()
    {
        MaxErrors = settings.MaxErrors,
        Inputs = [.. settings.Inputs, .. settings.Lists],
        Output = settings.Output,
        IsFresh = settings.IsFresh,
        RemovesVanished = settings.RemovesVanished,
        IsPartial = settings.IsRetry,
        Revision = RunDecisions.Of(settings, console),
    };

    private static async Task<int> ExecuteAsync(
        IngestRun run, RunOutput output, Manifest manifest, RunNarrator narrator, CancellationToken cancellationToken)
    {
        try
        {
            await narrator.WatchAsync(progress => run.ExecuteAsync(progress, cancellationToken));
            await output.CompleteAsync();
            return narrator.Conclude(run.Summary);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await output.CompleteAsync();
            narrator.Conclude(run.Summary);
            return ExitCode.Interrupted;
        }
        catch (SinkException exception)
        {
            narrator.Conclude(run.Summary);
            throw new CliException(exception.Message, "Records written before are kept; make room and run again.", ExitCode.TryLater, exception);
        }
        catch (LedgerException)
        {
            narrator.Conclude(run.Summary);
            throw;
        }
        finally
        {
            manifest.Write(run.Summary);
        }
    }
}
