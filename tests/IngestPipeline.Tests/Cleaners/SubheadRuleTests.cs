using IngestPipeline.Cleaners;
using IngestPipeline.Model;
using IngestPipeline.Profiles;

namespace IngestPipeline.Tests.Cleaners;

public sealed class SubheadRuleTests
{
    private const string Above = "<p>The force has been told to improve how it answers calls from the public this year.</p>";
    private const string Below = "<p>Inspectors spent five weeks with the force last autumn, listening to calls and reading files.</p>";

    [Theory]
    [InlineData("<article>{0}<h2>The response</h2>{1}</article>")]
    [InlineData("<article>{0}<h2>Calls</h2>{1}<h2>The response</h2>{1}</article>")]
    [InlineData("<article>{0}<h2>See <a href='/r'>R</a>: The response</h2>{1}</article>")]
    public void Heading_BetweenParagraphsOfItsElement_IsTheArticles(string page)
    {
        var draft = Judged(page);
        var verdict = draft[draft.IndexOf("The response")]!;
        Assert.Equal(BlockLabel.Content, verdict.Label);
        Assert.Equal("rule:subhead", verdict.By);
    }

    [Theory]
    [InlineData("<article>{0}<h2><a href='/other'>The response</a></h2>{1}</article>")]
    [InlineData("<article>{0}{1}<h2>The response</h2></article>")]
    [InlineData("<article><h2>The response</h2>{0}{1}</article>")]
    [InlineData("<article>{0}<div><h2>The response</h2></div>{1}</article>")]
    [InlineData("<article>{0}<h2>The response</h2><div>{1}</div></article>")]
    [InlineData("<article>{0}<h2>The response</h2><p>Good</p>{1}</article>")]
    [InlineData("<article>{0}<p>The response</p>{1}</article>")]
    public void Block_ThatIsNoHeadingBetweenParagraphs_StaysDropped(string page)
    {
        var draft = Judged(page);
        Assert.False(draft.IsKept(draft.IndexOf("The response")));
    }

    [Fact]
    public void AdLabel_BetweenHeadingAndParagraph_IsPassedOver()
    {
        var draft = Read("<article>{0}<h2>The response</h2><p>Advertisement</p>{1}</article>");
        Doubt(draft);
        draft.Drop(draft.IndexOf("Advertisement"), Reason.AdLabel, "rule:ad");
        SubheadRule.Apply(draft);
        Assert.True(draft.IsKept(draft.IndexOf("The response")));
    }

    [Fact]
    public void Heading_ThatARuleDropped_StaysDropped()
    {
        var draft = Read("<article>{0}<h2>The response</h2>{1}</article>");
        draft.Drop(draft.IndexOf("The response"), Reason.Related, "rule:name-related");
        SubheadRule.Apply(draft);
        Assert.Equal("rule:name-related", draft[draft.IndexOf("The response")]!.By);
    }

    [Fact]
    public void Heading_OfFurniture_StaysDropped()
    {
        var draft = Read("<article>{0}<h2>The response</h2>{1}</article>");
        draft.Hits[draft.IndexOf("The response")] = Profile.UkInspections.Furniture.Patterns[0];
        Doubt(draft);
        SubheadRule.Apply(draft);
        Assert.False(draft.IsKept(draft.IndexOf("The response")));
    }

    [Fact]
    public void Heading_BesideADroppedParagraph_StaysDropped()
    {
        var draft = Read("<article>{0}<h2>The response</h2>{1}</article>");
        Doubt(draft);
        draft.Score(draft.IndexOf("five weeks"), BlockLabel.Boilerplate, Reason.Outside, "model:blocks", 0.1f);
        SubheadRule.Apply(draft);
        Assert.False(draft.IsKept(draft.IndexOf("The response")));
    }

    private static Draft Read(string page) =>
        Drafted.Html(page.Replace("{0}", Above, StringComparison.Ordinal).Replace("{1}", Below, StringComparison.Ordinal));

    private static Draft Judged(string page)
    {
        var draft = Read(page);
        Doubt(draft);
        SubheadRule.Apply(draft);
        return draft;
    }

    private static void Doubt(Draft draft) =>
        draft.Score(draft.IndexOf("The response"), BlockLabel.Boilerplate, Reason.Outside, "model:blocks", 0.1f);
}
