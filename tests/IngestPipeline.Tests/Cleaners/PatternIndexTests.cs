using IngestPipeline.Cleaners.Patterns;
using IngestPipeline.Profiles;

namespace IngestPipeline.Tests.Cleaners;

/// <summary>The index that spares running the patterns finds what running them would.</summary>
public sealed class PatternIndexTests
{
    private static readonly PatternIndex Index = new(Profile.UkInspections.Furniture.Patterns);

    [Fact]
    public void Index_OfTheProfile_LeavesNoPatternToRunAlways() => Assert.Empty(Index.Unindexed);

    [Theory]
    [InlineData("Hide Ad", "nw-hide-ad")]
    [InlineData("1", "nw-list-number")]
    [InlineData("READ MORE:", "reach-readmore")]
    [InlineData("Jo Bloggs, Local Democracy Reporter", "ldrs-byline")]
    [InlineData("Published: 07:45, 22 November 2024", "il-dateline")]
    [InlineData("The control room in Ripley (Image: Loamshire Police)", "reach-image-credit")]
    [InlineData("© 2024 Guardian News & Media Limited", "gu-copyright")]
    [InlineData("If you don’t like our community, you can check out any time", "reach-whatsapp-3")]
    public void Find_TextOfAPattern_FindsIt(string text, string id)
    {
        var found = new List<FurniturePattern>();

        Index.Find(text, found);

        Assert.Contains(found, pattern => pattern.Id == id);
    }

    [Theory]
    [InlineData("(?:abc|de)f", "")]
    [InlineData("^(?:Share|Save)$", "Save Share")]
    [InlineData(@"^\d{1,2} min", "0")]
    [InlineData("^[A-Z]x", "")]
    [InlineData("^(?:By )?PA$", "By PA PA")]
    public void Prefixes_OfAPattern_AreWhatAMatchBeginsWith(string pattern, string expected) =>
        Assert.Equal(expected.Split("  ", StringSplitOptions.RemoveEmptyEntries).SelectMany(Words), RegexLiterals.Of(pattern).Prefixes);

    [Theory]
    [InlineData("^(?:Share|Save(?: it)?)$", "Save|Save it|Share")]
    [InlineData("^Share", "")]
    [InlineData(@"^\d$", "")]
    [InlineData("^(?:Share)+$", "")]
    public void Whole_OfAPattern_IsEveryLineItMatches(string pattern, string expected) =>
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), RegexLiterals.Of(pattern).Whole);

    [Fact]
    public void Find_AnyFurnitureLine_AgreesWithTheRegexes()
    {
        string[] lines = ["Share", "Save", "Hide Ad", "Related", "Related:", "Comments", "3 comments", "Home", "Home visits",
            "SIGN IN", "Sign in now",
            "Twitter", "X", "12", "Advertisement", "Read more", "READ MORE: a story of some length", "Published", "2 hours ago", "© 2024 Us", "Good"];
        var found = new List<FurniturePattern>();
        foreach (var line in lines)
        {
            Index.Find(line, found);

            var expected = Profile.UkInspections.Furniture.Patterns.Where(pattern => pattern.IsMatch(line)
                && pattern.Action is not (FurnitureAction.Keep or FurnitureAction.NoGradeZone or FurnitureAction.MarkEmbed));
            Assert.Equal(expected.Select(pattern => pattern.Id).Order(), found.Select(pattern => pattern.Id).Order());
        }
    }

    [Theory]
    [InlineData(@"\bstraight to your inbox\b", "straight to your inbox")]
    [InlineData("(?:abc|de)f", "abc|de")]
    [InlineData(@"©\s*(?:\d{4}\s*)?(?:MGN Limited|Media Wales Ltd)", "MGN Limited|Media Wales Ltd")]
    [InlineData(".*", "")]
    public void Required_OfAPattern_IsWhatEveryMatchHolds(string pattern, string expected) =>
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), RegexLiterals.Of(pattern).Required);

    private static string[] Words(string text) => text == "By PA PA" ? ["By PA", "PA"] : text.Split(' ');
}
