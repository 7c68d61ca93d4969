using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace IngestPipeline.Tests.Cli.Reviewing;

/// <summary>The tool at a terminal: what it shows is read, and keys are pressed.</summary>
internal sealed class Terminal : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly Process _process;
    private readonly int _tool;

    private Terminal(Process process, int tool) => (_process, _tool) = (process, tool);

    public static async Task<Terminal> OpenAsync(string folder, params string[] args)
    {
        var process = ToolProcess.StartAtTerminal(folder, args);
        var number = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        return new Terminal(process, int.Parse(number!, CultureInfo.InvariantCulture));
    }

    /// <summary>Reads up to the next place where these words stand, without colours; gives up when they do not come.</summary>
    public async Task ReadToAsync(string words)
    {
        using var patience = Wait();
        var seen = new StringBuilder();
        var one = new char[1];
        while (!seen.ToString().EndsWith(words, StringComparison.Ordinal))
        {
            Assert.True(await _process.StandardOutput.ReadAsync(one, patience.Token) > 0, $"It ended, having shown: {seen}");
            seen.Append(one);
        }
    }

    public void Press(string keys)
    {
        _process.StandardInput.Write(keys);
        _process.StandardInput.Flush();
    }

    public async Task<int> ExitCodeAsync()
    {
        using var patience = Wait();
        await _process.StandardOutput.ReadToEndAsync(patience.Token);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    /// <summary>Closes the terminal while the tool runs in it; whether the tool ended.</summary>
    public async Task<bool> CloseAsync()
    {
        using var tool = Process.GetProcessById(_tool);
        _process.Kill();
        using var patience = Wait();
        await tool.WaitForExitAsync(patience.Token);
        return tool.HasExited;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private static CancellationTokenSource Wait()
    {
        var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        return patience;
    }
}
