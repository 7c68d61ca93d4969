using System.Text;
using IngestPipeline.Cli.Settings;
using IngestPipeline.Sources;

namespace IngestPipeline.Cli.Running;

/// <summary>Makes the source of a run from what the command line names.</summary>
internal static class RunInputs
{
    /// <exception cref="CliException">There is nothing named, or what is named is not there.</exception>
    public static ISource Open(RunSettings settings, CliConsole console)
    {
        if (settings.Inputs.Count == 0 && settings.Lists.Count == 0)
            throw new CliException("Nothing to ingest is named.", "Name a folder, a file or an address: 'ingest run pages'.");
        if (settings.Inputs.Concat(settings.Lists).Count(name => name == "-") > 1)
            throw new CliException("Standard input can be read once only.");
        RefuseOutputBesideInputs(settings);
        try
        {
            var sources = settings.Inputs.Select(input => InputSource.Parse([input], settings.Files))
                .Concat(settings.Lists.Select(list => InputSource.ParseLines(Lines(list, console), settings.Files)))
                .ToList();
            ISource source = sources.Count == 1 ? sources[0] : new CombinedSource(sources);
            if (settings.Accepted is { } accepted)
                source = new SourceOutside(source, accepted);
            return settings.IsToStandardOutput ? source : new SourceOutside(source, settings.Output);
        }
        catch (InputException exception)
        {
            throw new CliException(exception.Message, exception.Hint, inner: exception);
        }
        catch (ArgumentException exception)
        {
            throw new CliException(exception.Message, "Patterns know * and **, and are relative to the folder.", inner: exception);
        }
    }

    private static void RefuseOutputBesideInputs(RunSettings settings)
    {
        if (settings.IsToStandardOutput)
            return;
        var output = Path.TrimEndingDirectorySeparator(Path.GetFullPath(settings.Output));
        foreach (var input in settings.Inputs.Where(Directory.Exists))
            if (Path.TrimEndingDirectorySeparator(Path.GetFullPath(input)) == output)
                throw new CliException(
                    $"The output folder '{settings.Output}' is the input folder.", "Inputs are never written to; name another with -o.");
    }

    private static List<string> Lines(string list, CliConsole console)
    {
        try
        {
            using var reader = list == "-" ? new StreamReader(console.Input, Encoding.UTF8, leaveOpen: true) : new StreamReader(list, Encoding.UTF8);
            var lines = new List<string>();
            while (reader.ReadLine() is { } line)
                lines.Add(line);
            return lines;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CliException($"The list '{list}' cannot be read.", "Check the name of the file that lists the inputs.", inner: exception);
        }
    }
}
