using IngestPipeline.Model;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Extractors.Quotes;

public class QuoteExtractorTests
{
    [Fact]
    public void Extract_LongTextWithoutEnd_Ends()
    {
        var text = string.Concat(Enumerable.Repeat("Mr Hale said: “It is ‘so' and \"so\" and 's' — «so. He’d said” it", 3_000));
        Assert.NotEmpty(Quoted.In(text));
    }

    [Fact]
    public void Extract_TranscriptOfTwoMegabytes_IsRightToItsEnd()
    {
        const string Turn =
            "Jane Roe said: “We are pleased with it, and the chief constable is.”\n“He is,” she added. A force spokesman was there.\n";
        var quotes = Quoted.In(string.Concat(Enumerable.Repeat(Turn, 2_000_000 / Turn.Length)) + "“It ends here,” said Peter Hale.");
        Assert.Equal((2_000_000 / Turn.Length * 2) + 1, quotes.Count);
        Assert.Equal(("Peter Hale", "Jane Roe"), (quotes[^1].Speaker.Name, quotes[^2].Speaker.Name));
    }

    [Fact]
    public void Extract_OneHugeParagraph_Ends()
    {
        var quotes = Quoted.In(string.Concat(Enumerable.Repeat("“It is so,” she said, ''and'' that was 'it', he said. ", 10_000)));
        Assert.True(quotes.Count >= 10_000);
    }

    [Fact]
    public void Extract_OneBadMark_LeavesTheRestRight()
    {
        var quotes = Quoted.In("Jane Roe said: “We are pleased.\nThe plan was read.\n“It is a good day,” said Peter Hale.");
        Assert.Equal(["We are pleased.", "It is a good day,"], quotes.Select(quote => quote.Text));
        Assert.Equal("Peter Hale", quotes[1].Speaker.Name);
    }

    [Theory]
    [InlineData("「私たちは喜んでいます」と彼は言った。")]
    [InlineData("«Мы довольны», — сказал Иван Петров.")]
    [InlineData("قال: “نحن سعداء”.")]
    [InlineData("\uD83D “\uDE00” ’‘ ”“")]
    public void Extract_OtherScripts_DoesNotFail(string text) => Assert.All(Quoted.In(text), quote => Assert.NotEmpty(quote.Text));

    [Fact]
    public void Extract_Nothing_GivesNothing() => Assert.Empty(Quoted.In(""));

    [Fact]
    public void Extract_SameText_GivesTheSame()
    {
        const string Text = "Jane Roe met Peter Hale. “It is a good day,” she said. “So be it.”\n“And another,” he said.";
        Assert.Equal(Quoted.In(Text).Select(quote => quote.ToString()), Quoted.In(Text).Select(quote => quote.ToString()));
    }

    [Fact]
    public void Extract_SeedArticle_GivesItsSixQuotes()
    {
        var seed = Path.Combine(Repository.Root, "..", "shared", "seeds", "northamptonshire-peel.txt");
        if (!File.Exists(seed))
            Assert.Skip("The seeds are not here.");
        var text = string.Join('\n', File.ReadLines(seed).Where(line => line.Trim() is not ("Hide Ad" or "")));
        var quotes = Quoted.In(text);
        Assert.Equal(
            [("Roy Wilsher", 5), ("The report", 2), ("HMICFRS", 1), ("The report", 1), ("Ivan Balhatchet", 2), ("Stephen Mold", 2)],
            quotes.Select(quote => (quote.Speaker.Name, quote.Spans.Count)));
        Assert.Equal("an amount of instability", Assert.Single(quotes, quote => quote.Kind == QuoteKind.Fragment).Text);
        Assert.Equal("His Majesty’s Inspector of Constabulary", quotes[0].Speaker.Role);
        Assert.Equal("Commissioner", quotes[^1].Speaker.Role);
    }
}
