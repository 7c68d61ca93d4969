using System.CommandLine;
using IngestPipeline.Cli.Settings;
using IngestPipeline.Profiles;
using IngestPipeline.Review.Changes;

namespace IngestPipeline.Cli.Reviewing.Diffing;

/// <summary>The flags of <c>ingest diff</c>.</summary>
internal sealed class DiffFlags
{
    private readonly Argument<string> _before = new("A")
    {
        Description = "The earlier record, folder of records, file of JSON Lines, or run: FOLDER@3, FOLDER@previous, FOLDER@last, FOLDER@accepted.",
    };

    private readonly Argument<string> _after = new("B") { Description = "The later one." };
    private readonly FilterFlags _filter = new();
    private readonly ProfileSetting _profile = new();

    private readonly Option<DiffFormat> _format = new("--format")
    {
        Description = "text, json (docs/diff.md), html (a page that needs nothing else) or patch (RFC 6902).",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => DiffFormat.Text,
    };

    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write to a file.", HelpName = "FILE" };
    private readonly Option<bool> _exitCode = new("--exit-code", "-q") { Description = "Write nothing: exit with 0 when nothing differs, else 1." };
    private readonly Option<bool> _confidence = new("--confidence") { Description = "Tell also where only a confidence differs." };

    private readonly Option<bool> _provenance = new("--provenance")
    {
        Description = "Tell hashes and versions that differ as changes of their own, not as causes only.",
    };

    private readonly Option<string?> _oldInputs = new("--old-inputs")
    {
        Description = "The folder A was made from: where a source and the pipeline both changed, the old source is read anew to tell them apart.",
        HelpName = "DIR",
    };

    public void AddTo(Command command)
    {
        command.Add(_before);
        command.Add(_after);
        _filter.AddTo(command);
        foreach (var option in (Option[])[_format, _output, _exitCode, _confidence, _provenance, _oldInputs, _profile.Option])
            command.Add(option);
    }

    /// <exception cref="CliException">Two of them exclude each other.</exception>
    public DiffSettings Read(ParseResult parsed) => new()
    {
        Before = parsed.GetValue(_before)!,
        After = parsed.GetValue(_after)!,
        Format = parsed.GetValue(_format),
        Output = parsed.GetValue(_output),
        IsSilent = parsed.GetValue(_exitCode),
        Filter = _filter.Read(parsed),
        Options = new RecordDiffOptions { IncludeConfidence = parsed.GetValue(_confidence), IncludeProvenance = parsed.GetValue(_provenance) },
    };

    /// <exception cref="CliException">There is no such folder.</exception>
    public string? OldInputs(ParseResult parsed)
    {
        var folder = parsed.GetValue(_oldInputs);
        return folder is null || Directory.Exists(folder)
            ? folder
            : throw new CliException($"There is no folder '{folder}'.", "Name the folder A was made from with --old-inputs.");
    }

    public Profile Profile(ParseResult parsed, CliConsole console) => _profile.Read(parsed, Configured.Load(console, null, null));
}
