namespace IngestPipeline.Tests.Cli;

/// <summary>Flag before variable before file before default; whoever gives a bad value is named.</summary>
public sealed class SettingsTests : IDisposable
{
    private readonly CliSession _session = new();

    public SettingsTests() => _session.Write("pages/a.html", Pages.Good());

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task OutputDir_FlagVariableFile_InThisOrder()
    {
        var config = _session.Write("ingest.json", """{ "output-dir": "from-file", "format": "jsonl" }""");
        Assert.Contains("from-file/records.jsonl", await TargetAsync("--config", config), StringComparison.Ordinal);
        _session.Variables["OUTPUT_DIR"] = "from-variable";
        Assert.Contains("from-variable/records.jsonl", await TargetAsync("--config", config), StringComparison.Ordinal);
        var flags = await TargetAsync("--config", config, "-o", "from-flag", "--format", "json");
        Assert.Contains("from-flag/a.html.json", flags, StringComparison.Ordinal);
        _session.Variables.Clear();
        Assert.Contains("out/a.html.json", await TargetAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Config_NamedByVariable_IsRead()
    {
        _session.Variables["CONFIG"] = _session.Write("ingest.json", """{ "outputDir": "from-file", "exclude": ["b*"] }""");
        Assert.Contains("from-file", await TargetAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PARALLEL", "0", "INGEST_PARALLEL")]
    [InlineData("MAX_ERRORS", "lots", "INGEST_MAX_ERRORS")]
    [InlineData("QUIET", "maybe", "INGEST_QUIET")]
    [InlineData("MAX_SIZE", "12 parsecs", "INGEST_MAX_SIZE")]
    public async Task Variable_BadValue_IsExit2AndNamed(string name, string value, string named)
    {
        _session.Variables[name] = value;
        Assert.Equal(2, await _session.RunAsync("run", _session.At("pages"), "--dry-run"));
        Assert.Contains($"error: {named} must be ", _session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "paralel": 4 }""", "paralel")]
    [InlineData("""{ "parallel": 400 }""", "'parallel' in ")]
    [InlineData("not json", "is not a JSON object")]
    [InlineData("[1, 2]", "is not a JSON object")]
    public async Task ConfigFile_Wrong_IsExit2AndNamed(string text, string said)
    {
        Assert.Equal(2, await _session.RunAsync("run", _session.At("pages"), "--dry-run", "--config", _session.Write("c.json", text)));
        Assert.Contains(said, _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConfigFile_Missing_IsExit2()
    {
        Assert.Equal(2, await _session.RunAsync("run", _session.At("pages"), "--config", _session.At("nowhere.json")));
        Assert.Contains("There is no configuration file", _session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--parallel", "x")]
    [InlineData("--parallel", "257")]
    [InlineData("--format", "xml")]
    [InlineData("--max-errors", "-1")]
    [InlineData("--max-size", "2GB")]
    [InlineData("--max-size", "0")]
    public async Task Flag_BadValue_IsExit2AndNamed(string flag, string value)
    {
        Assert.Equal(2, await _session.RunAsync("run", _session.At("pages"), "--dry-run", flag, value));
        Assert.Contains(flag, _session.Error, StringComparison.Ordinal);
        Assert.Equal("", _session.Output);
    }

    [Fact]
    public async Task MaxSize_LargerDocument_FailsByName()
    {
        Assert.Equal(3, await _session.RunAsync("run", _session.At("pages"), "-o", _session.At("out"), "--max-size", "1k"));
        Assert.Contains("[IP0109]", _session.Error, StringComparison.Ordinal);
    }

    private async Task<string> TargetAsync(params string[] flags)
    {
        Assert.Equal(0, await _session.RunAsync(["run", _session.At("pages"), "--dry-run", .. flags]));
        return _session.Output;
    }
}
