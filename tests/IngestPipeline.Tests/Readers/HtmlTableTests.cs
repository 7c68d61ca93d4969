using static IngestPipeline.Tests.Readers.ReaderFixture;

namespace IngestPipeline.Tests.Readers;

public sealed class HtmlTableTests
{
    [Fact]
    public void Read_Rows_AreOneBlockEach() => Assert.Equal(
        ["TableRow: Area | Grade", "TableRow: Preventing crime | Good", "TableRow: Leadership | Adequate"],
        Lines(Html("""
            <table><thead><tr><th>Area<th>Grade</thead><tr><td>Preventing<br>crime</td><td><p>Good</p></td></tr>
            <tr><td>Leadership<td><b>Adequate</b></table>
            """)));

    [Fact]
    public void Read_EmptyCells_KeepTheirPlace() => Assert.Equal(
        ["TableRow: | 2021 | 2023", "TableRow: Leadership | | Good", "TableRow: End"],
        Lines(Html("""
            <table><tr><td></td><td>2021</td><td>2023</td></tr><tr><td>Leadership</td><td> </td><td>Good</td></tr>
            <tr><td>End</td><td></td></tr></table>
            """)));

    [Fact]
    public void Read_LayoutTable_IsReadAsAPage() => Assert.Equal(
        ["Paragraph: Menu", "Heading: News", "Paragraph: One.", "Paragraph: Two.", "TableRow: a | b"],
        Lines(Html("""
            <table><tr><td>Menu</td><td><h1>News</h1><p>One.</p><p>Two.</p>
            <table><tr><td>a</td><td>b</td></tr></table></td></tr></table>
            """)));

    [Fact]
    public void Read_Links_AreMeasuredOverTheRow() =>
        Assert.Equal(4, Html("<table><tr><td><a href=x>Kent</a></td><td>Good</td></tr></table>").Blocks[0].LinkLength);

    [Fact]
    public void Read_LoneCells_AreRowsWhereTheyAreShort() => Assert.Equal(
        ["TableRow: All areas", "Paragraph: " + Long],
        Lines(Html($"<table><tr><td colspan=2>All areas</td></tr><tr><td>{Long}</td></tr></table>")));

    [Fact]
    public void Read_ListsInCells_KeepTheRowWhole() => Assert.Equal(
        ["TableRow: a b | Good"], Lines(Html("<table><tr><td><ul><li>a</li><li>b</li></ul></td><td><p>Good</p></td></tr></table>")));

    [Fact]
    public void Read_TableInATable_RowsOfTheInnerAreWhole() => Assert.Equal(
        ["Paragraph: Outer", "TableRow: Area | Good", "TableRow: Other | Adequate"],
        Lines(Html("""
            <table><tr><td>Outer<td><table><tr><th scope=row>Area<td>Good<tr><th>Other<td>Adequate</table></table>
            """)));

    [Fact]
    public void Read_TableForADefinition_RowsAreWhole() => Assert.Equal(
        ["ListItem: Culture:", "TableRow: Area | Good"],
        Lines(Html("<dl><dt>Culture:<dd><table><tr><td>Area</td><td>Good</td></tr></table></dl>")));

    private const string Long = "The force was rated good at preventing crime, adequate at investigating it and outstanding at recording "
        + "it, the inspectorate said on Friday in a report that has been awaited.";
}
