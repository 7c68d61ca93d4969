using System.Diagnostics;

namespace IngestPipeline.Tests.Cli;

/// <summary>The tool as a process of its own, as a shell would start it.</summary>
internal static class ToolProcess
{
    /// <summary>In the tool's own folder: in that of the tests, what ASP.NET Core brings is left out.</summary>
    public static string Path { get; } = System.IO.Path.Combine(
        AppContext.BaseDirectory.Replace("IngestPipeline.Tests", "IngestPipeline.Cli", StringComparison.Ordinal), "ingest.dll");

    public static Process Start(string folder, params string[] args) => StartProgram("dotnet", folder, [Path, .. args]);

    /// <summary>A shell line in which <c>ingest</c> is the tool.</summary>
    public static Process StartShell(string folder, string line) =>
        StartProgram("/bin/bash", folder, ["-c", $"ingest() {{ dotnet '{Path}' \"$@\"; }}; {line}"]);

    /// <summary>
    /// At a terminal of its own, where what is written to the process are the keys that somebody presses. The first line it shows is the
    /// tool's process number.
    /// </summary>
    public static Process StartAtTerminal(string folder, params string[] args) =>
        StartProgram(
            "script", folder, ["-q", "-e", "-f", "-c", $"echo $$; exec dotnet '{Path}' {string.Join(' ', args)}", "/dev/null"], isTyped: true);

    public static async Task<(int Code, string Output, string Error)> FinishAsync(Process process)
    {
        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return (process.ExitCode, await output, await error);
        }
    }

    private static Process StartProgram(string program, string folder, IEnumerable<string> args, bool isTyped = false)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["NO_COLOR"] = "1";
        var process = Process.Start(start)!;
        if (!isTyped)
            process.StandardInput.Close();
        return process;
    }
}
