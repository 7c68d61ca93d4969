using IngestPipeline.Model;
using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Tests.Cleaners;

/// <summary>Labels no list of furniture knows: told by the words they are made of, by their repetition, by the box they stand in.</summary>
public sealed class LabelTests
{
    [Theory]
    [InlineData("ADVERT - SCROLL ON", "ad-words")]
    [InlineData("- Advertisement -", "ad-words")]
    [InlineData("Sponsored message", "ad-words")]
    [InlineData("Story continues below advertisement", "ad-words")]
    [InlineData("Continue Reading Below", "ad-words")]
    [InlineData("Hide this", "ad-words")]
    [InlineData("Publicité", "ad-words")]
    [InlineData("-- Anzeige --", "ad-words")]
    [InlineData("CONTINUA DEPOIS DA PUBLICIDADE", "ad-words")]
    [InlineData("Advertisement:", "ad-words")]
    [InlineData("Artikel teilen", "share-words")]
    [InlineData("Share on Facebook Share on Twitter", "share-words")]
    [InlineData("Was this page useful?", "more-words")]
    [InlineData("Privacy policy", "foot-words")]
    public void Label_OfLabelWords_IsFound(string line, string id) => Assert.Equal(id, LabelWords.All.Find(line)?.Id);

    [Theory]
    [InlineData("What happens next?")]
    [InlineData("Reading below the line")]
    [InlineData("The story so far")]
    [InlineData("Good")]
    [InlineData("Leadership - adequate")]
    [InlineData("Free school meals")]
    [InlineData("Page 3")]
    [InlineData("Q.")]
    [InlineData("MB")]
    [InlineData("2-1")]
    [InlineData("Read on")]
    [InlineData("Jane Roe")]
    [InlineData("LONDON")]
    [InlineData("No comment")]
    [InlineData("“Advertisement,” she said")]
    [InlineData("The advertisement for the job closes on Friday")]
    [InlineData("Sponsored by the commissioner, the scheme has cut thefts by half")]
    [InlineData("")]
    public void Line_OfTheArticlesOwn_IsNone(string line) => Assert.Null(LabelWords.All.Find(line));

    [Fact]
    public void Label_AtAParagraphsEnd_IsCut()
    {
        var cleaned = Cleaned.Page("<p>The force was slow to answer its calls and has promised to mend it. Article continues below</p>");

        Assert.Contains("promised to mend it.\n", cleaned.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("continues below", cleaned.Text, StringComparison.Ordinal);
        Assert.Contains(cleaned.Document.Verdicts, verdict => verdict.Cuts is [{ Reason: "ad-label", By: "rule:ad-words" }]);
    }

    [Fact]
    public void UnknownLabel_InABoxBetweenParagraphs_IsDropped()
    {
        var cleaned = Cleaned.Page("<div class=\"x1\"><div><p>Versio painettu</p></div></div>");

        Assert.Equal("rule:inserted-label", cleaned.VerdictOn("Versio painettu").By);
    }

    [Theory]
    [InlineData("<p>Calls in numbers</p>", "Calls in numbers")]
    [InlineData("<p><strong>What the force said</strong></p>", "What the force said")]
    [InlineData("<h3>What the force said</h3>", "What the force said")]
    [InlineData("<div><div><p>Good</p></div></div>", "Good")]
    [InlineData("<div><div><p>Nobody was hurt.</p></div></div>", "Nobody was hurt.")]
    [InlineData("<div><pre>pip install roe</pre></div>", "pip install roe")]
    [InlineData("<ul><li>Fenshire</li><li>Loamshire</li></ul>", "Fenshire")]
    [InlineData("<p>Yes.</p><p>No comment.</p><p>Yes.</p><p>Yes.</p>", "No comment.")]
    [InlineData("<p>Responding to the public</p><p>Good</p><p>Preventing crime</p><p>Good</p><p>Leadership</p><p>Good</p>", "Leadership\nGood")]
    public void ShortLine_OfTheArticlesOwn_IsKept(string inside, string expected) =>
        Assert.Contains(expected, Cleaned.Page(inside).Text, StringComparison.Ordinal);

    [Fact]
    public void Line_TwiceRunning_IsKeptOnce()
    {
        var cleaned = Cleaned.Page("<p>Sergeant Adele Moss</p><p>Sergeant Adele Moss</p>");

        Assert.Single(cleaned.Text.Split('\n'), "Sergeant Adele Moss");
    }

    [Fact]
    public void RealHeading_OfABrand_IsKept() =>
        Assert.Contains(
            "Facebook\n", Cleaned.Page("<h2>Facebook</h2><p>The firm would not say how many it took down.</p>").Text, StringComparison.Ordinal);

    [Fact]
    public void PullQuote_OfTwoSentencesPartedInTheText_IsDropped()
    {
        var cleaned = Cleaned.Page("""
            <blockquote><p>You would not let a student run the ward. We have let trainees run a force</p><cite>Gareth Roe</cite></blockquote>
            <p>“You would not let a student run the ward,” Mr Roe said. “We have let trainees run a force.”</p>
            """);

        Assert.DoesNotContain("the ward. We", cleaned.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Gareth Roe", cleaned.Text, StringComparison.Ordinal);
        Assert.Contains("Mr Roe said", cleaned.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_LongerThanTheArticle_EndIt()
    {
        const string Sentence = "They graded themselves outstanding I suppose, and nobody in this street has seen an officer for six years or more.";
        var comments = string.Concat(Enumerable.Range(0, 8).Select(i => $"<li><p>{i} {Sentence}</p><a>Report this comment</a></li>"));
        var cleaned = Cleaned.Page("", $"<section><h2>8 comments</h2><ul>{comments}</ul></section>");

        Assert.DoesNotContain("graded themselves", cleaned.Text, StringComparison.Ordinal);
        Assert.Contains("forty more call handlers", cleaned.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Grade_TwiceRunning_IsKept() =>
        Assert.Equal(BlockLabel.Content, Cleaned.Page("<p>Good</p><p>Good</p>").VerdictOn("Good").Label);
}
