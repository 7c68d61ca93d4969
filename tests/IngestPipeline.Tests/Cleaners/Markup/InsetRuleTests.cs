using IngestPipeline.Model;

namespace IngestPipeline.Tests.Cleaners.Markup;

public sealed class InsetRuleTests
{
    private const string Clause = "The second party shall answer every letter of the first party within ten days of the day on which it came,";
    private const string Rule = "rule:inset";

    [Theory]
    [InlineData("factbox")]
    [InlineData("info-box infobox")]
    [InlineData("story-factFile factfile")]
    public void LongBox_WithAHeadingOfItsOwn_IsDropped(string name)
    {
        var cleaned = Cleaned.PageByRules(Story(14) + Box(name, "<h3>The agreement in full</h3>", 14));
        Assert.Equal(Rule, cleaned.VerdictOn("clause 3 of").By);
        Assert.Equal("related", cleaned.VerdictOn("clause 13 of").Reason);
        Assert.Equal(Rule, cleaned.VerdictOn("The agreement in full").By);
        Assert.Contains("line 3 of the story", cleaned.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<h3>The agreement in full</h3>", "factbox", 4)]
    [InlineData("<h3>The agreement in full</h3>", "clauses", 14)]
    [InlineData("<p>Here is the agreement in full, clause by clause, as both parties signed it on Friday.</p>", "factbox", 14)]
    [InlineData("<h3>The agreement in full</h3><p>On victims the force was requires improvement.</p>", "factbox", 14)]
    public void Box_ThatIsShortOrPlainOrSpeaksOfGrades_IsKept(string start, string name, int clauses)
    {
        var cleaned = Cleaned.PageByRules(Story(14) + Box(name, start, clauses));
        Assert.Equal(BlockLabel.Content, cleaned.VerdictOn("clause 3 of").Label);
    }

    [Fact]
    public void Box_AboveTheStory_IsNotTakenForAnInset()
    {
        var page = $"<html><body><article><h1>Force told to improve</h1>{Box("factbox", "<h3>In full</h3>", 14)}{Story(18)}</article></body></html>";
        Assert.NotEqual(Rule, Cleaned.Html(page).VerdictOn("clause 3 of").By);
    }

    [Fact]
    public void Heading_InsideABox_BeginsABoxOfItsOwn()
    {
        var second = $"<h3>What it means</h3><p>{Clause} and so do the others, says clause 99 of it.</p>";
        var cleaned = Cleaned.PageByRules(Story(20) + Box("factbox", "<h3>The agreement in full</h3>", 14, second));
        Assert.Equal(Rule, cleaned.VerdictOn("clause 3 of").By);
        Assert.Equal(BlockLabel.Content, cleaned.VerdictOn("clause 99 of").Label);
    }

    private static string Story(int lines) => string.Concat(Enumerable.Range(1, lines).Select(at =>
        $"<p>This is line {at} of the story, in which the council, the force and the union speak in turn about what they signed on Friday.</p>"));

    private static string Box(string name, string start, int clauses, string end = "") =>
        $"<div class=\"{name}\">{start}"
        + string.Concat(Enumerable.Range(1, clauses).Select(at => $"<p>{Clause} says clause {at} of the agreement.</p>")) + end + "</div>";
}
