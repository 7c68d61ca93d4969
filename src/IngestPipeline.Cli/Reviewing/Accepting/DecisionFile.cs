using IngestPipeline.Review.Decisions;
using IngestPipeline.Sinks;
using IngestPipeline.Sources;

namespace IngestPipeline.Cli.Reviewing.Accepting;

/// <summary>The decisions file of a folder: read whole, written at its end only.</summary>
internal sealed class DecisionFile
{
    private readonly string _path;

    private DecisionFile(string path, DecisionBook book)
    {
        _path = path;
        Book = book;
    }

    public DecisionBook Book { get; private set; }

    /// <exception cref="CliException">The file is there and cannot be read.</exception>
    public static DecisionFile Open(string path)
    {
        try
        {
            if (!FileKind.IsRegular(new FileInfo(path)))
                throw new IOException("a pipe or a device stands there.");
            return new DecisionFile(path, DecisionBook.Load(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(
                $"The decisions '{path}' cannot be read: {exception.Message}", "Check its permissions, and that it is a file.", inner: exception);
        }
    }

    /// <summary>Adds decisions, each with the next number.</summary>
    /// <exception cref="CliException">The file cannot be written, or another process writes it.</exception>
    public IReadOnlyList<ReviewDecision> Append(IReadOnlyList<ReviewDecision> decisions, TimeProvider time)
    {
        if (decisions.Count == 0)
            return [];
        var number = Book.All.Count == 0 ? 0 : Book.All.Max(decision => decision.Number);
        var numbered = decisions.Select((decision, i) => decision with { Number = number + i + 1, When = time.GetUtcNow() }).ToList();
        try
        {
            if (new FileInfo(_path).LinkTarget is not null)
                throw new CliException($"The decisions '{_path}' are not written: it is a link.", "Put the file itself there.");
            using var stream = new FileStream(_path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
            Write(stream, numbered);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(
                $"The decisions '{_path}' cannot be written: {WriteFault.Why(exception)}.", WriteFault.Hint(exception),
                exception is UnauthorizedAccessException ? ExitCode.Usage : ExitCode.TryLater, exception);
        }

        Book = DecisionBook.Load(_path);
        return numbered;
    }

    private static void Write(FileStream stream, List<ReviewDecision> decisions)
    {
        // A line that was torn is ended, so that it spoils no other.
        if (stream.Length > 0)
        {
            stream.Seek(-1, SeekOrigin.End);
            if (stream.ReadByte() != '\n')
                stream.WriteByte((byte)'\n');
        }

        foreach (var decision in decisions)
            stream.Write(decision.ToLine());
        stream.Flush(flushToDisk: true);
    }
}
