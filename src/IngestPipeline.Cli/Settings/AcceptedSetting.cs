using System.CommandLine;

namespace IngestPipeline.Cli.Settings;

/// <summary>The setting that says where accepted records and decisions are kept, for every verb that reads or writes them.</summary>
internal sealed class AcceptedSetting
{
    private readonly Setting<string?> _folder = new(
        "accepted", "The folder of accepted records and decisions [default: the folder of the records].", "DIR", null, SettingParsers.Text);

    public string Name => _folder.Name;

    public Option Option => _folder.Option;

    /// <summary>The folder; null when nobody named one.</summary>
    public string? Read(ParseResult parsed, Configured configured) => _folder.Read(parsed, configured);
}
