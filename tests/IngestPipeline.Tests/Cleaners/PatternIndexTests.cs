using IngestPipeline.Cleaners.Patterns;
using IngestPipeline.Profiles;
using IngestPipeline.Profiles.Furniture;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Cleaners;

/// <summary>The index that spares running the patterns finds what running them would.</summary>
public sealed class PatternIndexTests
{
    private static readonly PatternIndex Index = new(Profile.UkInspections.Furniture.Patterns);

    public static TheoryData<string> Articles => [.. CorpusArticle.Names];

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

        Index.Find(text, found, []);

        Assert.Contains(found, pattern => pattern.Id == id);
    }

    [Theory]
    [InlineData("(?:abc|de)f", "")]
    [InlineData("^(?:Share|Save)$", "Save|Share")]
    [InlineData(@"^\d{1,2} min", "0 min|00 min")]
    [InlineData("^[A-Z]x", "")]
    [InlineData("^(?:By )?PA$", "By PA|PA")]
    public void Prefixes_OfAPattern_AreWhatAMatchBeginsWith(string pattern, string expected) =>
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), RegexLiterals.Of(pattern).Prefixes);

    [Theory]
    [InlineData("^(?:Share|Save(?: it)?)$", "Save|Save it|Share")]
    [InlineData("^Share", "")]
    [InlineData(@"^\d$", "0")]
    [InlineData(@"^\d{1,2} ago$", "0 ago|00 ago")]
    [InlineData(@"^\d+ ago$", "")]
    [InlineData("^channel 5$", "")]
    [InlineData(@"^Share\s*:?\s*$", "Share|Share :|Share:")]
    [InlineData("^(?:Share)+$", "")]
    public void Whole_OfAPattern_IsEveryLineItMatches(string pattern, string expected) =>
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), RegexLiterals.Of(pattern).Whole);

    [Fact]
    public void Find_AnyFurnitureLine_AgreesWithTheRegexes()
    {
        string[] lines = ["Share", "Save", "Hide Ad", "Related", "Related:", "Comments", "3 comments", "1234567 comments", "Home", "Home visits",
            "SIGN IN", "Sign in now", "RELATED:", "related :", "Twitter", "X", "12", "123", "Advertisement", "Read more",
            "READ MORE: a story of some length", "Published", "2 hours ago", "12:34", "1:23 / 4:56", "+12 View gallery", "© 2024 Us", "Good",
            "By PA", "By PA Reporters", "The chief (PA)", "(PA Archive)", "An officer Picture: Loamshire Police", "Debate at dawn",
            "Join in the debate and leave a comment below", "Twitter", "ArrowDown", "Visit Shots!", "View 3 Images"];
        Assert.All(lines, AgreesWithTheRegexes);
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Find_AnyBlockOfTheCorpus_AgreesWithTheRegexes(string name)
    {
        var explanation = TestPipeline.UkInspections.Explain(CorpusArticle.Named(name).Raw(), TestContext.Current.CancellationToken);

        Assert.All(explanation.Document!.Blocks.Where(block => block.Text.Length < 400), block => AgreesWithTheRegexes(block.Text));
    }

    private static void AgreesWithTheRegexes(string line)
    {
        var found = new List<FurniturePattern>();

        Index.Find(line, found, []);

        var expected = Profile.UkInspections.Furniture.Patterns.Where(pattern => pattern.IsMatch(line)
            && pattern.Action is not (FurnitureAction.Keep or FurnitureAction.NoGradeZone or FurnitureAction.MarkEmbed));
        Assert.Equal(expected.Select(pattern => pattern.Id), found.Select(pattern => pattern.Id));
    }

    [Theory]
    [InlineData("The officer. Picture: ", "debate", true)]
    [InlineData("", "debate", true)]
    [InlineData("A long tale of nothing. A", "debate", true)]
    [InlineData("A", "debat", false)]
    public void Find_LiteralAnywhere_IsSeen(string before, string literal, bool isSeen)
    {
        var pattern = new FurniturePattern { Id = "x", Publisher = "generic", Category = "nav", Pattern = "debate" };
        var index = new LiteralIndex([("debate", pattern), ("conversation", pattern)]);
        for (var shift = 0; shift < 8; shift++)
        {
            var candidates = new List<FurniturePattern>();

            index.Find(before + new string('x', shift) + literal, candidates);

            Assert.Equal(isSeen, candidates.Count == 1);
        }
    }

    [Theory]
    [InlineData(@"\bstraight to your inbox\b", "straight to your inbox")]
    [InlineData("(?:abc|de)f", "abc|de")]
    [InlineData(@"©\s*(?:\d{4}\s*)?(?:MGN Limited|Media Wales Ltd)", "MGN Limited|Media Wales Ltd")]
    [InlineData(".*", "")]
    public void Required_OfAPattern_IsWhatEveryMatchHolds(string pattern, string expected) =>
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), RegexLiterals.Of(pattern).Required);
}
