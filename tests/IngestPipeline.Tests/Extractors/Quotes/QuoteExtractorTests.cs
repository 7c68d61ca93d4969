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
