using System.Diagnostics;
using System.Globalization;

namespace IngestPipeline.Tests.Cli;

/// <summary>What only a real process shows: working folders, pipes, signals, exit codes.</summary>
public sealed class ProcessTests : IDisposable
{
    /// <summary>Enough that a run is not over before the signal arrives, on a busy machine too.</summary>
    private const int MostInterrupted = 1500;

    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task Run_OutputRelativeOrAbsolute_IsTheSameTreeAndNothingBesideTheInputs()
    {
        _session.Write("pages/sub/a.html", Pages.Good());
        Directory.CreateDirectory(_session.At("elsewhere"));
        var relative = await ToolProcess.FinishAsync(ToolProcess.Start(_session.Folder, "run", "pages", "-o", "one"));
        var absolute = await ToolProcess.FinishAsync(
            ToolProcess.Start(_session.At("elsewhere"), "run", "../pages", "-o", _session.At("two")));
        Assert.Equal((0, 0), (relative.Code, absolute.Code));
        Assert.Equal(["sub/a.html.json"], CliSession.Tree(_session.At("one")).Keys);
        Assert.Equal(CliSession.Tree(_session.At("one")), CliSession.Tree(_session.At("two")));
        Assert.Equal(["sub/a.html"], CliSession.Tree(_session.At("pages")).Keys);
        Assert.Empty(Directory.GetFileSystemEntries(_session.At("elsewhere")));
    }

    [Fact]
    public async Task Run_ReaderOfThePipeGone_EndsQuietlyWithTheCodeOfSigpipe()
    {
        if (OperatingSystem.IsWindows())
            return;
        for (var i = 0; i < 200; i++)
            _session.Write($"pages/{i:000}.html", Pages.Good(i % 100));
        var result = await ToolProcess.FinishAsync(
            ToolProcess.StartShell(_session.Folder, "ingest run pages -o - --quiet | head -n 1 | cut -c 1-60; echo ${PIPESTATUS[0]}"));
        Assert.Equal(2, result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith("""{"schema":"ingest-record/1","id":"000.html""", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n141\n", result.Output, StringComparison.Ordinal);
        Assert.Equal("", result.Error);
    }

    [Fact]
    public async Task Run_Interrupted_KeepsWholeRecordsAndTheSameCommandFinishes()
    {
        if (OperatingSystem.IsWindows())
            return;
        for (var i = 0; i < MostInterrupted; i++)
            _session.Write($"pages/{i:0000}.html", Pages.Good(i % 100));
        var output = _session.At("out");
        var process = ToolProcess.Start(_session.Folder, "run", "pages", "-o", "out", "--parallel", "1", "--summary", "run.json");
        while (!process.HasExited && (!Directory.Exists(output) || Directory.GetFiles(output).Length < 5))
            await Task.Delay(5, TestContext.Current.CancellationToken);
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        var interrupted = await ToolProcess.FinishAsync(process);
        Assert.Equal(130, interrupted.Code);
        Assert.Contains("Interrupted: ", interrupted.Error, StringComparison.Ordinal);
        var manifest = await File.ReadAllTextAsync(_session.At("run.json"), TestContext.Current.CancellationToken);
        Assert.Contains("\"end\": \"interrupted\"", manifest, StringComparison.Ordinal);
        var kept = CliSession.Tree(output);
        Assert.InRange(kept.Count, 5, MostInterrupted - 1);

        Assert.Equal(0, await _session.RunAsync("run", _session.At("pages"), "-o", output));
        Assert.Equal(0, await _session.RunAsync("run", _session.At("pages"), "-o", _session.At("undisturbed")));
        var undisturbed = CliSession.Tree(_session.At("undisturbed"));
        Assert.Equal(undisturbed, CliSession.Tree(output));
        Assert.All(kept, file => Assert.Equal(undisturbed[file.Key], file.Value));
    }

    [Fact]
    public async Task Run_ReadOnlyOutputFolder_IsExit2BeforeAnyWork()
    {
        if (OperatingSystem.IsWindows())
            return;
        _session.Write("pages/a.html", Pages.Good());
        Directory.CreateDirectory(_session.At("out"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        // The superuser writes where nobody else may; /proc takes files from nobody.
        var folder = Environment.IsPrivilegedProcess ? "/proc/ingest-out" : "out";
        var result = await ToolProcess.FinishAsync(ToolProcess.Start(_session.Folder, "run", "pages", "-o", folder));
        Assert.Equal(2, result.Code);
        Assert.StartsWith($"error: The output folder '{folder}' cannot be written to.", result.Error, StringComparison.Ordinal);
        File.SetUnixFileMode(_session.At("out"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public async Task Run_AppendedToAFile_KeepsWhatWasThere()
    {
        if (OperatingSystem.IsWindows())
            return;
        _session.Write("a.html", Pages.Good());
        var result = await ToolProcess.FinishAsync(
            ToolProcess.StartShell(_session.Folder, "{ echo first; ingest run a.html -q -o -; echo last; } > log; cat log"));
        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(("first", "last", 3), (lines[0], lines[^1], lines.Length));
    }
}
