using IngestPipeline.Annotators.Metadata;
using IngestPipeline.Tests.Cleaners;

namespace IngestPipeline.Tests.Annotators.Metadata;

public sealed class LoneNamesTests
{
    [Theory]
    [InlineData("<p>Kelebone Mpesi</p>", "")]
    [InlineData("<p>14 May 2025</p><p>Kelebone Mpesi</p>", "Kelebone Mpesi")]
    [InlineData("<p>14 May 2025</p><p>Loamshire Police</p>", "")]
    [InlineData("<p>14 May 2025</p><p>Policing Inspectorate</p>", "")]
    [InlineData("<p>14 May 2025</p><p>North Lancashire</p>", "")]
    public void Line_BesideADate_IsANameThatTheTextDoesNotHold(string line, string expected) => Assert.Equal(expected, Byline(line));

    [Theory]
    [InlineData("<p>By</p><p>Kelebone Mpesi</p>", "Kelebone Mpesi")]
    [InlineData("<h5>Autor:</h5><p>Peter Maahn/SP-X</p>", "Peter Maahn")]
    [InlineData("<p>Kelebone Mpesi</p><p>Reporter</p>", "Kelebone Mpesi")]
    [InlineData("<h5>Winner:</h5><p>Kelebone Mpesi</p>", "")]
    public void Line_BelowALabelOrAboveAJob_IsAName(string lines, string expected) => Assert.Equal(expected, Byline(lines));

    [Theory]
    [InlineData("<p>Marina Mucha</p>", "Marina Mucha")]
    [InlineData("<p>Jane Roe</p>", "")]
    [InlineData("<p>Read more</p>", "")]
    [InlineData("<p>Marina Mucha</p><p>A walk on the moor with a view</p><p>Thomas Other</p>", "")]
    public void Line_RightBelowTheText_IsItsWriter(string foot, string expected) => Assert.Equal(expected, Byline("", foot));

    [Theory]
    [InlineData("The next visit is due in May. (Christian P. Weber) +++", "Christian P. Weber")]
    [InlineData("The next visit is due in May. (dpa)", "")]
    [InlineData("The next visit is led by the new chief (Christian Weber)", "")]
    public void Text_ThatEndsInANameInBrackets_NamesItsWriter(string end, string expected) =>
        Assert.Equal(expected, Byline("", $"<p>Inspectors will come back to the force to see what it has made of their report. {end}</p>"));

    [Theory]
    [InlineData("<p>Stefanus Stahl - Writer</p>", "Stefanus Stahl")]
    [InlineData("<p>Stefanusson Stahl</p>", "Stefanus")]
    public void LinkedFirstName_IsCompletedByThePrintedOne(string line, string expected) => Assert.Equal(expected, Byline(line, head: """
        <script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Stefanus"}}</script>
        """));

    [Theory]
    [InlineData("<footer><p>Created by Jane Stone — published 28.01.2022 06:00</p></footer>", "Jane Stone")]
    [InlineData("<footer><p>Website created by Jane Stone</p></footer>", "")]
    public void Line_Anywhere_ThatNamesWriterAndDate_IsALastResort(string foot, string expected) =>
        Assert.Equal(expected, Byline("", string.Concat(Enumerable.Repeat("<nav><a href='/'>Home</a></nav>", 12)) + foot));

    [Theory]
    [InlineData("Text och foto: Kelebone Mpesi", "Kelebone Mpesi")]
    [InlineData("Napisała Agnieszka Nowak", "Agnieszka Nowak")]
    [InlineData("Oleh Budi Santoso", "Budi Santoso")]
    [InlineData("Γράφει ο Νίκος Παπαδόπουλος", "Νίκος Παπαδόπουλος")]
    [InlineData("Napisała wczoraj do redakcji", "")]
    public void Leads_OfManyLanguages_AreRead(string line, string expected) => Assert.Equal(expected, Byline($"<p>{line}</p>"));

    private const string Text = """
        <p>Loamshire Police has been told to improve how it answers calls from the public, the policing inspectorate said on Tuesday.</p>
        <p>Inspectors spent five weeks with the force last autumn, reading case files, riding with patrols and listening to calls.</p>
        <p>The chief constable, Jane Roe, said that the force had taken on forty more call handlers since the visit, and trained them.</p>
        """;

    private static string Byline(string line, string foot = "", string head = "")
    {
        var html = $"<html lang='en'><head>{head}</head><body><main><h1>Force told to improve</h1>{line}{Text}{foot}</main></body></html>";
        var article = Cleaned.Html(html).Article;
        new MetadataAnnotator().Annotate(article, TestContext.Current.CancellationToken);
        return string.Join(';', article.Metadata.Byline);
    }
}
