using IngestPipeline.Model;
using static IngestPipeline.Tests.Readers.ReaderFixture;

namespace IngestPipeline.Tests.Readers;

public sealed class TextDocumentReaderTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Read_AnyLineEnds_BlankLinesCount(string end)
    {
        var document = Text(string.Join(end, "The title of it", "", "", "One is here.", "Two is here.", "", "Three is here."));

        Assert.Equal(["Heading: The title of it", "Paragraph: One is here.", "Paragraph: Two is here.", "Paragraph: Three is here."],
            Lines(document));
        Assert.Equal([0, 2, 0, 1], document.Blocks.Select(block => block.BlankLinesBefore));
        Assert.Equal(1, document.Blocks[0].HeadingLevel);
    }

    [Fact]
    public void Read_NoBlankLines_EachLineIsABlock() => Assert.Equal(
        ["Heading: Dorset ‘listens’, inspectors find", "Paragraph: 12 October 2023", "Paragraph: By Alastair Venn",
            "Paragraph: Its conclusions are these:",
            "Paragraph: Outstanding: none",
                "Paragraph: The same seven questions were put to the force in 2021, when it was adequate in four."],
        Lines(Text("""
            Dorset ‘listens’, inspectors find
            12 October 2023
            By Alastair Venn
            Its conclusions are these:
            Outstanding: none
            The same seven questions were put to the force in 2021, when it was adequate in four.
            """)));

    [Fact]
    public void Read_HardWrappedLines_AreJoined() => Assert.Equal(
        ["Heading: THE PANEL", "Paragraph: NOTE OF THE MEETING HELD ON FRIDAY 2 FEBRUARY 2024", "Paragraph: COUNCIL CHAMBER, PLYMOUTH",
            "Paragraph: 6.1 The Chair, Councillor Winifred Trebilcock, reminded members that the Inspectorate's PEEL report had been "
                + "published on 14 December 2023, a fortnight after the agenda went out.",
            "Paragraph: It graded eight areas, found the force good in two and held anti-social behaviour work to be adequate.",
            "Paragraph: Nobody spoke."],
        Lines(Text("""
            THE PANEL

            NOTE OF THE MEETING HELD ON FRIDAY 2 FEBRUARY 2024
            COUNCIL CHAMBER, PLYMOUTH

            6.1  The Chair, Councillor Winifred Trebilcock, reminded members that
                 the Inspectorate's PEEL report had been published on 14 December
                 2023, a fortnight after the agenda went out.

            It graded eight areas, found the force good in two and held anti-
            social behaviour work to be adequate.

            Nobody spoke.
            """)));

    [Fact]
    public void Read_WrappedButToldNotTo_LinesStay() =>
        Assert.Equal(4, Text("Title\n\n" + string.Join("\n",
            Enumerable.Repeat("these words fill the whole of the line as far as it is wide, and", 3)),
                new() { JoinWrappedLines = false }).Blocks.Count);

    [Fact]
    public void Read_LongLines_AreNeverJoined()
    {
        var line = string.Join(" ", Enumerable.Repeat("the force was good", 12));

        Assert.Equal(3, Text($"{line}\n{line}\n{line}").Blocks.Count);
    }

    [Theory]
    [InlineData("• Preventing crime - good", "Preventing crime - good")]
    [InlineData("  ▪\tPreventing crime", "Preventing crime")]
    [InlineData("·\u00A0Preventing crime", "Preventing crime")]
    [InlineData("- Preventing crime", "Preventing crime")]
    [InlineData("– Preventing crime", "Preventing crime")]
    [InlineData("* Preventing crime", "Preventing crime")]
    [InlineData("o Preventing crime", "Preventing crime")]
    [InlineData("1. Preventing crime", "Preventing crime")]
    [InlineData("2) Preventing crime", "Preventing crime")]
    [InlineData("(b) Preventing crime", "Preventing crime")]
    public void Read_MarkedLines_AreItemsWithoutTheMark(string line, string text)
    {
        var document = Text($"The force was graded so:\n\n{line}\n{line}\n\nThat is all.");

        Assert.Equal(["Paragraph: The force was graded so:", $"ListItem: {text}", $"ListItem: {text}", "Paragraph: That is all."],
            Lines(document));
    }

    [Theory]
    [InlineData("6.1 The Chair spoke.")]
    [InlineData("2023. It was a bad year.")]
    [InlineData("o dear, he said.")]
    [InlineData("-5 degrees outside.")]
    [InlineData("– so he thought.")]
    public void Read_LineThatOnlyLooksMarked_IsAParagraph(string line) =>
        Assert.Equal(["Paragraph: A first one.", $"Paragraph: {line}", "Paragraph: A last one."],
            Lines(Text($"A first one.\n\n{line}\n\nA last one.")));

    [Fact]
    public void Read_ItemOverSeveralLines_IsOne() => Assert.Equal(
        ["ListItem: asks that the Commissioner bring a report to the meeting on 21 June 2024, setting out progress against each",
            "ListItem: records its thanks"],
        Lines(Text("""
            The Panel:

            (a)  asks that the Commissioner bring a report to the meeting on
                 21 June 2024, setting out progress against each

            (b)  records its thanks

            End of note.
            """))[1..3]);

    [Fact]
    public void Read_ShortLineBetweenParagraphs_IsAHeading()
    {
        var blocks = Text("""
            The title of the article

            The force has been told to do better by the inspectors who came in March.

            What needs to improve

            Hide Ad
            Hide Ad

            Calls are not answered in time, the report says, and nobody seems to know why.

            The grades are these:

            • Leadership - good
            """).Blocks;

        Assert.Equal(["The title of the article", "What needs to improve"],
            blocks.Where(block => block.Kind == BlockKind.Heading).Select(block => block.Text));
        Assert.Equal([1, 2], blocks.Where(block => block.HeadingLevel > 0).Select(block => block.HeadingLevel));
    }

    [Fact]
    public void Read_MenuBeforeTheTitle_IsPassed() => Assert.Equal("Police told to sort out 101 line", Text("""
        Skip to main content
        News
        Crime
        Police told to sort out 101 line
        The force has been given its first 'inadequate' for six years.
        """).Blocks.Single(block => block.HeadingLevel == 1).Text);

    [Theory]
    [InlineData("Preventing crime\tGood\nLeadership\tAdequate")]
    [InlineData("| Preventing crime | Good |\n|---|---|\n| Leadership | Adequate |")]
    [InlineData("Preventing crime | Good\nLeadership | Adequate")]
    [InlineData("Preventing crime      Good\nLeadership            Adequate")]
    public void Read_Cells_AreRows(string table) =>
        Assert.Equal(["TableRow: Preventing crime | Good", "TableRow: Leadership | Adequate"],
            Lines(Text($"The grades are as follows.\n\n{table}\n\nEnd."))[1..^1]);

    [Fact]
    public void Read_Markdown_IsUnderstood() => Assert.Equal(
        ["Heading: The title", "Paragraph: Some words are here.", "Heading: The head", "Quote: We let them down.", "Heading: Under",
            "Paragraph: More words."],
        Lines(Text("# The title #\n\nSome words are here.\n\n### The head\n\n> We let them down.\n\nUnder\n=====\nMore words.")));

    [Fact]
    public void Read_SourceRange_HoldsTheLine()
    {
        const string Source = "A title here\n\n  • Leadership\u00AD - good \n";
        var block = Text(Source).Blocks[1];

        Assert.Equal("Leadership - good", block.Text);
        Assert.Equal("• Leadership\u00AD - good", Source[block.Source.Start..block.Source.End]);
    }

    [Fact]
    public void Read_Entities_AreDecoded() => Assert.Equal(["Fire & Rescue isn’t R&D."], Texts(Text("Fire &amp; Rescue isn&rsquo;t R&D.")));

    [Fact]
    public void Read_OnlyBlanks_NoBlocks() => Assert.Empty(Text(" \n\u200B\n\t\n").Blocks);
}
