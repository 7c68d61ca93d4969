using CsCheck;
using IngestPipeline.Readers.Html;

namespace IngestPipeline.Tests.Readers;

public sealed class MarkupScannerTests
{
    [Theory]
    [InlineData("<p data-x=\"a>b\" class=c onclick='x'>Hi</p>", "<p>x</p>")]
    [InlineData("<DIV>\n <P>Hi</P>\n</DIV>", "<div><p>x</p></div>")]
    [InlineData("<b>One</b> <b>two</b>", "x")]
    [InlineData("<p>One <em>two</em><img src=x> three<br>four</p>", "<p>x</p>")]
    [InlineData("<span style='display:none'><span>x</span></span>", "<span>x</span>")]
    [InlineData("<script src=a></script><p>x", "<p>x")]
    [InlineData("<div class=ad><div></div><p> </p></div><p>x", "<p>x")]
    [InlineData("One<div></div>two", "x<div></div>x")]
    [InlineData("<a>One</a> <a><div></div>two</a>", "x<a><div></div>x</a>")]
    [InlineData("<tr><td></td><td>x</td></tr>", "<tr><td></td><td>x</td></tr>")]
    [InlineData("<a class=card><h3>x</h3></a>", "<a><h3>x</h3></a>")]
    [InlineData("a < b and c <3", "x")]
    [InlineData("<p title=it's>x</p><p>y's</p>", "<p>x</p><p>x</p>")]
    [InlineData("<p title=\"never>x", "<p>x")]
    [InlineData("<pre>\n<b>x</b>\n</pre>", "<pre>x</pre>")]
    [InlineData("<svg><a><svg/></a><text>no</text></svg>x", "x")]
    public void Scan_Page_LeavesWhatPartsText(string source, string outline) => Assert.Equal(outline, Scan(source).Markup);

    [Fact]
    public void PiecesAt_EveryRun_AreInOrderAndHoldNoMarkup() =>
        ReaderFixture.Mix(40, "<p>", "</p>", "<em>", "</em>", "<!-- c -->", "<script>x</script>", "<p style=a class=b>", " ", "\n",
            "word", "é", "<svg>", "</svg>", "<a href=x>", "</a>", "<td>")
            .Sample(source =>
            {
                var outline = Scan(source);
                var last = 0;
                foreach (var run in outline.Runs)
                {
                    Assert.Equal('x', outline.Markup[run.Outline]);
                    foreach (var piece in outline.PiecesAt(run.Outline))
                    {
                        Assert.InRange(piece.Start, last, piece.End);
                        Assert.DoesNotContain('<', source[piece.Start..piece.End]);
                        last = piece.End;
                    }
                }
            }, iter: 3000);

    private static Outline Scan(string source) =>
        MarkupScanner.Scan(source, 1_000_000, keepNoScript: false, TestContext.Current.CancellationToken);
}
