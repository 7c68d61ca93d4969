using IngestPipeline.Model;
using static IngestPipeline.Tests.Readers.ReaderFixture;

namespace IngestPipeline.Tests.Readers;

public sealed class HtmlDocumentReaderTests
{
    [Fact]
    public void Read_BlockElements_CutTheTextInReadingOrder() => Assert.Equal(
        ["Paragraph: Before", "Heading: Grades", "Paragraph: One two.", "Paragraph: After"],
        Lines(Html("<div>Before<h2>Grades</h2><p>One\n two.</p>After</div>")));

    [Fact]
    public void Read_InlineElements_JoinWithoutInventingBlanks() =>
        Assert.Equal(["Her Majesty’s Inspector said so"],
            Texts(Html("<p>Her <em>Maj</em>esty’s <span class=a>Inspector</span> <b>sai</b>d so</p>")));

    [Fact]
    public void Read_SingleBreak_IsABlank() =>
        Assert.Equal(["By Jo Bloggs of the Echo"], Texts(Html("<p>By Jo Bloggs<br>of the Echo</p>")));

    [Fact]
    public void Read_TwoBreaks_PartParagraphs() =>
        Assert.Equal(["One thing.", "Another thing."], Texts(Html("<div>One thing.<br><br/>Another thing.</div>")));

    [Fact]
    public void Read_BreakAfterAWholeParagraph_PartsParagraphs()
    {
        const string First = "Inspectors spent eleven weeks with the force and read two hundred files.";

        Assert.Equal([First, "They were not pleased."], Texts(Html($"<p>{First}<br>They were not pleased.</p>")));
    }

    [Fact]
    public void Read_TypedBulletsWithBreaks_AreListItems() => Assert.Equal(
        ["Paragraph: The grades:", "ListItem: Preventing crime - good", "ListItem: Leadership - adequate"],
        Lines(Html("<p>The grades:<br>• Preventing crime - good<br>• Leadership - adequate</p>")));

    [Fact]
    public void Read_TypedDashes_AreListItemsOnlyInCompany()
    {
        Assert.Equal(["ListItem: One", "ListItem: Two"], Lines(Html("<p>- One<br>- Two</p>")));
        Assert.Equal(["Paragraph: - so he said at the time"], Lines(Html("<p>- so he said<br>at the time</p>")));
    }

    [Fact]
    public void Read_ShortLinesWithBreaks_StandForThemselves() => Assert.Equal(
        ["Good: Humberside", "Adequate: Cleveland, Durham", "Inadequate: North Yorkshire"],
        Texts(Html("<p>Good: Humberside<br>Adequate: Cleveland, Durham<br>Inadequate: North Yorkshire</p>")));

    [Fact]
    public void Read_BoldLineBeforeABreak_IsABlockOfItsOwn() => Assert.Equal(
        ["What needs to improve", "The report noted that calls wait."],
        Texts(Html("<p><strong>What needs to improve</strong><br>The report noted that calls wait.</p>")));

    [Fact]
    public void Read_NestedList_ItemsHoldTheirOwnText() => Assert.Equal(
        ["ListItem: Outer", "ListItem: Inner", "ListItem: Last"],
        Lines(Html("<ul><li>Outer<ul><li><p>Inner</p></li></ul></li><li>Last</li></ul>")));

    [Fact]
    public void Read_UnclosedItemsAndParagraphs_AreSeparate() => Assert.Equal(
        ["ListItem: One", "ListItem: Two", "Paragraph: Three", "Paragraph: Four"],
        Lines(Html("<ul><li>One<li>Two</ul><p>Three<p>Four")));

    [Fact]
    public void Read_StrayEndTags_PartTheText() => Assert.Equal(["One", "Two"], Texts(Html("<div>One</p>Two</div>")));

    [Fact]
    public void Read_DefinitionList_PairsTermAndDefinition() => Assert.Equal(
        ["ListItem: Preventing crime: Good", "ListItem: Leadership: adequate", "ListItem: And more", "ListItem: Alone"],
        Lines(Html("""
            <dl><dt>Preventing crime</dt><dd><p>Good</p></dd>
            <div><dt>Leadership:</dt><dd>adequate</dd></div><dd>And more</dd><dt>Alone</dt></dl>
            """)));

    [Fact]
    public void Read_Quote_KeepsItsKind() => Assert.Equal(
        ["Quote: We let them down.", "Quote: Jane Roe"],
            Lines(Html("<blockquote><p>We let them down.</p><footer>Jane Roe</footer></blockquote>")));

    [Theory]
    [InlineData("<figure><img src=a><figcaption>Jo at work</figcaption></figure>")]
    [InlineData("<div class=\"wp-caption\"><p class=\"wp-caption-text\">Jo at work</p></div>")]
    [InlineData("<p class=\"imageCaption\">Jo at work</p>")]
    public void Read_Caption_IsACaption(string html) => Assert.Equal(["Caption: Jo at work"], Lines(Html(html)));

    [Theory]
    [InlineData("<div class=\"has-caption\"><p>Jo at work</p></div>")]
    [InlineData("<article class=\"captioned\"><p>Jo at work</p></article>")]
    public void Read_ClassThatOnlyMentionsCaptions_IsNone(string html) => Assert.Equal(["Paragraph: Jo at work"], Lines(Html(html)));

    [Fact]
    public void Read_HeadingLevels_AreKept() =>
        Assert.Equal([1, 2, 6], Html("<h1>a</h1><h2>b</h2><h6>c</h6>").Blocks.Select(block => block.HeadingLevel));

    [Theory]
    [InlineData("<script>var a = '</p>' + \"<p>no</p>\";</script>")]
    [InlineData("<style>p > a { }</style>")]
    [InlineData("<svg><title>no</title><text>no</text></svg>")]
    [InlineData("<template><p>no</p></template>")]
    [InlineData("<iframe><p>no</p></iframe>")]
    [InlineData("<select><option>no</option></select>")]
    [InlineData("<textarea>no <b></textarea>")]
    [InlineData("<object><param name=a>no</object>")]
    [InlineData("<!-- <p>no</p> -->")]
    [InlineData("<video><p>no</p></video>")]
    [InlineData("<?php no ?>")]
    [InlineData("<![CDATA[no]]>")]
    public void Read_WhatIsNoText_IsLeftOut(string html) =>
        Assert.Equal(["Yes", "still yes"], Texts(Html($"<p>Yes</p>{html}<p>still yes</p>")));

    [Fact]
    public void Read_ElementThatNeverEnds_LosesNoText() =>
        Assert.Equal(["One", "Two", "Three"], Texts(Html("<p>One</p><svg><p>Two</p><select><p>Three</p>")));

    [Fact]
    public void Read_Button_IsVisible() => Assert.Equal(["Text", "Sign up"], Texts(Html("<p>Text</p><button>Sign up</button>")));

    [Fact]
    public void Read_NoScriptWithParagraphs_IsTheText()
    {
        var body = string.Concat(Enumerable.Repeat("<p>A line of other words that any page has.</p>", 12));
        const string Text = "<noscript><p>One.</p><p class=a>Two.</p><p>Three.</p></noscript>";
        const string Advice = "<noscript><p>Turn scripts on.</p></noscript><p>After</p>";
        Assert.Equal(["One.", "Two.", "Three.", "After"], Texts(Html($"<body>{body}{Text}{Advice}</body>"))[12..]);
    }

    [Fact]
    public void Read_ReadingsOfARuby_AreNoText() =>
        Assert.Equal(["子どもへの法律"], Texts(Html("<h1><ruby>子<rp>(</rp><rt>こ</rt><rp>)</rp></ruby>どもへの<ruby>法律<rt>ほうりつ</rt></ruby></h1>")));

    [Fact]
    public void Read_NoScript_OnlyWhereThePageSaysLittleElse()
    {
        var body = $"<p>{string.Join(" ", Enumerable.Repeat("The force was good.", 20))}</p>";

        Assert.Equal(["Please read this"], Texts(Html("<body><noscript><p>Please read this</p></noscript></body>")));
        Assert.Single(Html($"<body>{body}<noscript><p>Please read this</p></noscript></body>").Blocks);
    }

    [Theory]
    [InlineData("hidden")]
    [InlineData("aria-hidden=\"true\"")]
    [InlineData("style=\"color:red; display : none\"")]
    [InlineData("style=visibility:hidden")]
    public void Read_HiddenElement_KeepsItsBlocksAndSaysSo(string attribute)
    {
        var blocks = Html($"<p>Shown</p><div {attribute}><p>Not shown</p></div>").Blocks;

        Assert.Equal([false, true], blocks.Select(block => block.Element!.IsHidden));
    }

    [Fact]
    public void Read_HiddenInsideASentence_StandsApart()
    {
        var document = Html("<p>The force is <span style=\"display:none\">not</span>good.</p><p>Next</p>");

        Assert.Equal(["The force is good.", "not", "Next"], Texts(document));
        Assert.Equal([false, true, false], document.Blocks.Select(block => block.Element!.IsHidden));
    }

    [Fact]
    public void Read_StyleThatHidesNothing_IsShown() =>
        Assert.False(Html("<p style=\"display:block;max-width:none\">Shown</p>").Blocks[0].Element!.IsHidden);

    [Fact]
    public void Read_Elements_FormASharedChain()
    {
        var blocks = Html("<body><div id=a class='b c' role=main itemprop=articleBody data-testid=t><p>One</p><p>Two</p></div>").Blocks;
        var div = blocks[0].Element!.Parent!;

        Assert.Equal("p", blocks[0].Element!.Tag);
        Assert.Same(div, blocks[1].Element!.Parent);
        Assert.Equal(("div", "a", "b c", "main", "articleBody", "t"), (div.Tag, div.Id, div.Class, div.Role, div.ItemProp, div.Hint));
        Assert.Equal("body", div.Parent!.Tag);
    }

    [Fact]
    public void Read_Links_AreMeasured() =>
        Assert.Equal([9, 0, 9],
            Html("<p>See <a href=x>the files</a></p><p>None</p><p><a href=x>the files</a></p>").Blocks.Select(block => block.LinkLength));

    [Fact]
    public void Read_Preformatted_LineBreaksCount() => Assert.Equal(["One two", "Three"], Texts(Html("<pre>One\ntwo\n\nThree</pre>")));

    [Theory]
    [InlineData("Fire &amp;amp; Rescue", "Fire & Rescue")]
    [InlineData("it&amp;rsquo;s &amp;#163;5", "it’s £5")]
    [InlineData("it&#146;s &#x201C;so&#8221;", "it’s “so”")]
    [InlineData("&pound500 &nbsp; &hellip;", "£500 …")]
    [InlineData("AT&T &unknown; &amp;lt;b&amp;gt; R&D", "AT&T &unknown; &lt;b&gt; R&D")]
    [InlineData("caf&eacute; &lt;b&gt; &#0;&#xD800;", "café <b> \uFFFD\uFFFD")]
    public void Read_Entities_AreDecoded(string html, string text) => Assert.Equal([text], Texts(Html($"<p>{html}</p>")));

    [Fact]
    public void Read_SourceRange_SkipsWhatIsLeftOut()
    {
        const string Page = "<!-- c --><div>\n <p class='x' onclick=\"a>b\">  The <span>force</span> &amp; all <!-- d --> of it </p></div>";
        var block = Assert.Single(Html(Page).Blocks);

        Assert.Equal("The force & all of it", block.Text);
        Assert.Equal(Page.IndexOf("The", StringComparison.Ordinal), block.Source.Start);
        Assert.Equal(Page.IndexOf("of it", StringComparison.Ordinal) + 5, block.Source.End);
    }

    [Fact]
    public void Read_Metadata_IsGathered()
    {
        var page = Html("""
            <html lang="en-GB"><head><title> Grades &amp; more </title>
            <link rel="shortlink canonical" href="https://loam.example/a?b=1&amp;c=2">
            <meta property="OG:Title" content="It&rsquo;s out"><meta itemprop=datePublished content=2024-02-16><meta charset=utf-8>
            <script type="application/ld+json">{"@type":"NewsArticle"}</script><script>var no;</script></head>
            <body><p>Text <time datetime="2024-02-16T10:00">today</time></p><time>16 May 2024</time></body></html>
            """).Page;

        Assert.Equal(("Grades & more", "en-GB", "https://loam.example/a?b=1&c=2"), (page.Title, page.Language, page.CanonicalUrl));
        Assert.Equal([new("og:title", "It’s out"), new("datepublished", "2024-02-16")], page.Meta);
        Assert.Equal(["""{"@type":"NewsArticle"}"""], page.JsonLd);
        Assert.Equal(["2024-02-16T10:00", "16 May 2024"], page.Times.Select(time => time.DateTime));
        Assert.Equal("p", page.Times[0].Element!.Tag);
    }

    [Fact]
    public void Read_MojibakePage_IsRepairedEverywhere()
    {
        var document = Html("<html><title>Itâ€™s out</title><p>The â€œgoodâ€\u009D force has Â£5m</p><p>&acirc;&euro;&tilde;Yes</p>");

        Assert.Equal(["The “good” force has £5m", "‘Yes"], Texts(document));
        Assert.Equal("It’s out", document.Page.Title);
    }
}
