using System.CommandLine;
using IngestPipeline.Cli.Settings;
using IngestPipeline.Review.Changes;

namespace IngestPipeline.Cli.Reviewing.Accepting;

/// <summary>The flags that the verbs of reviewing share.</summary>
internal sealed class ReviewFlags
{
    private readonly Argument<string> _output = new("OUT") { Description = "The folder that 'ingest run' wrote to." };

    private readonly Argument<string[]> _ids = new("ID")
    {
        Description = "Documents, by id; * stands for anything. All of them when none is named.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly FilterFlags _filter = new();

    private readonly AcceptedSetting _accepted = new();

    private readonly Option<bool> _yes = new("--yes", "-y") { Description = "Do not ask." };

    public void AddTo(Command command, bool asks)
    {
        command.Add(_output);
        command.Add(_ids);
        _filter.AddAllTo(command);
        command.Add(_accepted.Option);
        if (asks)
            command.Add(_yes);
    }

    public void AddFolderTo(Command command)
    {
        command.Add(_output);
        command.Add(_accepted.Option);
    }

    public ReviewFolder Open(ParseResult parsed, CliConsole console) =>
        ReviewFolder.Open(parsed.GetValue(_output)!, _accepted.Read(parsed, Configured.Load(console, null, null)));

    public IReadOnlyList<string> Ids(ParseResult parsed) => parsed.GetValue(_ids) ?? [];

    public ChangeFilter Filter(ParseResult parsed) => _filter.Read(parsed);

    public bool IsSure(ParseResult parsed) => parsed.GetValue(_yes);
}
