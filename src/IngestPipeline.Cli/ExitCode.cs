namespace IngestPipeline.Cli;

/// <summary>The exit codes, the same for every verb.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Done, but some documents failed or a check found something.</summary>
    public const int Look = 1;

    public const int Usage = 2;

    public const int NothingSucceeded = 3;

    public const int Internal = 70;

    /// <summary>The same command may succeed later.</summary>
    public const int TryLater = 75;

    public const int Interrupted = 130;

    /// <summary>Whoever read our output went away: 128 and the number of SIGPIPE, as a shell tells of any other tool.</summary>
    public const int OutputClosed = 141;
}
