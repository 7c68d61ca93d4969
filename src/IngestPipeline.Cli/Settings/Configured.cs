using Microsoft.Extensions.Configuration;

namespace IngestPipeline.Cli.Settings;

/// <summary>What the <c>INGEST_*</c> variables and the configuration file say. Names are compared without case and hyphens.</summary>
internal sealed class Configured
{
    private readonly IConfiguration _variables;
    private readonly IConfiguration _file;
    private readonly string _path;

    private Configured(IConfiguration variables, IConfiguration file, string path)
    {
        _variables = variables;
        _file = file;
        _path = path;
    }

    /// <param name="console">Where the variables come from.</param>
    /// <param name="path">The configuration file; null for none.</param>
    /// <param name="known">The settings the file may give; null for any.</param>
    /// <exception cref="CliException">The file is missing, is no JSON object, or names a setting there is not.</exception>
    public static Configured Load(CliConsole console, string? path, IEnumerable<string>? known)
    {
        path ??= Find(console.Variables, "config")?.Value;
        if (string.IsNullOrEmpty(path))
            return new Configured(console.Variables, new ConfigurationBuilder().Build(), "");
        var file = ReadFile(path);
        var names = known?.ToList();
        foreach (var section in file.GetChildren())
            if (names?.Exists(name => Same(name, section.Key)) == false)
                throw new CliException($"There is no setting '{section.Key}', which {path} gives.", $"The settings are {string.Join(", ", names!)}.");
        return new Configured(console.Variables, file, path);
    }

    /// <summary>A value and how a message names it; null when nobody gave one.</summary>
    public (string Value, string Origin)? Text(string name)
    {
        if (Find(_variables, name)?.Value is { Length: > 0 } variable)
            return (variable, "INGEST_" + name.ToUpperInvariant().Replace('-', '_'));
        return Find(_file, name)?.Value is { } value ? (value, $"'{name}' in {_path}") : null;
    }

    /// <summary>Several values; null when nobody gave any.</summary>
    public IReadOnlyList<string>? List(string name)
    {
        if (Find(_variables, name)?.Value is { Length: > 0 } variable)
            return variable.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (Find(_file, name) is not { } section)
            return null;
        return section.Value is { } single ? [single] : [.. section.GetChildren().Select(child => child.Value).OfType<string>()];
    }

    private static IConfigurationRoot ReadFile(string path)
    {
        var full = Path.GetFullPath(path);
        if (!File.Exists(full))
            throw new CliException($"There is no configuration file {path}.", "Check the name given with --config.");
        try
        {
            return new ConfigurationBuilder().AddJsonFile(full, optional: false, reloadOnChange: false).Build();
        }
        catch (Exception exception) when (exception is InvalidDataException or FormatException or IOException or UnauthorizedAccessException)
        {
            var why = (exception.InnerException ?? exception).Message;
            throw new CliException($"The configuration file {path} is not a JSON object.", why, inner: exception);
        }
    }

    private static IConfigurationSection? Find(IConfiguration configuration, string name) =>
        configuration.GetChildren().FirstOrDefault(section => Same(section.Key, name));

    private static bool Same(string a, string b) => Plain(a).Equals(Plain(b), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string name) => name.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
}
