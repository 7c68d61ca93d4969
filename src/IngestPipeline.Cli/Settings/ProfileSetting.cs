using System.CommandLine;
using IngestPipeline.Profiles;

namespace IngestPipeline.Cli.Settings;

/// <summary>The setting that says what the articles are about.</summary>
internal sealed class ProfileSetting
{
    private static readonly string Known = string.Join(", ", Profile.Names);

    private readonly Setting<string> _name = new(
        "profile", $"What the articles are about: {Known}, or a JSON file as docs/profiles.md describes [default: {Profile.Names[0]}].",
        "NAME|FILE", Profile.Names[0], SettingParsers.Text);

    public string Name => _name.Name;

    public Option Option => _name.Option;

    /// <exception cref="CliException">There is no such profile, or its file is wrong.</exception>
    public Profile Read(ParseResult parsed, Configured configured)
    {
        var name = _name.Read(parsed, configured);
        try
        {
            return Profile.Open(name);
        }
        catch (FileNotFoundException exception)
        {
            throw new CliException($"There is no profile '{name}'.", $"Name one of {Known}, or a file that is there.", inner: exception);
        }
        catch (InvalidDataException exception)
        {
            throw new CliException($"'{name}' is no profile: {exception.Message}", "See docs/profiles.md.", inner: exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"The profile cannot be read: {exception.Message}", "Name a file you may read.", inner: exception);
        }
    }
}
