using IngestPipeline.Cleaners.Markup;

namespace IngestPipeline.Tests.Cleaners.Markup;

public sealed class ClassWordsTests
{
    [Theory]
    [InlineData("most-read", "related")]
    [InlineData("most_read", "related")]
    [InlineData("mostRead", "related")]
    [InlineData("MostRead", "related")]
    [InlineData("mostread", "related")]
    [InlineData("c-most-read__item", "related")]
    [InlineData("ArticlePage_mostRead__x91", "related")]
    [InlineData("sign-up", "newsletter")]
    [InlineData("signUp", "newsletter")]
    [InlineData("SignUp", "newsletter")]
    [InlineData("signup", "newsletter")]
    [InlineData("story-list", "related")]
    [InlineData("storyList", "related")]
    [InlineData("storylist", "related")]
    [InlineData("authorBio", "author-note")]
    [InlineData("site-footer", "footer")]
    [InlineData("article-tags", "tags")]
    public void Pair_InEverySpelling_GivesItsReason(string names, string reason) => Assert.Equal(reason, ReasonOf(names));

    [Theory]
    [InlineData("most")]
    [InlineData("read")]
    [InlineData("most read")]
    [InlineData("most-important-read")]
    [InlineData("read-most")]
    [InlineData("mostreadable")]
    [InlineData("sign")]
    [InlineData("sign up")]
    [InlineData("story list")]
    [InlineData("xstorylist")]
    [InlineData("up-sign")]
    public void Pair_InPartsOrPartedByABlank_SaysNothing(string names) => Assert.Null(ReasonOf(names));

    [Theory]
    [InlineData("pull-quote")]
    [InlineData("pull_quote")]
    [InlineData("pullQuote")]
    [InlineData("PullQuote")]
    [InlineData("pullquote")]
    [InlineData("dcr-pullquote")]
    [InlineData("article__pull-quote--left")]
    public void PullQuote_InEverySpelling_IsAHint(string names)
    {
        Assert.Equal(ElementHints.PullQuote, HintsOf(names) & ElementHints.PullQuote);
        Assert.Null(ReasonOf(names));
    }

    [Theory]
    [InlineData("pull-request")]
    [InlineData("quote")]
    [InlineData("pull quote")]
    public void PullQuote_InParts_IsNone(string names) => Assert.Equal(ElementHints.None, HintsOf(names) & ElementHints.PullQuote);

    [Theory]
    [InlineData("no-ads")]
    [InlineData("noAds")]
    [InlineData("no_ads")]
    [InlineData("without-sidebar")]
    [InlineData("has-newsletter")]
    [InlineData("is-trending")]
    [InlineData("hide-comments")]
    [InlineData("comments-open")]
    [InlineData("commentsOpen")]
    [InlineData("ads-disabled")]
    [InlineData("sidebar-off")]
    [InlineData("newsletter_enabled")]
    public void Word_OfAPageAndNotOfItsElement_SaysNothing(string names) => Assert.Null(ReasonOf(names));

    [Theory]
    [InlineData("no-ads newsletter", "newsletter")]
    [InlineData("no ads", "ad-label")]
    [InlineData("no-ads-share", "share")]
    [InlineData("comments open", "comments")]
    [InlineData("open-comments", "comments")]
    [InlineData("newsletter-disabled related", "related")]
    [InlineData("post share comments", "share")]
    public void NegationOrState_ReachesNoFurtherThanItsWord(string names, string reason) => Assert.Equal(reason, ReasonOf(names));

    [Theory]
    [InlineData("kXAdvxy")]
    [InlineData("sc-bNavXq")]
    [InlineData("xAdY")]
    [InlineData("css-1ads")]
    [InlineData("roadshow leadership downloads")]
    [InlineData("overflow-hidden adjusted")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("--__--")]
    public void GeneratedOrOtherName_SaysNothing(string names) => Assert.Null(ReasonOf(names));

    [Theory]
    [InlineData("ad", "ad-label")]
    [InlineData("my-ad", "ad-label")]
    [InlineData("AD", "ad-label")]
    [InlineData("sc-bNewsletterXq", "newsletter")]
    [InlineData("cmp", "cookie-notice")]
    public void Word_ThatStandsAloneOrIsLong_IsTelling(string names, string reason) => Assert.Equal(reason, ReasonOf(names));

    [Theory]
    [InlineData("newsletter related", "newsletter")]
    [InlineData("related newsletter", "related")]
    public void Reason_OfSeveral_IsTheFirst(string names, string reason) => Assert.Equal(reason, ReasonOf(names));

    [Fact]
    public void Name_LongerThanAnyWord_SaysNothing()
    {
        Assert.Null(ReasonOf(new string('a', 10_000)));
        Assert.Null(ReasonOf("newsletter" + new string('a', 500)));
        Assert.Equal("newsletter", ReasonOf("most-" + new string('a', 500) + "-newsletter"));
    }

    [Theory]
    [InlineData("hidden", true)]
    [InlineData("story is-hidden", true)]
    [InlineData("sr-only", true)]
    [InlineData("overflow-hidden", false)]
    [InlineData("md:hidden hidden", false)]
    [InlineData("hidden-gems", false)]
    [InlineData("", false)]
    public void Hidden_IsAWholeClassOfEveryScreen(string classes, bool expected) => Assert.Equal(expected, ClassWords.AreHidden(classes));

    private static string? ReasonOf(string names)
    {
        var hints = ElementHints.None;
        return ClassWords.ReasonOf(names, ref hints);
    }

    private static ElementHints HintsOf(string names)
    {
        var hints = ElementHints.None;
        ClassWords.ReasonOf(names, ref hints);
        return hints;
    }
}
