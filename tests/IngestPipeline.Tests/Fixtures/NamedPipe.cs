using System.Diagnostics;

namespace IngestPipeline.Tests.Fixtures;

/// <summary>A pipe in a folder that nobody writes to: whoever opens it hangs.</summary>
internal static class NamedPipe
{
    public static string Make(string path)
    {
        using var process = Process.Start("mkfifo", path);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return path;
    }
}
