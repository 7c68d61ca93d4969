using IngestPipeline.Cleaners;
using IngestPipeline.Cleaners.Markup;

namespace IngestPipeline.Tests.Cleaners.Markup;

public sealed class ElementTableTests
{
    private const string Sentence = "Inspectors spent five weeks with the force in the autumn of the year, listening to calls and reading files.";

    [Fact]
    public void Name_MostOfTheTextBears_IsForgiven()
    {
        var table = Drafted.Table(Times(6, $"<div class=\"promo\"><p>{Sentence}</p></div>") + $"<div><p>{Sentence}</p></div>");
        Assert.All(Enumerable.Range(0, 7), block => Assert.Null(table.NatureOfBlock(block).Reason));
    }

    [Fact]
    public void Name_InsideAForgivenOne_StillCounts()
    {
        var inner = $"<div class=\"promo\"><div class=\"newsletter\"><p>{Sentence}</p></div></div>";
        var table = Drafted.Table(Times(6, $"<div class=\"promo\"><p>{Sentence}</p></div>") + inner + $"<div><p>{Sentence}</p></div>");
        Assert.Null(table.NatureOfBlock(5).Reason);
        Assert.Equal(Reason.Newsletter, table.NatureOfBlock(6).Reason);
        Assert.Equal("rule:name-newsletter", table.NatureOfBlock(6).Rule);
        Assert.Null(table.NatureOfBlock(7).Reason);
    }

    [Fact]
    public void Name_ThatLittleTextBears_Counts()
    {
        var table = Drafted.Table($"<div class=\"promo\"><p>{Sentence}</p></div>" + Times(4, $"<div><p>{Sentence}</p></div>"));
        Assert.Equal(Reason.Promotion, table.NatureOfBlock(0).Reason);
        Assert.Null(table.NatureOfBlock(1).Reason);
    }

    [Fact]
    public void OtherName_BesideAForgivenOne_StillCounts()
    {
        var table = Drafted.Table(Times(5, $"<div class=\"promo\"><p>{Sentence}</p></div>") + $"<div class=\"share-bar\"><p>{Sentence}</p></div>");
        Assert.Null(table.NatureOfBlock(0).Reason);
        Assert.Equal(Reason.Share, table.NatureOfBlock(5).Reason);
    }

    [Fact]
    public void Wrapper_AroundMostText_IsForgivenAndWhatIsInsideItIsNot()
    {
        var table = Drafted.Table(
            $"<div class=\"sidebar-layout\">{Times(5, $"<p>{Sentence}</p>")}<div class=\"related\"><p>{Sentence}</p></div></div>");
        Assert.Null(table.NatureOfBlock(0).Reason);
        Assert.Equal(Reason.Related, table.NatureOfBlock(5).Reason);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(200)]
    public void Comments_OfMoreWordsThanTheArticle_AreNotForgiven(int count)
    {
        var table = Drafted.Table(Times(4, $"<p>{Sentence}</p>") + $"<div id=\"comments\">{Times(count, $"<p>{Sentence}</p>")}</div>");
        Assert.Null(table.NatureOfBlock(0).Reason);
        Assert.Equal(Reason.Comments, table.NatureOfBlock(3 + count).Reason);
    }

    [Fact]
    public void Comments_NamedAroundAllButALine_AreForgiven()
    {
        var table = Drafted.Table($"<p>{Sentence}</p><div class=\"comments\">{Times(8, $"<p>{Sentence}</p>")}</div>");
        Assert.Null(table.NatureOfBlock(4).Reason);
    }

    [Fact]
    public void Tag_MostOfTheTextBears_IsNotForgivenAsANameIs()
    {
        var table = Drafted.Table(Times(3, $"<nav><p>{Sentence}</p></nav>") + Times(4, $"<div><p>{Sentence}</p></div>"));
        Assert.Equal(Reason.Navigation, table.NatureOfBlock(0).Reason);
    }

    [Fact]
    public void Gentle_NamesCountForNothing_ButTagsAndCommentsDo()
    {
        var page = $"<div class=\"promo\"><p>{Sentence}</p></div><nav><p>{Sentence}</p></nav><div id=\"comments\"><p>{Sentence}</p></div>"
            + Times(4, $"<div><p>{Sentence}</p></div>");
        var table = Drafted.Table(page, isGentle: true);
        Assert.Null(table.NatureOfBlock(0).Reason);
        Assert.Equal(Reason.Navigation, table.NatureOfBlock(1).Reason);
        Assert.Equal(Reason.Comments, table.NatureOfBlock(2).Reason);
        Assert.Equal(Reason.Promotion, Drafted.Table(page).NatureOfBlock(0).Reason);
    }

    [Fact]
    public void Hint_OnMoreTextThanALineOrTwo_IsForgotten()
    {
        var words = Times(12, $"<p>{Sentence}</p>");
        var table = Drafted.Table($"<div class=\"standfirst\"><p>{Sentence}</p></div><div class=\"standfirst\">{words}</div>");
        Assert.True(table.NatureOfBlock(0).Has(ElementHints.Standfirst));
        Assert.False(table.NatureOfBlock(1).Has(ElementHints.Standfirst));
    }

    [Fact]
    public void Elements_OfAPage_EncloseWhatFollowsThem()
    {
        var table = Drafted.Table($"<main><p>{Sentence}</p><div><p>{Sentence}</p></div></main><div><p>{Sentence}</p></div>");
        var outer = table.ParentOf(table.OfBlock(0));
        Assert.Equal("main", table[outer].Tag);
        Assert.True(table.IsInside(table.OfBlock(1), outer));
        Assert.False(table.IsInside(table.OfBlock(2), outer));
        Assert.Equal(2, table.TotalsOf(outer).Blocks);
    }

    private static string Times(int count, string markup) => string.Concat(Enumerable.Repeat(markup, count));
}
