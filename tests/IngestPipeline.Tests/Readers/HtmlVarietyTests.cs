using IngestPipeline.Model;
using static IngestPipeline.Tests.Readers.ReaderFixture;

namespace IngestPipeline.Tests.Readers;

/// <summary>The many ways in which pages lay out the same text.</summary>
public sealed class HtmlVarietyTests
{
    [Theory]
    [InlineData("<div>One.<br><br>Two.<br/>\n<br />Three.</div>")]
    [InlineData("<font>One.<br><br>Two.</font><br><br><font>Three.</font>")]
    [InlineData("<center>One.<br><br>Two.<br><br>Three.</center>")]
    [InlineData("<table><tr><td>One.<br><br>Two.<br><br>Three.</td></tr></table>")]
    [InlineData("<table><tr><td><p>One.</p><p>Two.</p><p>Three.</p></td></tr></table>")]
    [InlineData("<table role=presentation><tr><td>One.</td><td>Two.</td><td>Three.</td></tr></table>")]
    [InlineData("<details open><summary>One.</summary>Two.<p>Three.</p></details>")]
    [InlineData("<body><my-story><my-para>One.</my-para><my-para>Two.</my-para><my-para>Three.</my-para></my-story>")]
    [InlineData("<div>One.<p>Two.</p>Three.</div>")]
    [InlineData("<div>One.<div></div>Two.<hr>Three.</div>")]
    [InlineData("<article>One.<article><p>Two.</p></article>Three.</article>")]
    [InlineData("<a href=x><div>One.</div></a> <a href=y><div></div>Two.</a><div>Three.</div>")]
    [InlineData("<div><template shadowrootmode=open><p>One.</p><p>Two.</p></template>Three.</div>")]
    [InlineData("<html><body><p>One.</p></body></html><html><body><p>Two.</p></body></html>Three.")]
    [InlineData("<pre>One.\n\nTwo.\n\nThree.</pre>")]
    public void Read_ThreeParagraphs_HoweverLaidOut(string html) =>
        Assert.Equal(["Paragraph: One.", "Paragraph: Two.", "Paragraph: Three."], Lines(Html(html)));

    [Theory]
    [InlineData("<noscript><img src=x></noscript>")]
    [InlineData("<template><p>No</p></template>")]
    [InlineData("<amp-img src=x><noscript><img src=x></noscript></amp-img>")]
    [InlineData("<noscript>&nbsp;</noscript>")]
    [InlineData("<div><div><span></span></div></div>")]
    [InlineData("<canvas>No</canvas><audio>No</audio><math><mi>x</mi></math>")]
    public void Read_WhatShowsNoText_LeavesNoTrace(string html) => Assert.Equal(["One.", "Two."], Texts(Html($"<p>One.</p>{html}<p>Two.</p>")));

    [Theory]
    [InlineData("<amp-ad><div fallback>No ad today</div></amp-ad>")]
    [InlineData("<amp-img><p placeholder>Loading</p></amp-img>")]
    public void Read_WhatStandsInForSomethingElse_IsHidden(string html) => Assert.True(Html(html).Blocks.Single().Element!.IsHidden);

    [Fact]
    public void Read_AmpAccordion_IsHeadingAndText() => Assert.Equal(
        ["Heading: How was it graded?", "Paragraph: It was good."],
        Lines(Html("<amp-accordion><section expanded><h4>How was it graded?</h4><p>It was good.</p></section></amp-accordion>")));

    [Fact]
    public void Read_HeadingsAndLinks_EitherWayAround() => Assert.Equal(
        ["Heading: In", "Heading: Around", "Paragraph: and text"],
        Lines(Html("<h2><a href=x>In</a></h2><a href=x><h2>Around</h2><p>and text</p></a>")));

    [Fact]
    public void Read_LinkAroundBlocks_IsInTheChainOfElements()
    {
        var block = Html("<div><a class=teaser href=x><h3>Title</h3></a> after</div>").Blocks;

        Assert.Equal(("a", "teaser"), (block[0].Element!.Parent!.Tag, block[0].Element!.Parent!.Class));
        Assert.Equal(("div", 0), (block[1].Element!.Tag, block[1].LinkLength));
    }

    [Fact]
    public void Read_ListInList_ItemsApart() => Assert.Equal(
        ["ListItem: One", "ListItem: Sub", "ListItem: Two", "ListItem: more of two", "ListItem: Three lines"],
        Lines(Html("<ul><li>One<ul><li>Sub</li></ul></li><li><p>Two</p><p>more of two</p></li><li>Three<br>lines</li></ul>")));

    [Fact]
    public void Read_DefinitionListInGroups_PairsThem() => Assert.Equal(
        ["ListItem: Area: Good", "ListItem: Other: Adequate"],
        Lines(Html("<dl><div><dt>Area</dt><dd>Good</dd></div><div><dt>Other</dt><dd><p>Adequate</p></dd></div></dl>")));

    [Fact]
    public void Read_QuoteOfParagraphs_EachAQuote() => Assert.Equal(
        ["Quote: First.", "Quote: Second.", "Quote: Jo Bloggs"],
        Lines(Html("<blockquote><p>First.</p><p>Second.</p><cite>Jo Bloggs</cite></blockquote>")));

    [Fact]
    public void Read_Address_LinesStandForThemselves() =>
        Assert.Equal(["1 High Street", "Town", "AB1 2CD"], Texts(Html("<address>1 High Street<br>Town<br>AB1 2CD</address>")));

    [Fact]
    public void Read_TextAfterHead_IsInTheBody() =>
        Assert.Equal(["body", "html"], Chain(Html("<html><head><title>x</title><body>Text</body></html>")));

    private static List<string> Chain(Document document)
    {
        var chain = new List<string>();
        for (var element = document.Blocks.Single().Element; element is not null; element = element.Parent)
            chain.Add(element.Tag);
        return chain;
    }
}
