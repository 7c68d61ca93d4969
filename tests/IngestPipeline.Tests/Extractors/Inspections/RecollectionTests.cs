using IngestPipeline.Model;

namespace IngestPipeline.Tests.Extractors.Inspections;

/// <summary>An inspection recalled in passing is none that the article reports.</summary>
public sealed class RecollectionTests
{
    private const string Minutes =
        "Apologies were received from Mr Odell and the minutes of the last meeting were agreed.\n"
        + "Members noted that overtime had risen to £1.2m, against a budget of £800,000, and asked for a paper in March.\n"
        + "The treasurer explained how the reserve would be used for the new custody block at Marlow Lane.\n";

    private const string Recalled = "In its last PEEL report HMICFRS had graded the force good for preventing crime.";

    [Fact]
    public void Inspection_RecalledAtTheEndOfMinutes_IsNone() => Assert.Null(InspectionOf(Minutes + Recalled));

    [Theory]
    [InlineData(Recalled + "\n" + Minutes)]
    [InlineData("Kent Police has been told to improve by inspectors.\n" + Minutes + Recalled)]
    [InlineData(Minutes + Recalled + "\nHMICFRS said it would be back.\nThe inspectorate also praised the control room.")]
    public void Inspection_ToldOfEarlyOrAtLength_IsReported(string text) =>
        Assert.Equal("hmicfrs", InspectionOf(text)?.Inspectorate);

    [Fact]
    public void Inspection_OfWhichTheTitleTells_IsReported() =>
        Assert.Equal("hmicfrs", InspectionOf(Minutes + Recalled, "What HMICFRS found, and what the panel did")?.Inspectorate);

    private static Inspection? InspectionOf(string text, string? title = null) => ReportArticle.Of(text, title).Facts.Inspection;
}
