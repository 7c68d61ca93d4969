using IngestPipeline.Model;

namespace IngestPipeline.Tests.Extractors.Findings;

public sealed class FindingExtractorTests
{
    [Theory]
    [InlineData("Inspectors praised the force for its excellent work on fraud, which they called innovative.", FindingKind.Strength)]
    [InlineData("Inspectors found that the force takes too long to answer calls and should improve how it records them.", FindingKind.Improvement)]
    [InlineData("Inspectors found that children were left at serious risk of harm because reports of abuse went unread.", FindingKind.Concern)]
    [InlineData("Chief Constable Tim Smith said: “We accept the findings and have already recruited 40 call handlers.”", FindingKind.Response)]
    public void Sentence_OfEachKind_IsFiled(string sentence, FindingKind kind)
    {
        var article = Filed.Of(Filed.Kent + sentence);
        var finding = Assert.Single(article.Facts.Findings, finding => finding.Text == sentence);
        Assert.Equal(kind, finding.Kind);
        Assert.Equal(sentence, article.Slice(finding.Span).ToString());
        Assert.InRange(finding.Confidence, 0.6, 1);
    }

    [Theory]
    [InlineData("Joan Peel, 61, of Deal, said: “We accept the findings and they have already recruited 40 call handlers.”")]
    [InlineData("HM Inspector of Constabulary Ann Roe said: “We accept the findings and they have already recruited 40 call handlers.”")]
    public void WordsOfPeopleWhoAnswerForNothing_AreNoResponse(string sentence)
    {
        var article = Filed.Of(Filed.Kent + sentence);
        Assert.DoesNotContain(article.Facts.Findings, finding => finding.Kind == FindingKind.Response);
    }

    [Fact]
    public void Background_IsNotFiled()
    {
        var article = Filed.Of(Filed.Kent + "Kent Police serves 1.9 million people.\nIt was founded in 1857.");
        Assert.DoesNotContain(article.Facts.Findings, finding => finding.Kind == FindingKind.Background);
        Assert.Null(Filed.Find(article, "Kent Police serves"));
    }

    [Fact]
    public void Article_WithoutAnInspection_HasNone()
    {
        var article = Filed.Of("Officers failed a woman who called 999 four times.\nThe chief constable apologised to her.");
        Assert.Null(article.Facts.Inspection);
        Assert.Empty(article.Facts.Findings);
    }

    [Theory]
    [InlineData("# Inspectors found that the force fails to protect children from abuse")]
    [InlineData("[caption] Inspectors found that the force fails to protect children from abuse")]
    [InlineData("| Inspectors found that the force fails | to protect children from abuse")]
    [InlineData("* Investigating crime - inadequate")]
    [InlineData("Kent Police was rated good in four areas and inadequate in two areas.")]
    [InlineData("Failing badly.")]
    public void Line_ThatIsNoSentenceToFile_IsLeft(string line)
    {
        var article = Filed.Of(Filed.Kent + line);
        Assert.DoesNotContain(article.Facts.Findings, finding => line.Contains(finding.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Area_ThatTheSentenceNames_IsGiven()
    {
        var article = Filed.Of(Filed.Kent + "Inspectors said investigating crime was an area for improvement, as too many files lacked a plan.");
        Assert.Equal("investigating-crime", Filed.Find(article, "Inspectors said")!.Area);
    }

    [Fact]
    public void Area_ThatNoSentenceNames_IsNull()
    {
        var article = Filed.Of(Filed.Kent + "Inspectors said the handling of the files was an area for improvement, as too many lacked a plan.");
        Assert.Null(Filed.Find(article, "Inspectors said")!.Area);
    }

    [Fact]
    public void Findings_StandInTextOrder()
    {
        var article = Filed.Of(
            Filed.Kent + string.Concat(Enumerable.Repeat("Inspectors found the force too slow to answer calls. It should do better.\n", 40)));
        Assert.Equal(article.Facts.Findings.OrderBy(finding => finding.Span), article.Facts.Findings);
    }
}
