namespace IngestPipeline.Tests.Cli;

/// <summary>Help, version, and what is said to a line that is not one.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task NoArguments_PrintsHelp()
    {
        Assert.Equal(0, await _session.RunAsync());
        foreach (var verb in new[] { "run", "explain", "verify", "schema" })
            Assert.Contains($"\n  {verb}", _session.Output, StringComparison.Ordinal);
        Assert.Equal("", _session.Error);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("explain")]
    [InlineData("verify")]
    [InlineData("schema")]
    public async Task Help_OfAVerb_HasAnExample(string verb)
    {
        Assert.Equal(0, await _session.RunAsync(verb, "--help"));
        Assert.Contains($"Examples:\n  ingest {verb}", _session.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_IsTheLibrarys()
    {
        Assert.Equal(0, await _session.RunAsync("--version"));
        Assert.Matches(@"^ingest \d+\.\d+\.\d+\S*\n$", _session.Output.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("error: There is no verb 'serve'.", "serve")]
    [InlineData("error: There is no flag '--frob'.", "--frob")]
    [InlineData("error: There is no flag '--frsh'.", "run", "pages", "--frsh")]
    [InlineData("error: There is no flag '-x'.", "verify", "-x")]
    [InlineData("error: There is no file or folder 'nowhere'.", "run", "nowhere")]
    [InlineData("error: There is no file or folder 'nowhere'.", "verify", "nowhere")]
    [InlineData("error: There is no file or folder 'nowhere'.", "explain", "nowhere")]
    [InlineData("error: Nothing to ingest is named.", "run")]
    [InlineData("error: Standard input can be read once only.", "run", "-", "-i", "-")]
    [InlineData("error: --json and --html exclude each other.", "explain", "a", "--json", "--html")]
    public async Task Misuse_IsOneSentenceWithAHintAndExit2(string said, params string[] args)
    {
        Assert.Equal(2, await _session.RunAsync(args));
        Assert.StartsWith(said, _session.Error, StringComparison.Ordinal);
        Assert.InRange(_session.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, 1, 2);
        Assert.Equal("", _session.Output);
    }

    [Fact]
    public async Task DoubleDash_EndsTheFlags()
    {
        Assert.Equal(2, await _session.RunAsync("run", "--", "--strange.html"));
        Assert.Contains("There is no file or folder '--strange.html'", _session.Error, StringComparison.Ordinal);
    }
}
