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
    [InlineData("error: ID is missing.", "quarantine", "show", "out")]
    [InlineData("error: Say which: list, show, retry, drop or undrop.", "quarantine")]
    [InlineData("error: --format must be text, json, html or patch, not 'yaml'.", "diff", "a", "b", "--format", "yaml")]
    [InlineData("error: --run must be a whole number, not 'x'.", "runs", "out", "--run", "x")]
    [InlineData("error: --min-confidence must be a number such as 0.8, not 'x'.", "review", "out", "--min-confidence", "x")]
    [InlineData("error: --split must be train or dev, not 'x'.", "evaluate", "out", "--split", "x")]
    [InlineData("error: --json and --html exclude each other.", "explain", "a", "--json", "--html")]
    public async Task Misuse_IsOneSentenceWithAHintAndExit2(string said, params string[] args)
    {
        Assert.Equal(2, await _session.RunAsync(args));
        Assert.StartsWith(said, _session.Error, StringComparison.Ordinal);
        Assert.InRange(_session.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, 1, 2);
        Assert.Equal("", _session.Output);
    }

    [Theory]
    [InlineData("See 'ingest quarantine show --help'.", "quarantine", "show", "out")]
    [InlineData("See 'ingest correct --help'. A name that begins with a hyphen goes behind '--'.", "correct", "out", "-dash.html", "a", "b")]
    public async Task Misuse_HintsAtTheHelpOfTheVerbItself(string hint, params string[] args)
    {
        Assert.Equal(2, await _session.RunAsync(args));
        Assert.EndsWith($"  hint: {hint}\n", _session.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_DecisionsWithoutTheirDocuments_SaysHow()
    {
        _session.Write("decisions.jsonl", "{\"schema\":\"ingest-decision/1\",\"number\":1}\n");
        File.Copy(_session.At("decisions.jsonl"), _session.At("others.jsonl"));
        foreach (var name in (string[])["decisions.jsonl", "others.jsonl"])
        {
            Assert.Equal(2, await _session.RunAsync("evaluate", _session.At(name)));
            Assert.Contains("holds decisions", _session.Error, StringComparison.Ordinal);
            Assert.Contains("--inputs DIR", _session.Error, StringComparison.Ordinal);
        }

        _session.Write("plain.jsonl", "{}\n");
        Assert.Equal(2, await _session.RunAsync("evaluate", _session.At("plain.jsonl")));
        Assert.DoesNotContain("IngestPipeline.", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DoubleDash_EndsTheFlags()
    {
        Assert.Equal(2, await _session.RunAsync("run", "--", "--strange.html"));
        Assert.Contains("There is no file or folder '--strange.html'", _session.Error, StringComparison.Ordinal);
    }
}
