using System.CommandLine;
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

    private readonly Option<string?> _accepted = new("--accepted")
    {
        Description = "The folder of accepted records and decisions [default: OUT].",
        HelpName = "DIR",
    };

    private readonly Option<bool> _yes = new("--yes", "-y") { Description = "Do not ask." };

    public void AddTo(Command command, bool asks)
    {
        command.Add(_output);
        command.Add(_ids);
        _filter.AddAllTo(command);
        command.Add(_accepted);
        if (asks)
            command.Add(_yes);
    }

    public void AddFolderTo(Command command)
    {
        command.Add(_output);
        command.Add(_accepted);
    }

    public ReviewFolder Open(ParseResult parsed) => ReviewFolder.Open(parsed.GetValue(_output)!, parsed.GetValue(_accepted));

    public IReadOnlyList<string> Ids(ParseResult parsed) => parsed.GetValue(_ids) ?? [];

    public ChangeFilter Filter(ParseResult parsed) => _filter.Read(parsed);

    public bool IsSure(ParseResult parsed) => parsed.GetValue(_yes);
}
