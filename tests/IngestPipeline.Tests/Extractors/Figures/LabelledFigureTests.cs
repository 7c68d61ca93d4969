namespace IngestPipeline.Tests.Extractors.Figures;

/// <summary>Numbers that a label, a name or a table's head tells the unit of.</summary>
public sealed class LabelledFigureTests
{
    [Theory]
    [InlineData("Drones - 14", "count 14 drones")]
    [InlineData("Replacement tyres (all makes) - 1,203, at about £90 each", "count 1203 tyres", "money 90 GBP")]
    [InlineData("Radios: 311", "count 311 radios")]
    [InlineData("Warrant cards - upwards of 700", "count 700 cards")]
    [InlineData("Officer numbers: 3,791", "count 3791 officers")]
    [InlineData("On-call numbers fell by a tenth, to 412.", "ratio 0.1 ratio", "count 412 firefighters")]
    [InlineData("Arrests by district: Ashford 311; Dover 207; Swale 98.", "count 311 arrests", "count 207 arrests", "count 98 arrests")]
    [InlineData("Rape files: 114 charged, 41 dropped, 12 still open.", "count 114 files", "count 41 files", "count 12 files")]
    public void NumberAfterALabel_IsOfWhatItNames(string text, params string[] expected) =>
        Assert.Equal(expected, FigureTexts.Find(text).Select(FigureTexts.Short));

    [Theory]
    [InlineData("Results: Ashford 31; Dover 20; Swale 19.")]
    [InlineData("Weekdays between 9 and 5 are not: 64")]
    [InlineData("Surgeries: Tealby hall, 7 till 8; Binbrook library, 3.30.")]
    public void NumberAfterALabelThatCountsNothing_IsNoFigure(string text) => Assert.Empty(FigureTexts.Find(text));
}
