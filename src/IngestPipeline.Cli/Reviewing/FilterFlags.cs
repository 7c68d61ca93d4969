using System.CommandLine;
using IngestPipeline.Review.Changes;

namespace IngestPipeline.Cli.Reviewing;

/// <summary>The flags that say which changes are looked at; the others vanish from view, counts and exit code alike.</summary>
internal sealed class FilterFlags
{
    private readonly Option<string[]> _only = Paths("--only", "Look only at changes of this path or below it; * is anything. May be given again.");
    private readonly Option<string[]> _ignore = Paths("--ignore", "Pass over changes of this path or below it. May be given again.");

    public void AddTo(Command command)
    {
        command.Add(_only);
        command.Add(_ignore);
    }

    public ChangeFilter Read(ParseResult parsed) => new(parsed.GetValue(_only), parsed.GetValue(_ignore));

    private static Option<string[]> Paths(string name, string description) =>
        new(name) { Description = description, HelpName = "PATH", Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };
}
