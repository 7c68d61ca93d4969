namespace IngestPipeline.Sinks;

/// <summary>Says in a few words why a file cannot be written.</summary>
internal static class WriteFault
{
    private const int NoSpace = 28;
    private const int NoQuota = 122;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);

    public static string Why(Exception exception) => exception switch
    {
        _ when IsFull(exception) => "there is no room on the disk",
        UnauthorizedAccessException => "it may not be written to, or a folder stands there",
        _ => "the system refuses it, or another program holds it",
    };

    /// <summary>What a person can do about it.</summary>
    public static string Hint(Exception exception) => IsFull(exception)
        ? "Make room and try again: what was written before is kept."
        : "Check the permissions, and that nothing else has the name.";

    public static bool IsFull(Exception exception) => exception.HResult is WindowsDiskFull or WindowsHandleDiskFull
        || (!OperatingSystem.IsWindows() && exception is IOException && exception.HResult is NoSpace or NoQuota);
}
