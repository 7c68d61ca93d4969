using System.CommandLine;

namespace IngestPipeline.Cli.Settings;

/// <summary>A value that is on or off; a flag turns it on, a variable or the configuration file may say <c>true</c> or <c>false</c>.</summary>
internal sealed class Switch(string name, string description, params string[] aliases)
{
    public string Name { get; } = name;

    public Option<bool> Option { get; } = new("--" + name, aliases) { Description = description };

    public bool Read(ParseResult parsed, Configured configured)
    {
        if (parsed.GetResult(Option) is { Implicit: false })
            return parsed.GetValue(Option);
        if (configured.Text(Name) is not var (text, origin))
            return false;
        return text.Trim().ToUpperInvariant() switch
        {
            "TRUE" or "1" or "YES" or "ON" => true,
            "FALSE" or "0" or "NO" or "OFF" or "" => false,
            _ => throw new CliException($"{origin} must be true or false, not '{text}'."),
        };
    }
}
