using IngestPipeline.Model;

namespace IngestPipeline.Tests.Cleaners;

/// <summary>A page of which too little would be left is judged again, names of elements counting for nothing; no other page is.</summary>
public sealed class GentleRescueTests
{
    private const string Comments = "comments";

    private static readonly string[] Story =
    [
        "Loamshire Police has been told to improve how it answers calls from the public, the policing inspectorate said on Tuesday.",
        "Inspectors spent five weeks with the force last autumn, reading case files, riding with patrols and listening to calls.",
        "The chief constable, Jane Roe, said that the force had taken on forty more call handlers since the visit, and trained them.",
        "The inspectorate will come back in the spring to see whether calls are answered in time, and will publish what it finds.",
    ];

    [Theory]
    [InlineData("promo-box")]
    [InlineData("newsletter-signup")]
    [InlineData("ad-container")]
    [InlineData("share-tools")]
    [InlineData("related-content")]
    public void Article_WholeInABoxNamedLikeFurniture_IsKept(string name)
    {
        var cleaned = Cleaned.Html(Page($"<div class=\"{name}\">{Paragraphs(Story)}</div>", Said(6)));
        Assert.All(Story, paragraph => Assert.Contains(paragraph, cleaned.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Article_InBoxesOfSeveralSuchNames_IsKept()
    {
        string[] names = ["newsletter-box", "share-box", "advert-box", "newsletter-end"];
        var boxes = Story.Zip(names, (text, name) => $"<div class=\"{name}\"><p>{text}</p></div>");
        Assert.All(Story, paragraph => Assert.Contains(paragraph, Cleaned.Html(Page(string.Concat(boxes), "")).Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Comments_BelowARescuedArticle_AreNotRescuedWithIt()
    {
        var cleaned = Cleaned.Html(Page($"<div class=\"newsletter-signup\">{Paragraphs(Story)}</div>", Said(6)));
        Assert.Equal(Comments, cleaned.VerdictOn("number 3 of the readers").Reason);
        Assert.DoesNotContain("of the readers", cleaned.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Menu_OfARescuedPage_IsStillDropped()
    {
        var page = Page("<nav><p>All the news of Loamshire, every day of the week, in one place for you.</p></nav>"
            + $"<div class=\"newsletter-signup\">{Paragraphs(Story)}</div>", Said(6));
        Assert.Equal("navigation", Cleaned.Html(page).VerdictOn("All the news").Reason);
    }

    [Theory]
    [InlineData("newsletter-signup", "newsletter")]
    [InlineData("ad-container", "ad-label")]
    [InlineData("share-tools", "share")]
    public void OrdinaryPage_IsNotAskedAgain(string name, string reason)
    {
        const string Other = "Every morning the best stories of the county are sent to eleven thousand people by hand.";
        var cleaned = Cleaned.Html(Page($"{Paragraphs(Story)}<div class=\"{name}\"><p>{Other}</p></div>", ""));
        Assert.Equal(reason, cleaned.VerdictOn(Other).Reason);
        Assert.Equal(BlockLabel.Content, cleaned.VerdictOn(Story[0]).Label);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(40)]
    public void Comments_BelowAnOrdinaryArticle_AreNotKeptHoweverManyThereAre(int count)
    {
        var cleaned = Cleaned.Html(Page($"<article>{Paragraphs(Story)}</article>", Said(count)));
        Assert.DoesNotContain("of the readers", cleaned.Text, StringComparison.Ordinal);
        Assert.All(Story, paragraph => Assert.Contains(paragraph, cleaned.Text, StringComparison.Ordinal));
    }

    private static string Paragraphs(IEnumerable<string> texts) => string.Concat(texts.Select(text => $"<p>{text}</p>"));

    /// <summary>More words than the story has, so that its box is no wrapper of most of the page.</summary>
    private static string Said(int count)
    {
        var texts = Enumerable.Range(1, count).Select(at =>
            $"I am number {at} of the readers who have waited an hour for an answer to a call, and nobody ever rang me back in the end.");
        return $"<section id=\"comments\">{Paragraphs(texts)}</section>";
    }

    private static string Page(string story, string after) =>
        $"<html lang=\"en\"><body><main><h1>Force told to improve</h1>{story}</main>{after}</body></html>";
}
