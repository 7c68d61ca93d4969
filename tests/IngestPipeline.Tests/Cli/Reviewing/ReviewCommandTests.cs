using System.Text.Json.Nodes;

namespace IngestPipeline.Tests.Cli.Reviewing;

public sealed class ReviewCommandTests : IDisposable
{
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task Accept_ANewRecord_IsAcceptedWhole_AndNothingIsPending()
    {
        await Run(93);
        Assert.Equal(1, await Say("review"));
        Assert.Equal(0, await Say("accept", "-y"));
        Assert.Equal(File.ReadAllText(At("out", "good.html.json")), File.ReadAllText(At("out", "good.html.verified.json")));
        Assert.Equal(0, await Say("review"));
        Assert.Contains("Nothing is pending", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_AfterAChange_KeepsTheReceivedRecordUntilNothingIsPending()
    {
        await Accepted();
        await Run(94);
        Assert.Equal(1, await Say("review"));
        Assert.Contains("93 → 94", _session.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(At("out", "good.html.received.json")));
        Assert.Equal(0, await Say("review", "--only", "quotes"));
        Assert.Equal(0, await Say("accept", "good.html", "-y"));
        Assert.False(File.Exists(At("out", "good.html.received.json")));
        Assert.Equal(0, await Say("verify"));
    }

    [Fact]
    public async Task Accept_WhereNobodyCanBeAsked_NeedsY()
    {
        await Run(93);
        Assert.Equal(2, await Say("accept"));
        Assert.False(File.Exists(At("out", "good.html.verified.json")));
        Assert.Equal(2, await Say("accept", "nobody.html", "-y"));
    }

    [Theory]
    [InlineData('y', true)]
    [InlineData('n', false)]
    public async Task Accept_AtATerminal_Asks(char key, bool isAccepted)
    {
        await Run(93);
        _session.Keys = key.ToString();
        Assert.Equal(isAccepted ? 0 : 1, await Say("accept"));
        Assert.Equal(isAccepted, File.Exists(At("out", "good.html.verified.json")));
    }

    [Fact]
    public async Task Reject_AChangedGrade_StandsAfterThreeRuns()
    {
        await Accepted();
        Alter("grades", "grade", "inadequate");
        Assert.Equal(0, await Say("reject", "--only", "grades", "-y"));
        for (var run = 0; run < 3; run++)
        {
            await Run(93);
            Alter("grades", "grade", "inadequate");
            Assert.Equal(0, await Say("review"));
        }

        Assert.Equal(0, await Say("decisions"));
        Assert.Contains("grades set 1", _session.Error, StringComparison.Ordinal);
        Assert.Equal(0, await _session.RunAsync("evaluate", At("out", "decisions.jsonl"), "--inputs", At("pages"), "--json"));
        Assert.Equal(1, JsonNode.Parse(_session.Output)!["metrics"]![0]!["value"]!.GetValue<double>());
    }

    [Fact]
    public async Task Reject_TheWordsOfTheArticle_IsRefused()
    {
        await Accepted();
        await Run(94);
        Assert.Equal(1, await Say("reject", "--only", "article.text", "-y"));
        Assert.Contains("cannot be decided against", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Correct_AValue_SurvivesRunsAndReturnsWhenItsWordsChange()
    {
        await Accepted();
        Assert.Equal(0, await Say("correct", "good.html", "figures[0].subject", "recorded crime", "--note", "fuller"));
        Assert.Contains("→ recorded crime", _session.Output, StringComparison.Ordinal);
        for (var run = 0; run < 3; run++)
        {
            Assert.Equal(0, await Say("review"));
            await Run(93);
            var record = JsonNode.Parse(File.ReadAllText(At("out", "good.html.json")))!;
            Assert.Equal("recorded crime", record["figures"]![0]!["subject"]!.GetValue<string>());
        }

        Assert.Equal(0, await Say("verify"));

        await Run(94);
        Assert.Equal(1, await Say("review"));
        Assert.Contains("returned: good.html: decision 1", _session.Error, StringComparison.Ordinal);
        Assert.Equal(1, await Say("decisions"));
    }

    [Theory]
    [InlineData("figures[0].kind", "nonsense")]
    [InlineData("figures[99].value", "1")]
    [InlineData("article.text", "x")]
    public async Task Correct_WhatCannotBe_IsUsage(string path, string value)
    {
        await Run(93);
        Assert.Equal(2, await Say("correct", "good.html", path, value));
        Assert.False(File.Exists(At("out", "decisions.jsonl")));
    }

    [Fact]
    public async Task Review_AtATerminal_TakesAKeyForEachChange()
    {
        await Accepted();
        Alter("grades", "grade", "inadequate");
        Alter("figures", "subject", "something else");
        _session.Keys = "?ra";
        Assert.Equal(0, await Say("review"));
        Assert.Contains("a accept  r reject", _session.Output, StringComparison.Ordinal);
        var accepted = JsonNode.Parse(File.ReadAllText(At("out", "good.html.verified.json")))!;
        Assert.NotEqual("inadequate", accepted["grades"]![0]!["grade"]!.GetValue<string>());
        Assert.Equal("something else", accepted["figures"]![0]!["subject"]!.GetValue<string>());
    }

    [Fact]
    public async Task Review_QuitAtOnce_ChangesNothing()
    {
        await Accepted();
        Alter("grades", "grade", "inadequate");
        _session.Keys = "q";
        Assert.Equal(1, await Say("review"));
        Assert.False(File.Exists(At("out", "decisions.jsonl")));
        Assert.EndsWith("1 differ: 1 change (grades 1; cause: rules 1).\n", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_QuitAtTheFirstOfThree_SaysHowManyWereNotLookedAt()
    {
        _session.Write("pages/a.html", Pages.Good());
        _session.Write("pages/b.html", Pages.Good());
        await Run(93);
        _session.Keys = "sq";
        Assert.Equal(1, await Say("review"));
        Assert.StartsWith("Pending: 2 documents, 2 differ: ", _session.Error, StringComparison.Ordinal);
        Assert.EndsWith(" 1 document was not looked at.\n", _session.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(At("out", "decisions.jsonl")));
    }

    [Fact]
    public async Task Review_PipeInPlaceOfTheDecisions_IsNamedAndDoesNotHang()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no named pipes in folders on Windows.");
        await Run(93);
        _session.MakePipe("out/decisions.jsonl");
        Assert.Equal(2, await Say("review"));
        Assert.Contains("decisions.jsonl' cannot be read: a pipe or a device stands there.", _session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--min-confidence", "3")]
    [InlineData("--max-confidence", "-0.1")]
    [InlineData("--min-confidence", "NaN")]
    public async Task Accept_ByAConfidenceThatIsNone_IsUsage(string flag, string value)
    {
        await Run(93);
        Assert.Equal(2, await Say("accept", "-y", $"{flag}={value}"));
        Assert.False(File.Exists(At("out", "good.html.verified.json")));
    }

    [Fact]
    public async Task Accept_AcrossALink_WritesNothingOutside()
    {
        _session.Write("pages/sub/good.html", Pages.Good());
        await _session.RunAsync("run", At("pages"), "-o", At("out"));
        Directory.CreateDirectory(At("outside"));
        Directory.CreateDirectory(At("accepted"));
        Directory.CreateSymbolicLink(At("accepted", "sub"), At("outside"));
        Assert.NotEqual(0, await _session.RunAsync("accept", At("out"), "--accepted", At("accepted"), "-y"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(At("outside")));
    }

    [Fact]
    public async Task Accept_IntoAFolderOfItsOwn_LeavesTheOutputAlone()
    {
        await Run(93);
        Assert.Equal(0, await Say("accept", "-y", "--accepted", At("kept")));
        Assert.True(File.Exists(At("kept", "good.html.verified.json")));
        Assert.False(File.Exists(At("out", "good.html.verified.json")));
        Assert.Equal(0, await Say("review", "--accepted", At("kept")));
    }

    private string At(params string[] parts) => _session.At(parts);

    private Task<int> Say(string verb, params string[] rest) => _session.RunAsync([verb, At("out"), .. rest]);

    private async Task Run(int percent)
    {
        _session.Write("pages/good.html", Pages.Good(percent));
        Assert.Equal(0, await _session.RunAsync("run", At("pages"), "-o", At("out")));
    }

    private async Task Accepted()
    {
        await Run(93);
        Assert.Equal(0, await Say("accept", "-y"));
    }

    private void Alter(string part, string field, string value)
    {
        var record = JsonNode.Parse(File.ReadAllText(At("out", "good.html.json")))!;
        record[part]![0]![field] = value;
        _session.Write("out/good.html.json", record.ToJsonString());
    }
}
