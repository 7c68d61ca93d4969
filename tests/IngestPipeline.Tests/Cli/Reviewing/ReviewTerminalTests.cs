namespace IngestPipeline.Tests.Cli.Reviewing;

/// <summary>The questions of <c>review</c> at a real terminal: keys as they are pressed, Ctrl-C, and a terminal that is closed.</summary>
public sealed class ReviewTerminalTests : IDisposable
{
    private const string Question = "q quit  ? help] ";
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task Review_KeysAtATerminal_AreTakenWithoutEnter()
    {
        await PendingAsync();
        using var terminal = await OpenAsync();
        await terminal.ReadToAsync(Question);
        terminal.Press("x");
        await terminal.ReadToAsync(Question);
        terminal.Press("a");
        Assert.Equal(0, await terminal.ExitCodeAsync());
        Assert.True(File.Exists(_session.At("out", "good.html.verified.json")));
    }

    [Theory]
    [InlineData("q", 1)]
    [InlineData("\u0003", 130)]
    public async Task Review_QuitOrInterruptedAtATerminal_ChangesNothing(string key, int code)
    {
        await PendingAsync();
        using var terminal = await OpenAsync();
        await terminal.ReadToAsync(Question);
        terminal.Press(key);
        Assert.Equal(code, await terminal.ExitCodeAsync());
        Assert.False(File.Exists(_session.At("out", "good.html.verified.json")));
    }

    [Fact]
    public async Task Review_TerminalClosedAtAQuestion_Ends()
    {
        await PendingAsync();
        using var terminal = await OpenAsync();
        await terminal.ReadToAsync(Question);
        Assert.True(await terminal.CloseAsync());
        Assert.False(File.Exists(_session.At("out", "good.html.verified.json")));
    }

    private async Task PendingAsync()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || OperatingSystem.IsMacOS(), "The terminal is that of util-linux, 'script'.");
        _session.Write("pages/good.html", Pages.Good());
        Assert.Equal(0, await _session.RunAsync("run", _session.At("pages"), "-o", _session.At("out")));
    }

    private Task<Terminal> OpenAsync() => Terminal.OpenAsync(_session.Folder, "review", "out");
}
