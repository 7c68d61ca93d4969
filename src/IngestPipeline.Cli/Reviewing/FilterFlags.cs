using System.CommandLine;
using IngestPipeline.Review.Changes;

namespace IngestPipeline.Cli.Reviewing;

/// <summary>The flags that say which changes are looked at; the others vanish from view, counts and exit code alike.</summary>
internal sealed class FilterFlags
{
    private readonly Option<string[]> _only = Paths("--only", "Look only at changes of this path or below it; * is anything. May be given again.");
    private readonly Option<string[]> _ignore = Paths("--ignore", "Pass over changes of this path or below it. May be given again.");

    private readonly Option<double?> _least = new("--min-confidence") { Description = "Only what is at least so sure.", HelpName = "0..1" };
    private readonly Option<double?> _most = new("--max-confidence") { Description = "Only what is at most so sure.", HelpName = "0..1" };

    /// <summary>Adds the filters by confidence too.</summary>
    public void AddAllTo(Command command)
    {
        AddTo(command);
        command.Add(_least);
        command.Add(_most);
    }

    public void AddTo(Command command)
    {
        command.Add(_only);
        command.Add(_ignore);
    }

    /// <exception cref="CliException">A path begins with what no record has, or a confidence is none.</exception>
    public ChangeFilter Read(ParseResult parsed)
    {
        var (only, ignored) = (parsed.GetValue(_only) ?? [], parsed.GetValue(_ignore) ?? []);
        if (only.Concat(ignored).FirstOrDefault(path => !BeginsKnown(path)) is { } unknown)
            throw new CliException($"No path of a change begins as '{unknown}' does.", $"They begin with {string.Join(", ", Roots)}.");
        return new ChangeFilter(only, ignored) { MinConfidence = Confidence(parsed, _least), MaxConfidence = Confidence(parsed, _most) };
    }

    private static double? Confidence(ParseResult parsed, Option<double?> option)
    {
        var confidence = parsed.GetValue(option);
        return confidence is null or (>= 0 and <= 1)
            ? confidence
            : throw new CliException(
                FormattableString.Invariant($"{option.Name} is {confidence}, which is no confidence."), "Give one from 0 to 1, such as 0.8.");
    }

    private static string[] Roots { get; } = [.. Enum.GetNames<RecordPart>().Select(name => name.ToLowerInvariant()), "schema"];

    private static bool BeginsKnown(string path)
    {
        var end = path.IndexOfAny(['.', '[', '*']);
        return end >= 0 && path[end] == '*' || Roots.Contains(end < 0 ? path : path[..end], StringComparer.OrdinalIgnoreCase);
    }

    private static Option<string[]> Paths(string name, string description) =>
        new(name) { Description = description, HelpName = "PATH", Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };
}
