using IngestPipeline.Annotators;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Annotators;

public class SentenceAnnotatorTests
{
    [Theory]
    [InlineData("One. Two! Three? Four", "One.|Two!|Three?|Four")]
    [InlineData("Mr. Roy Wilsher met Mrs. Jones and Dr. Smith. They talked.", "Mr. Roy Wilsher met Mrs. Jones and Dr. Smith.|They talked.")]
    [InlineData("Supt. Jane Roe and Insp. Li came. No. 10 agreed.", "Supt. Jane Roe and Insp. Li came.|No. 10 agreed.")]
    [InlineData("The answer was no. Officers left.", "The answer was no.|Officers left.")]
    [InlineData("It happened at 10 a.m. on Monday. It ended at 4 p.m. The force closed.",
        "It happened at 10 a.m. on Monday.|It ended at 4 p.m.|The force closed.")]
    [InlineData("Some crimes, e.g. Theft, i.e. Stealing. End.", "Some crimes, e.g. Theft, i.e. Stealing.|End.")]
    [InlineData("The U.K. Government said so. In the U.K. The rest.", "The U.K. Government said so.|In the U.K.|The rest.")]
    [InlineData("Mrs J. R. Polkinghorne spoke. She left.", "Mrs J. R. Polkinghorne spoke.|She left.")]
    [InlineData("It rose 2.5 per cent. It fell.", "It rose 2.5 per cent.|It fell.")]
    [InlineData("“We are good.” He left. ‘Fine.’ Yes.", "“We are good.”|He left.|‘Fine.’|Yes.")]
    [InlineData("“Why?” he asked. “Never!” she said.", "“Why?” he asked.|“Never!” she said.")]
    [InlineData("\"Yes.\" \"No.\"", "\"Yes.\"|\"No.\"")]
    [InlineData("Well... perhaps. Or... Not at all.", "Well... perhaps.|Or...|Not at all.")]
    [InlineData("It was (he said.) Then it was not.", "It was (he said.)|Then it was not.")]
    [InlineData("It broke the Act. The force agreed.", "It broke the Act.|The force agreed.")]
    [InlineData("Acme Ltd. Manager Jo Bloggs left.", "Acme Ltd. Manager Jo Bloggs left.")]
    [InlineData("今日は。明日も。", "今日は。|明日も。")]
    public void Annotate_Text_GivesSentences(string text, string expected) => Assert.Equal(expected, string.Join('|', Sentences(text)));

    [Fact]
    public void Annotate_Blocks_AreNeverCrossed()
    {
        var article = TestArticle.Of("# A heading without a stop\nA paragraph. Its end", [new TokenAnnotator(), new SentenceAnnotator()]);
        Assert.Equal([0, 1, 1], article.Sentences.Select(sentence => sentence.Block));
        Assert.Equal("A heading without a stop", article.Slice(article.Sentences[0].Span).ToString());
    }

    [Fact]
    public void Annotate_Nothing_GivesNothing() => Assert.Empty(Sentences(""));

    private static IEnumerable<string> Sentences(string text)
    {
        var article = TestArticle.Of(text, [new TokenAnnotator(), new SentenceAnnotator()]);
        return article.Sentences.Select(sentence => article.Slice(sentence.Span).ToString());
    }
}
