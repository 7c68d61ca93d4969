using System.Text;
using HtmlAgilityPack;
using IngestPipeline.Cli.Explaining;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Cli.Explaining;

/// <summary>What an explanation shows of each article of the corpus: all of it, each block once, in order.</summary>
public sealed class ExplainCoverageTests
{
    private static readonly HashSet<string> Unseen =
    [
        "script", "style", "noscript", "template", "head", "title", "svg", "math", "iframe", "object", "select", "option", "textarea", "video",
        "audio", "canvas", "datalist", "#comment",
    ];

    public static TheoryData<string> Names => [.. CorpusArticle.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Report_OfEachArticle_HoldsEveryBlockInOrder(string name)
    {
        var (report, document) = Explain(name);

        Assert.Equal(document.Blocks.Select(block => block.Text), report.Blocks.Select(block => block.Text));
        Assert.All(report.Blocks, block => Assert.Equal(block.IsKept, block.Span is not null));
        var kept = string.Concat(report.Blocks.Where(block => block.IsKept).Select(KeptLetters));
        Assert.Equal(Letters(report.Text).Length, kept.Length);
        var tally = BlockTally.Of(report.Blocks);
        Assert.Equal(document.Blocks.Count, tally.Kept.Blocks + tally.Removed.Blocks);
        Assert.Equal(tally.Removed.Characters, tally.Reasons.Sum(reason => reason.Characters));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Blocks_OfEachPage_CoverAllVisibleText(string name)
    {
        if (!name.EndsWith(".html", StringComparison.Ordinal))
            return;
        var (report, _) = Explain(name);
        var shown = Letters(string.Concat(report.Blocks.Select(block => block.Text)));

        Assert.All(TextsOf(File.ReadAllText(CorpusArticle.Named(name).Path)), text => Assert.Contains(text, shown, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_OfEachArticle_ShowsEveryBlock(string name)
    {
        var (report, _) = Explain(name);
        var html = new HtmlDocument();
        html.LoadHtml(new HtmlReport(report).Render());
        var rows = html.DocumentNode.SelectNodes("//div[@class='card blocks']/div")!;

        Assert.Equal(report.Blocks.Count, rows.Count);
        Assert.Empty(html.DocumentNode.SelectNodes("//script|//img|//link|//iframe|//*[@onclick]") ?? new HtmlNodeCollection(null));
        Assert.All(rows.Zip(report.Blocks), pair =>
        {
            Assert.StartsWith(pair.Second.IsKept ? "kept" : "gone ", pair.First.GetAttributeValue("class", ""), StringComparison.Ordinal);
            var text = HtmlEntity.DeEntitize(pair.First.SelectSingleNode("div[2]")!.InnerText);
            Assert.True(Letters(text).Length >= Letters(pair.Second.Text).Length, pair.Second.Text);
        });
    }

    private static (ExplainReport Report, IngestPipeline.Model.Document Document) Explain(string name)
    {
        var explanation = TestPipeline.UkInspections.Explain(CorpusArticle.Named(name).Raw(), TestContext.Current.CancellationToken);
        return (Reporter.Of(explanation), explanation.Document!);
    }

    private static string KeptLetters(ExplainedBlock block)
    {
        var text = block.Text;
        foreach (var cut in block.Cuts.Reverse())
            text = text.Remove(cut.Span.Start, cut.Span.Length);
        return Letters(text);
    }

    private static List<string> TextsOf(string html)
    {
        var page = new HtmlDocument();
        page.LoadHtml(html);
        return [.. page.DocumentNode.Descendants().Where(node => node.NodeType == HtmlNodeType.Text && !node.Ancestors().Any(IsUnseen))
            .Select(node => Letters(HtmlEntity.DeEntitize(node.InnerText))).Where(text => text.Length > 0)];
    }

    private static bool IsUnseen(HtmlNode node) => Unseen.Contains(node.Name);

    private static string Letters(string text)
    {
        var letters = new StringBuilder();
        foreach (var character in text.Normalize())
            if (char.IsLetterOrDigit(character))
                letters.Append(character);
        return letters.ToString();
    }
}
