using IngestPipeline.Annotators;
using IngestPipeline.Model;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Annotators;

public class TokenAnnotatorTests
{
    [Theory]
    [InlineData("The force’s well-being.", "The|force’s|well-being|.")]
    [InlineData("1,200 crimes, 2.5 per cent.", "1,200|crimes|,|2.5|per|cent|.")]
    [InlineData("“It’s ‘good’,” she said", "“|It’s|‘|good|’|,|”|she|said")]
    [InlineData("the officers’ mess", "the|officers|’|mess")]
    [InlineData("A&S and T/DCC on the A12", "A&S|and|T|/|DCC|on|the|A12")]
    [InlineData("£1.2m, 79% and 2018/19", "£|1.2|m|,|79|%|and|2018|/|19")]
    [InlineData("Zoë O'Brien-Smythe – naïve", "Zoë|O'Brien-Smythe|–|naïve")]
    [InlineData("’90s and 'em", "’|90|s|and|'|em")]
    [InlineData("end- of -line", "end|-|of|-|line")]
    public void Annotate_Text_GivesTokens(string text, string expected) => Assert.Equal(expected, string.Join('|', Words(text)));

    [Fact]
    public void Annotate_EveryCharacterButBlanks_IsInOneToken()
    {
        const string Text = "𝒜lpha 😀 日本語。 \uD83D naïve e\u0301clair 10.\nNext—line…";
        var article = TestArticle.Of(Text, [new TokenAnnotator()]);
        var covered = new int[article.Text.Length];
        foreach (var token in article.Tokens)
            for (var i = token.Start; i < token.Span.End; i++)
                covered[i]++;
        for (var i = 0; i < covered.Length; i++)
            Assert.Equal(char.IsWhiteSpace(article.Text[i]) ? 0 : 1, covered[i]);
    }

    [Fact]
    public void Annotate_Kinds_AreTold()
    {
        var article = TestArticle.Of("In 2023 “we”.", [new TokenAnnotator()]);
        Assert.Equal(
            [TokenKind.Word, TokenKind.Number, TokenKind.QuoteMark, TokenKind.Word, TokenKind.QuoteMark, TokenKind.Mark],
            article.Tokens.Select(token => token.Kind));
    }

    [Fact]
    public void Annotate_Cancelled_Throws()
    {
        var article = TestArticle.Of(string.Concat(Enumerable.Repeat("word ", 50_000)));
        Assert.Throws<OperationCanceledException>(() => new TokenAnnotator().Annotate(article, new CancellationToken(canceled: true)));
    }

    private static IEnumerable<string> Words(string text)
    {
        var article = TestArticle.Of(text, [new TokenAnnotator()]);
        return article.Tokens.Select(token => article.Slice(token.Span).ToString());
    }
}
