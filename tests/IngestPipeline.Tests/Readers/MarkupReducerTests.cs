using CsCheck;
using IngestPipeline.Readers.Html;

namespace IngestPipeline.Tests.Readers;

public sealed class MarkupReducerTests
{
    [Theory]
    [InlineData("<p data-x=\"a>b\" class=c onclick='x'>Hi</p>", "<p class=c>Hi</p>")]
    [InlineData("<DIV>\n <P>Hi</P>\n</DIV>", "<DIV><P>Hi</P></DIV>")]
    [InlineData("<b>One</b> <b>two</b>", "<b>One</b> <b>two</b>")]
    [InlineData("<p>One <em>two</em><img src=x> three</p>", "<p>One two three</p>")]
    [InlineData("<span style='display:none'><span>x</span></span>", "<span style='display:none'>x</span>")]
    [InlineData("<script src=a></script><p>x", "<p>x")]
    [InlineData("a < b and c <3", "a < b and c <3")]
    [InlineData("<pre>\n<b>x</b>\n</pre>", "<pre>\n<b>x</b>\n</pre>")]
    public void Reduce_Page_LeavesWhatIsAskedAbout(string source, string reduced) => Assert.Equal(reduced, Reduce(source).Text);

    [Fact]
    public void SourceOf_EveryCharacter_IsTheSameCharacter() =>
        ReaderFixture.Mix(40, "<p>", "</p>", "<em>", "</em>", "<!-- c -->", "<script>x</script>", "<p style=a class=b>", " ", "\n",
            "word", "<", "é", "<svg>", "</svg>")
            .Sample(source =>
            {
                var reduced = Reduce(source);
                for (var i = 0; i < reduced.Text.Length; i++)
                    Assert.Equal(reduced.Text[i], source[reduced.SourceOf(i)]);
            }, iter: 3000);

    private static ReducedMarkup Reduce(string source) =>
        MarkupReducer.Reduce(source, 1_000_000, keepNoScript: false, TestContext.Current.CancellationToken);
}
