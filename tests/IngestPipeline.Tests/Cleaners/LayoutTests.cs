using IngestPipeline.Diagnostics;
using IngestPipeline.Model;

namespace IngestPipeline.Tests.Cleaners;

/// <summary>Plain text, where only order, length and blank lines tell.</summary>
public sealed class LayoutTests
{
    private const string Body = """

        Loamshire Police has been told to improve how it answers calls from the public, the inspectorate said.

        Inspectors spent five weeks with the force last autumn, reading case files and listening to calls.
        """;

    [Fact]
    public void PastedPage_WithMenuAboveTheTitle_FindsTitleStandfirstBylineAndDateline()
    {
        var cleaned = Cleaned.Plain("""
            Skip to main content
            News
            Crime
            Leeds United
            Your subscription
            'You cannot call that a service': force told to sort out 101 line
            The force has been given its first 'inadequate' for six years, but is praised for cutting crime
            By Saffron Idle
            Crime Correspondent
            Published 4th Jul 2024, 11:58 BST
            - 5 min read

            """ + Body);

        Assert.Equal("navigation", cleaned.VerdictOn("Leeds United").Reason);
        Assert.Equal(BlockLabel.Title, cleaned.VerdictOn("'You cannot call").Label);
        Assert.Equal(BlockLabel.Standfirst, cleaned.VerdictOn("The force has been given").Label);
        Assert.Equal(BlockLabel.Byline, cleaned.VerdictOn("By Saffron Idle").Label);
        Assert.Equal(BlockLabel.Byline, cleaned.VerdictOn("Crime Correspondent").Label);
        Assert.Equal(BlockLabel.Dateline, cleaned.VerdictOn("Published 4th Jul").Label);
        Assert.Equal(BlockLabel.Dateline, cleaned.VerdictOn("5 min read").Label);
    }

    [Fact]
    public void Standfirst_ThatIsTheLeadParagraph_StaysContent()
    {
        var cleaned = Cleaned.Plain("Force told to improve its calls\n" + Body);

        Assert.Equal(BlockLabel.Content, cleaned.VerdictOn("Loamshire Police has been told").Label);
        Assert.DoesNotContain(cleaned.Document.Verdicts, verdict => verdict.Label == BlockLabel.Standfirst);
    }

    [Fact]
    public void GradeLines_WithoutMarkers_AreNoNavigation()
    {
        var cleaned = Cleaned.Plain("Force told to improve its calls\n" + Body + """


            Preventing crime: good
            Managing offenders: adequate
            Responding to the public - inadequate

            Good
            Adequate
            Inadequate
            """);

        Assert.Contains("Preventing crime: good", cleaned.Text, StringComparison.Ordinal);
        Assert.Contains("Responding to the public - inadequate", cleaned.Text, StringComparison.Ordinal);
        Assert.Contains("\nAdequate\nInadequate", cleaned.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void CaptionThreeTimes_TwiceInOneLine_IsKeptOnce()
    {
        const string Caption = "Acting Chief Constable Ivan Balhatchet (left) and the rankings of the force (bottom right).";
        var cleaned = Cleaned.Plain($"Force told to improve its calls\n{Body}\n\n{Caption}{Caption}\n{Caption}\n\n"
            + "The force said that it was pleased with the report, all in all.");

        Assert.Equal(cleaned.Text.IndexOf(Caption, StringComparison.Ordinal), cleaned.Text.LastIndexOf(Caption, StringComparison.Ordinal));
        Assert.Contains(cleaned.Article.Blocks, block => block.Kind == BlockKind.Caption);
        Assert.Contains(cleaned.Document.Verdicts, verdict => verdict.Reason == "repeat");
    }

    [Fact]
    public void EndOfThePage_FromCommentsOn_IsDropped()
    {
        var cleaned = Cleaned.Plain("Force told to improve its calls\n" + Body + """


            Comment Guidelines
            National World encourages reader discussion on our stories.

            Related topics: Loamshire Police

            Continue Reading
            Fenshire fire service ‘good’ across all 11 areas

            © National World Publishing Ltd. All rights reserved.
            """);

        Assert.DoesNotContain("reader discussion", cleaned.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Fenshire", cleaned.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("©", cleaned.Text, StringComparison.Ordinal);
        Assert.EndsWith("listening to calls.", cleaned.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ShortText_OfOneSentence_IsAnArticle() =>
        Assert.Equal("A man is being held after a shop was robbed.", Cleaned.Plain("A man is being held after a shop was robbed.").Text);

    [Fact]
    public void TextOfNothingButGrades_IsAnArticleWithoutTitle()
    {
        var cleaned = Cleaned.Plain("Preventing crime - good\nInvestigating crime - adequate");

        Assert.Equal("Preventing crime - good\nInvestigating crime - adequate", cleaned.Text);
    }

    [Fact]
    public void TextWithNextToNoProse_IsNoArticle()
    {
        var exception = Assert.Throws<DocumentSkippedException>(() => Cleaned.Plain("Home\nNews\nSport\nLog in"));

        Assert.Equal(Reasons.NotAnArticle, exception.Reason);
    }

    [Fact]
    public void LongText_OfTwoMegabytes_IsCleanedInLinearTime()
    {
        var text = "Force told to improve its calls\n\n" + string.Concat(Enumerable.Range(0, 14_000).Select(i =>
            $"Paragraph {i} says that the force had {i} calls, answered most of them and (Image: lost) some, Hide Ad as it told us.\n\n"));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var cleaned = Cleaned.Plain(text);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(15), $"It took {clock.Elapsed}.");
        Assert.Contains("Paragraph 13999", cleaned.Text, StringComparison.Ordinal);
    }
}
