using System.Diagnostics;
using IngestPipeline.Diagnostics;
using static IngestPipeline.Tests.Readers.ReaderFixture;

namespace IngestPipeline.Tests.Readers.Hostile;

/// <summary>Pages made to hurt: each ends in time, in a document or a named reason.</summary>
public sealed class HtmlHostileTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(10);

    public static TheoryData<string, string, int> TooComplex => new()
    {
        { "<div>", "", 100_000 },
        { "<span hidden>", "", 100_000 },
        { "<table><tr><td>", "", 5_000 },
    };

    public static TheoryData<string, string, int> Bounded => new()
    {
        { "<p>x ", "", 20_000 },
        { "<b>", "x", 100_000 },
        { "<svg><math><object>", "<p>x", 30_000 },
        { "<li>x ", "", 20_000 },
        { "<img>", "x", 200_000 },
        { "</p>x", "", 20_000 },
        { "</br>x", "", 50_000 },
        { "<", "<p>x", 500_000 },
        { "<!--", "", 500_000 },
        { "<p ", ">x", 20_000 },
        { "<p>&amp;", "x", 20_000 },
        { "&", "<p>x", 200_000 },
        { "<p>The force was rated good at preventing crime and adequate at investigating it, and so on for the whole of a line.\0", "x",
            5_000 },
        { "x<br>", "", 100_000 },
    };

    [Theory]
    [MemberData(nameof(TooComplex))]
    public void Read_DeepNesting_IsRefused(string scrap, string end, int times)
    {
        var clock = Stopwatch.StartNew();

        var exception = Assert.Throws<IngestException>(() => Html("<html>" + Repeat(scrap, times) + end));

        Assert.Same(Reasons.MarkupTooComplex, exception.Reason);
        Assert.True(clock.Elapsed < Bound);
    }

    [Theory]
    [MemberData(nameof(Bounded))]
    public void Read_ManyOfAKind_EndsInTime(string scrap, string end, int times)
    {
        var clock = Stopwatch.StartNew();
        var page = "<html>" + Repeat(scrap, times) + end;

        AssertInvariants(Html(page), page.Length);

        Assert.True(clock.Elapsed < Bound);
    }

    [Fact]
    public void Read_MillionAttributes_EndsInTime()
    {
        var clock = Stopwatch.StartNew();
        var page = "<p " + string.Concat(Enumerable.Range(0, 500_000).Select(i => $"a{i}=b class=c ")) + ">x</p>";

        Assert.Equal(["x"], Texts(Html(page)));
        Assert.True(clock.Elapsed < Bound);
    }

    [Fact]
    public void Read_DeepAndMany_IsRefused()
    {
        var exception = Assert.Throws<IngestException>(() => Html(Repeat("<div>", 900) + Repeat("<p>x</p>", 500_000)));

        Assert.Same(Reasons.MarkupTooComplex, exception.Reason);
    }

    [Fact]
    public void Read_UnclosedFormatting_IsAnHonestPage() => Assert.Single(Html("<body>" + Repeat("<font size=2>word ", 3_000)).Blocks);

    [Fact]
    public void Read_MoreElementsThanAllowed_IsRefused()
    {
        var exception = Assert.Throws<IngestException>(() => Html("<p>a<p>b<p>c", new() { MaxElements = 2 }));

        Assert.Same(Reasons.MarkupTooComplex, exception.Reason);
    }

    [Fact]
    public void Read_LongerThanAllowed_IsTooLarge() =>
        Assert.Same(Reasons.TooLarge, Assert.Throws<IngestException>(() => Html("<p>abcdefgh</p>", new() { MaxCharacters = 10 })).Reason);

    private static string Repeat(string scrap, int times) => string.Concat(Enumerable.Repeat(scrap, times));
}
