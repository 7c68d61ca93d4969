using System.Text;
using System.Text.Json;
using IngestPipeline.Cli.Explaining;
using IngestPipeline.Model;

namespace IngestPipeline.Tests.Cli.Explaining;

public sealed class HtmlReportTests
{
    [Fact]
    public void Blocks_AreToldApartByMarkReasonScoreAndPlace()
    {
        var html = Render(
            new ExplainedBlock(true, "paragraph", "Kept words.", "content", "model:blocks", new TextSpan(10, 21), null) { Score = 0.934f },
            new ExplainedBlock(false, "ad", "Hide Ad", "ad-label", "rule:nw-hide-ad", new TextSpan(30, 37), null));

        Assert.Contains("<div class=\"kept\"><div class=\"what\">paragraph</div>", html, StringComparison.Ordinal);
        Assert.Contains("0.93<i><i style=\"width:93%\">", html, StringComparison.Ordinal);
        Assert.Contains("<div class=\"gone r0\"><div class=\"what\">ad</div>", html, StringComparison.Ordinal);
        Assert.Contains("<span>Hide Ad</span>", html, StringComparison.Ordinal);
        Assert.Contains("<code>rule:nw-hide-ad</code><code title=\"place in the source\">[30, 37)</code>", html, StringComparison.Ordinal);
        Assert.Contains("✕ ad-label</b> <small>1 · 7 characters</small>", html, StringComparison.Ordinal);
        Assert.Contains("✓ kept</b> <small>1 · 11 characters</small>", html, StringComparison.Ordinal);
        Assert.Contains("61% of 18 characters kept", html, StringComparison.Ordinal);
    }

    [Fact]
    public void EachReason_CanBeHiddenWithoutAScript()
    {
        var html = Render(
            new ExplainedBlock(false, "ad", "Hide Ad", "ad-label", "rule:a", new TextSpan(0, 7), null),
            new ExplainedBlock(false, "boilerplate", "Read more", "related", "rule:b", new TextSpan(9, 18), null));

        Assert.Contains("body:has(#f1:not(:checked)) .blocks > .r1 { display: none }", html, StringComparison.Ordinal);
        Assert.Contains("<input type=\"checkbox\" id=\"f1\" checked>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("</style><b>")]
    public void WordsOfADocument_AreNeverMarkup(string attack)
    {
        var html = Render(new ExplainedBlock(false, attack, attack, attack, attack, new TextSpan(0, 5), null)
        {
            Cuts = [new BlockCut(new TextSpan(0, 3), attack, attack)],
        });

        Assert.DoesNotContain(attack, html, StringComparison.Ordinal);
        Assert.Equal(1, html.Split("</style>").Length - 1);
    }

    [Fact]
    public void Score_InJson_IsANumberOrAbsent()
    {
        var output = new StringWriter(new StringBuilder());
        JsonReport.Write(
            Report(
                new ExplainedBlock(true, "paragraph", "a", "content", "model:blocks", new TextSpan(0, 1), null) { Score = 0.5f },
                new ExplainedBlock(false, "ad", "b", "ad-label", "rule:a", new TextSpan(2, 3), null)),
            output);
        var blocks = JsonDocument.Parse(output.ToString()).RootElement.GetProperty("blocks");

        Assert.Equal(0.5, blocks[0].GetProperty("score").GetDouble());
        Assert.False(blocks[1].TryGetProperty("score", out _));
    }

    [Fact]
    public void Tally_OfNothing_HasNoShare()
    {
        Assert.Equal("none", BlockTally.Of([]).KeptShare);
        Assert.DoesNotContain("<h2>Text", Render(), StringComparison.Ordinal);
    }

    private static string Render(params ExplainedBlock[] blocks) => new HtmlReport(Report(blocks)).Render();

    private static ExplainReport Report(params ExplainedBlock[] blocks) =>
        new() { Id = "test.html", IsFromRecord = false, Fields = [], Blocks = blocks, Facts = [] };
}
