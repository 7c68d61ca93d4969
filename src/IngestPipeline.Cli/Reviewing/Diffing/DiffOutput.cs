using System.Text;
using IngestPipeline.Cli.Reviewing.Html;
using IngestPipeline.Cli.Reviewing.Shelves;

namespace IngestPipeline.Cli.Reviewing.Diffing;

/// <summary>Where differences are written: standard output, or a file.</summary>
internal sealed class DiffOutput : IDisposable
{
    private readonly DiffReport? _report;
    private readonly Stream? _stream;
    private readonly TextWriter? _text;
    private readonly bool _isFile;

    private DiffOutput(DiffSettings settings, CliConsole console, bool isPair)
    {
        if (settings.IsSilent)
            return;
        _isFile = settings.Output is not null;
        _stream = settings.Output is { } path ? Create(path) : console.Output;
        if (settings.Format is DiffFormat.Text or DiffFormat.Html)
            _text = new StreamWriter(_stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        _report = settings.Format switch
        {
            DiffFormat.Json => new JsonDiffReport(_stream, settings),
            DiffFormat.Html => new HtmlDiffReport(_text!, settings),
            DiffFormat.Patch => new PatchDiffReport(_stream, isPair),
            _ => new TextDiffReport(_isFile ? CliConsole.Plain(_text!) : console.OutputConsole(_text!)),
        };
    }

    /// <exception cref="CliException">The file cannot be written.</exception>
    public static DiffOutput Open(DiffSettings settings, CliConsole console, bool isPair) => new(settings, console, isPair);

    /// <summary>Whether two records were named, and not folders.</summary>
    public static bool IsPair(RecordShelf before, RecordShelf after) =>
        before is FileShelf { IsOneRecord: true } && after is FileShelf { IsOneRecord: true };

    public void Write(DiffRun run, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var document in run.Execute(cancellationToken))
        {
            _report?.Write(document);
            _text?.Flush();
            count++;
        }

        if (count == 0)
            (_report as PatchDiffReport)?.WriteNothing();
        _report?.Complete(run.Failures, run.Summary);
    }

    public void Dispose()
    {
        (_report as IDisposable)?.Dispose();
        _text?.Dispose();
        if (_isFile)
            _stream!.Dispose();
        else
            _stream?.Flush();
    }

    private static FileStream Create(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            return File.Create(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CliException($"'{path}' cannot be written.", "Name a file you may write to with -o.", inner: exception);
        }
    }
}
