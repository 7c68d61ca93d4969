namespace IngestPipeline.Tests.Cli.Reviewing;

public sealed class CorrectionCheckTests : IDisposable
{
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("grades[0].grade", "splendid", "It is one of")]
    [InlineData("grades[0].force", "narnia", "It is one of")]
    [InlineData("grades[0].bogus", "good", "Paths are printed by")]
    [InlineData("article.published", "yesterday", "2024-02-16")]
    [InlineData("article.published", "2024-13-45", "2024-02-16")]
    [InlineData("inspection.programme", "banana", "It is one of")]
    public async Task Correct_ValueNoRecordCouldSay_IsRefusedAndNothingDecided(string path, string value, string hint)
    {
        await RunAsync();
        Assert.Equal(2, await _session.RunAsync("correct", _session.At("out"), "a.html", path, value));
        Assert.Contains(hint, _session.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_session.At("out", "decisions.jsonl")));
    }

    [Theory]
    [InlineData("grades[0].grade", "inadequate")]
    [InlineData("grades[0].force", "essex")]
    [InlineData("article.published", "2024-02")]
    public async Task Correct_ValueTheProfileKnows_IsDecided(string path, string value)
    {
        await RunAsync();
        Assert.Equal(0, await _session.RunAsync("correct", _session.At("out"), "a.html", path, value));
        var decisions = await File.ReadAllTextAsync(_session.At("out", "decisions.jsonl"), TestContext.Current.CancellationToken);
        Assert.Contains(value, decisions, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_FilterOfNoSuchPath_IsAUsageError()
    {
        await RunAsync();
        Assert.Equal(2, await _session.RunAsync("diff", _session.At("out"), _session.At("out"), "--only", "nonsense"));
        Assert.Contains("No path of a change begins as 'nonsense' does.", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_IgnoreText_PassesOverTheText()
    {
        await RunAsync();
        _session.Write("pages/a.html", Pages.Good(inBody: "<p>A sentence without any fact was put in here afterwards.</p>"));
        await RunAsync();
        var (before, after) = (_session.At("out") + "@previous", _session.At("out") + "@last");
        await _session.RunAsync("diff", before, after);
        Assert.Contains("\n  text\n", _session.Output, StringComparison.Ordinal);
        await _session.RunAsync("diff", before, after, "--ignore", "text");
        Assert.DoesNotContain("\n  text\n", _session.Output, StringComparison.Ordinal);
    }

    private Task<int> RunAsync()
    {
        if (!Directory.Exists(_session.At("pages")))
            _session.Write("pages/a.html", Pages.Good());
        return _session.RunAsync("run", _session.At("pages"), "-o", _session.At("out"), "-q");
    }
}
