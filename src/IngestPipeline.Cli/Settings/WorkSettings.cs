using System.CommandLine;
using IngestPipeline.Runs;
using IngestPipeline.Sources;

namespace IngestPipeline.Cli.Settings;

/// <summary>The settings that say how documents are worked on and what is told of it, for every verb that runs the pipeline over many.</summary>
internal sealed class WorkSettings
{
    private readonly Setting<int> _parallel = new(
        "parallel", "How many documents are worked on at once [default: the number of processors].", "N",
        new PipelineOptions().Parallelism, SettingParsers.Parallelism);

    private readonly Setting<TimeSpan> _timeBudget = new(
        "time-budget", "The longest a document may take, in seconds; then it is a failure [default: 60].", "SECONDS",
        new PipelineOptions().TimeBudget, SettingParsers.Seconds);

    private readonly Setting<ErrorLimit> _maxErrors = new(
        "max-errors", "Stop when more than N documents, or P% of those done, have failed [default: never].", "N|P%", default,
        SettingParsers.Errors);

    private readonly Setting<string?> _summary =
        new("summary", "Write the run's manifest, as JSON, to this file.", "FILE", null, SettingParsers.Text);

    private readonly AcceptedSetting _accepted = new();
    private readonly Switch _quiet = new("quiet", "Say nothing but what failed.", "-q");
    private readonly Switch _verbose = new("verbose", "Name every document, and tell where failures come from.", "-v");
    private readonly ProfileSetting _profile = new();
    private readonly FetchSettings _fetch = new();

    public IEnumerable<string> Names =>
    [
        _parallel.Name, _timeBudget.Name, _maxErrors.Name, _summary.Name, _profile.Name, _accepted.Name, _quiet.Name, _verbose.Name,
        .. _fetch.Names,
    ];

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[]
        {
            _parallel.Option, _timeBudget.Option, _maxErrors.Option, _summary.Option, _profile.Option, _accepted.Option, _quiet.Option,
            _verbose.Option,
        })
            command.Add(option);
        _fetch.AddTo(command);
    }

    /// <param name="parsed">The flags.</param>
    /// <param name="console">Where the variables come from.</param>
    /// <param name="names">The settings the file may give; null for any, when the verb reads only a few.</param>
    public Configured Configure(ParseResult parsed, CliConsole console, IEnumerable<string>? names) => _fetch.Configure(parsed, console, names);

    /// <summary>The settings, of no input and no output yet.</summary>
    /// <exception cref="CliException">A value is not what it must be.</exception>
    public RunSettings Read(ParseResult parsed, Configured configured) => new()
    {
        Inputs = [],
        Lists = [],
        Output = "",
        Format = OutputFormat.Json,
        Files = new FileSourceOptions(),
        Parallel = _parallel.Read(parsed, configured),
        TimeBudget = _timeBudget.Read(parsed, configured),
        MaxErrors = _maxErrors.Read(parsed, configured),
        Profile = _profile.Read(parsed, configured),
        Fetch = _fetch.Read(parsed, configured),
        Summary = _summary.Read(parsed, configured),
        Accepted = _accepted.Read(parsed, configured),
        IsQuiet = _quiet.Read(parsed, configured),
        IsVerbose = _verbose.Read(parsed, configured),
    };
}
