using IngestPipeline.Model;
using IngestPipeline.Training.Alignment;

namespace IngestPipeline.Tests.Training.Alignment;

public sealed class ParagraphAlignerTests
{
    private const string First = "The force was told to improve how it answers calls from the public.";
    private const string Second = "Inspectors found that nine in ten emergency calls were answered in time.";

    [Fact]
    public void Align_BlocksOfTheArticle_AreKept() =>
        Assert.Equal([BlockTarget.Drop, BlockTarget.Keep, BlockTarget.Keep, BlockTarget.Drop], Align([First, Second], "Menu", First, Second, "Read more news"));

    [Fact]
    public void Align_OtherMarksAndBlanks_DoNotMatter() =>
        Assert.Equal([BlockTarget.Keep], Align(["“It’s  a start,” she said on the steps of the station."], "\"It's a start,\" she said on the steps of the station."));

    [Fact]
    public void Align_TeaserThatRepeatsAParagraph_IsDroppedOnce() =>
        Assert.Equal([BlockTarget.Drop, BlockTarget.Keep, BlockTarget.Keep], Align([First, Second], Second, First, Second));

    [Fact]
    public void Align_ShortBlock_IsKeptOnlyAsAWholeParagraph() =>
        Assert.Equal([BlockTarget.Keep, BlockTarget.Drop], Align(["Good", First], "Good", "force"));

    [Fact]
    public void Align_BlockThatIsHalfTheArticles_IsUnknown()
    {
        var half = First + " Sign up to our newsletter for more of the best stories every single day of the week.";
        Assert.Equal([BlockTarget.Unknown], Align([First], half));
    }

    private static BlockTarget[] Align(string[] paragraphs, params string[] blocks) =>
        ParagraphAligner.Align(paragraphs, [.. blocks.Select(text => new Block(text, BlockKind.Paragraph, new TextSpan(0, 1)))]);
}
