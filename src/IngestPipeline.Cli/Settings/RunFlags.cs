using System.CommandLine;
using System.CommandLine.Parsing;
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
        "format", "json: a file a record; jsonl: one file, records.jsonl, a line a document, written whole each time [default: json].",
        "json|jsonl", null, text => SettingParsers.Format(text));

    private readonly ListSetting _include = new("include", "Take only files of a folder that match; may be given again.", "GLOB");
    private readonly ListSetting _exclude = new("exclude", "Leave out files of a folder that match; may be given again.", "GLOB");
    private readonly Option<bool> _fresh = new("--fresh") { Description = "Do every document again, not only what is new or changed." };
    private readonly Option<bool> _prune = new("--prune") { Description = "Remove the records of documents that are no longer there." };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "List what would be read and written, and stop." };
    private readonly WorkSettings _work = new();

    public RunFlags() => _output.Option.Aliases.Add("-o");

    public void AddTo(Command command)
    {
        command.Add(_inputs);
        foreach (Option option in new Option[]
        {
            _lists, _output.Option, _format.Option, _include.Option, _exclude.Option, _fresh, _prune, _dryRun,
        })
            command.Add(option);
        _work.AddTo(command);
    }

    /// <exception cref="CliException">A value is not what it must be, or two contradict each other.</exception>
    public RunSettings Read(ParseResult parsed, CliConsole console)
    {
        var configured = _work.Configure(parsed, console, [_output.Name, _format.Name, _include.Name, _exclude.Name, .. _work.Names]);
        var output = _output.Read(parsed, configured);
        var format = _format.Read(parsed, configured);
        if (output == "-" && format == OutputFormat.Json && parsed.GetResult(_format.Option) is OptionResult { Implicit: false })
            throw new CliException("--format json writes files, and -o - asks for standard output.", "Use --format jsonl, or name a folder with -o.");
        var files = new FileSourceOptions();
        return _work.Read(parsed, configured) with
        {
            Inputs = parsed.GetValue(_inputs) ?? [],
            Lists = parsed.GetValue(_lists) ?? [],
            Output = output,
            Format = output == "-" ? OutputFormat.JsonLines : format ?? OutputFormat.Json,
            Files = files with
            {
                Include = _include.Read(parsed, configured) ?? files.Include,
                Exclude = [.. files.Exclude, .. _exclude.Read(parsed, configured) ?? []],
            },
            IsFresh = parsed.GetValue(_fresh),
            RemovesVanished = parsed.GetValue(_prune),
            IsDryRun = parsed.GetValue(_dryRun),
        };
    }
}
