using System.CommandLine;

namespace IngestPipeline.Cli.Settings;

/// <summary>Several values: a flag given again, an array in the configuration file, or a variable whose values are parted by <c>;</c>.</summary>
internal sealed class ListSetting(string name, string description, string valueName)
{
    public string Name { get; } = name;

    public Option<string[]> Option { get; } = new("--" + name)
    {
        Description = description,
        HelpName = valueName,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>The values, or null when nobody gave any.</summary>
    public IReadOnlyList<string>? Read(ParseResult parsed, Configured configured) =>
        parsed.GetResult(Option) is { Implicit: false } ? parsed.GetValue(Option) : configured.List(Name);
}
