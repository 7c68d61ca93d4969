using System.CommandLine;
using IngestPipeline.Sources;

namespace IngestPipeline.Cli.Settings;

/// <summary>The settings of fetching, for every verb that fetches; and the one that names the configuration file.</summary>
internal sealed class FetchSettings
{
    private readonly Setting<long> _maxSize =
        new("max-size", "The largest document taken [default: 64MB].", "SIZE", new FetchOptions().MaxBytes, ByteSize.Parse);

    private readonly Switch _allowPrivate = new("allow-private", "Visit private and loopback addresses too.");

    private readonly Option<string?> _config = new("--config")
    {
        Description = "A JSON file of settings; their names are those of the flags.",
        HelpName = "FILE",
    };

    public IEnumerable<string> Names => [_maxSize.Name, _allowPrivate.Name];

    public void AddTo(Command command)
    {
        command.Add(_maxSize.Option);
        command.Add(_allowPrivate.Option);
        command.Add(_config);
    }

    /// <param name="parsed">The flags.</param>
    /// <param name="console">Where the variables come from.</param>
    /// <param name="names">The settings the file may give; null for any, when the verb reads only a few.</param>
    public Configured Configure(ParseResult parsed, CliConsole console, IEnumerable<string>? names) =>
        Configured.Load(console, parsed.GetValue(_config), names);

    public FetchOptions Read(ParseResult parsed, Configured configured)
    {
        var size = _maxSize.Read(parsed, configured);
        if (size > 1 << 30)
            throw new CliException("--max-size must be at most 1GB.");
        return new FetchOptions { MaxBytes = (int)size, AllowPrivateAddresses = _allowPrivate.Read(parsed, configured) };
    }
}
