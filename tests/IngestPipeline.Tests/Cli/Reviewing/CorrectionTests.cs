using System.Text.Json.Nodes;

namespace IngestPipeline.Tests.Cli.Reviewing;

/// <summary>Corrections and rejections where the words changed, or say otherwise.</summary>
public sealed class CorrectionTests : IDisposable
{
    private const string Figure = "figures[its-crime-within-24-hours-of-it/percent]";
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task Remove_WhileItsSentenceChanged_ReachesTheAcceptedRecord()
    {
        await AcceptedThenChanged();
        Assert.Equal(0, await Say("correct", "good.html", "figures[0]", "--remove"));
        Assert.DoesNotContain(Accepted()["figures"]!.AsArray(), figure => figure!["unit"]!.GetValue<string>() == "percent");
        Assert.Equal(1, await Say("review"));
        Assert.Contains("(text 1; cause: source 1)", _session.Error, StringComparison.Ordinal);
        Assert.Equal(0, await Say("accept", "-y"));
        Assert.Equal(0, await Say("verify"));
    }

    [Fact]
    public async Task Set_WhileItsSentenceChanged_ReachesTheAcceptedRecordWhereItSaidTheSame()
    {
        await AcceptedThenChanged();
        Assert.Equal(0, await Say("correct", "good.html", Figure + ".subject", "recorded crime"));
        Assert.Equal("recorded crime", Accepted()["figures"]![0]!["subject"]!.GetValue<string>());
        Assert.Equal(0, await Say("correct", "good.html", "figures[0].value", "95"));
        Assert.Equal(93, Accepted()["figures"]![0]!["value"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("figures[0].value", "99", "“93 per cent”")]
    [InlineData("grades[0].grade", "outstanding", "“good”")]
    [InlineData("quotes[0].speaker.name", "Ann Other", "Roy Wilsher said")]
    public async Task Set_AgainstTheWords_IsDoneAndWarnedOf(string path, string value, string words)
    {
        await Run(93);
        Assert.Equal(0, await Say("correct", "good.html", path, value));
        Assert.Contains("warning: good.html: ", _session.Error, StringComparison.Ordinal);
        Assert.Contains(words, _session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("figures[0].subject", "recorded crime")]
    [InlineData("figures[0].value", "93")]
    [InlineData("quotes[0].speaker.role", "His Majesty’s Inspector")]
    [InlineData("article.byline", "Ann Other")]
    [InlineData("figures[0].valueTo", "95")]
    public async Task Set_WhatTheWordsDoNotDeny_IsDoneWithoutAWarning(string path, string value)
    {
        await Run(93);
        Assert.Equal(0, await Say("correct", "good.html", path, value));
        Assert.Equal("", _session.Error);
    }

    [Fact]
    public async Task Set_AByline_TakesANameOrAList()
    {
        await Run(93);
        Assert.Equal(0, await Say("correct", "good.html", "article.byline", "Ann Other"));
        Assert.Contains("[] → [\"Ann Other\"]", _session.Output, StringComparison.Ordinal);
        Assert.Equal(0, await Say("correct", "good.html", "article.byline", """["Ann Other", "Jo Bloggs"]"""));
        Assert.Contains("Jo Bloggs", _session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("figures[0].value", "many", "A number is meant")]
    [InlineData("figures[0].valueTo", "many", "A number is meant")]
    [InlineData("article.byline", "{}", "Names are meant")]
    [InlineData("tallies[0].count", "x", "A number is meant")]
    [InlineData("figures[0].kind", "money2", "docs/record.md")]
    public async Task Set_WhatCannotBe_HintsAtWhatIsMeant(string path, string value, string hint)
    {
        await Run(93, "<p>The force was rated ‘adequate’ in four areas and ‘good’ in two areas.</p>");
        Assert.Equal(2, await Say("correct", "good.html", path, value));
        Assert.Contains(hint, _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accept_TheTextAlone_IsRefusedWithTheCommandsThatDoIt()
    {
        await AcceptedThenChanged();
        Assert.Equal(1, await Say("accept", "--only", "article.text", "-y"));
        var hint = _session.Error.Split('\n').Single(line => line.StartsWith("  hint: ", StringComparison.Ordinal));
        var of = $"{_session.At("out")} good.html";
        Assert.Equal(
            $"  hint: Accept both: ingest accept {of} --only article.text --only '{Figure}' -y, or the text and not that: "
            + $"ingest reject {of} --only '{Figure}' -y && ingest accept {of} --only article.text -y",
            hint);
        Assert.Equal(0, await Say("reject", "good.html", "--only", Figure, "-y"));
        Assert.Contains("the words say otherwise: “94 per cent”", _session.Error, StringComparison.Ordinal);
        Assert.Equal(0, await Say("accept", "good.html", "--only", "article.text", "-y"));
        Assert.Equal(0, await Say("review"));
        Assert.Equal(93, Accepted()["figures"]![0]!["value"]!.GetValue<int>());
        Assert.Contains("94 per cent", Accepted()["article"]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accept_TheFigureAlone_IsRefusedWithTheCommandThatDoesIt()
    {
        await AcceptedThenChanged();
        Assert.Equal(1, await Say("accept", "--only", "figures", "-y"));
        Assert.Contains(
            $"hint: Accept it with the text: ingest accept {_session.At("out")} good.html --only article.text --only '{Figure}.value' -y",
            _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_TheTextAcceptedAndItsFigureRejected_WritesBoth()
    {
        await AcceptedThenChanged();
        // The first step is the text, which can only be accepted.
        _session.Keys = "rar";
        Assert.Equal(0, await Say("review"));
        Assert.Contains("The words of an article cannot be rejected.", _session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("refused", _session.Error, StringComparison.Ordinal);
        Assert.Equal(93, Accepted()["figures"]![0]!["value"]!.GetValue<int>());
        Assert.Contains("94 per cent", Accepted()["article"]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private JsonNode Accepted() => JsonNode.Parse(File.ReadAllText(_session.At("out", "good.html.verified.json")))!;

    private Task<int> Say(string verb, params string[] rest) => _session.RunAsync([verb, _session.At("out"), .. rest]);

    private async Task Run(int percent, string inBody = "")
    {
        _session.Write("pages/good.html", Pages.Good(percent, inBody));
        Assert.Equal(0, await _session.RunAsync("run", _session.At("pages"), "-o", _session.At("out")));
    }

    private async Task AcceptedThenChanged()
    {
        await Run(93);
        Assert.Equal(0, await Say("accept", "-y"));
        await Run(94);
    }
}
