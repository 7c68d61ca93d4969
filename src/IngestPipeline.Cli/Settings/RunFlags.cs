using System.CommandLine;
using System.CommandLine.Parsing;
using IngestPipeline.Runs;
using IngestPipeline.Sources;

namespace IngestPipeline.Cli.Settings;

/// <summary>The flags of <c>ingest run</c> and how they become <see cref="RunSettings"/>.</summary>
internal sealed class RunFlags
{
    private readonly Argument<string[]> _inputs = new("INPUT")
    {
        Description = "A folder, a file, a pattern such as 'pages/**/*.html', a web address, or - for standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _lists = new("--input-file", "-i")
    {
        Description = "A text file that lists inputs, one a line; - reads the list from standard input.",
        HelpName = "LIST",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Setting<string> _output = new(
        "output-dir", "The folder records are written to; - writes JSON Lines to standard output [default: out].", "DIR", "out",
        SettingParsers.Text);

    private readonly Setting<OutputFormat?> _format = new(
        "format", "json: a file a record; jsonl: one file, records.jsonl, a line a document [default: json].",
        "json|jsonl", null, text => SettingParsers.Format(text));

    private readonly Setting<int> _parallel = new(
        "parallel", "How many documents are worked on at once [default: the number of processors].", "N",
        new PipelineOptions().Parallelism, SettingParsers.Parallelism);

    private readonly Setting<ErrorLimit> _maxErrors = new(
        "max-errors", "Stop when more than N documents, or P% of those done, have failed [default: never].", "N|P%", default,
        SettingParsers.Errors);

    private readonly ListSetting _include = new("include", "Take only files of a folder that match; may be given again.", "GLOB");
    private readonly ListSetting _exclude = new("exclude", "Leave out files of a folder that match; may be given again.", "GLOB");
    private readonly Setting<string?> _summary =
        new("summary", "Write the run's manifest, as JSON, to this file.", "FILE", null, SettingParsers.Text);

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "List what would be read and written, and stop." };
    private readonly Switch _quiet = new("quiet", "Say nothing but what failed.", "-q");
    private readonly Switch _verbose = new("verbose", "Name every document, and tell where failures come from.", "-v");
    private readonly ProfileSetting _profile = new();
    private readonly FetchSettings _fetch = new();

    public RunFlags() => _output.Option.Aliases.Add("-o");

    public void AddTo(Command command)
    {
        command.Add(_inputs);
        foreach (Option option in new Option[]
        {
            _lists, _output.Option, _format.Option, _parallel.Option, _maxErrors.Option, _include.Option, _exclude.Option, _summary.Option,
            _profile.Option, _dryRun, _quiet.Option, _verbose.Option,
        })
            command.Add(option);
        _fetch.AddTo(command);
    }

    /// <exception cref="CliException">A value is not what it must be, or two contradict each other.</exception>
    public RunSettings Read(ParseResult parsed, CliConsole console)
    {
        var configured = _fetch.Configure(parsed, console, Names);
        var output = _output.Read(parsed, configured);
        var format = _format.Read(parsed, configured);
        if (output == "-" && format == OutputFormat.Json && parsed.GetResult(_format.Option) is OptionResult { Implicit: false })
            throw new CliException("--format json writes files, and -o - asks for standard output.", "Use --format jsonl, or name a folder with -o.");
        var files = new FileSourceOptions();
        return new RunSettings
        {
            Inputs = parsed.GetValue(_inputs) ?? [],
            Lists = parsed.GetValue(_lists) ?? [],
            Output = output,
            Format = output == "-" ? OutputFormat.JsonLines : format ?? OutputFormat.Json,
            Parallel = _parallel.Read(parsed, configured),
            MaxErrors = _maxErrors.Read(parsed, configured),
            Profile = _profile.Read(parsed, configured),
            Fetch = _fetch.Read(parsed, configured),
            Files = files with
            {
                Include = _include.Read(parsed, configured) ?? files.Include,
                Exclude = [.. files.Exclude, .. _exclude.Read(parsed, configured) ?? []],
            },
            Summary = _summary.Read(parsed, configured),
            IsDryRun = parsed.GetValue(_dryRun),
            IsQuiet = _quiet.Read(parsed, configured),
            IsVerbose = _verbose.Read(parsed, configured),
        };
    }

    private IEnumerable<string> Names =>
    [
        _output.Name, _format.Name, _parallel.Name, _maxErrors.Name, _include.Name, _exclude.Name, _summary.Name, _profile.Name, _quiet.Name,
        _verbose.Name, .. _fetch.Names,
    ];
}
