using IngestPipeline.Cleaners.Heads;

namespace IngestPipeline.Tests.Cleaners;

public sealed class ShapeTests
{
    [Theory]
    [InlineData("Published 16th Feb 2024, 15:42 GMT")]
    [InlineData("- 4 min read")]
    [InlineData("05:00, 4 Mar 2025")]
    [InlineData("Thursday 22 May 2025 at 1:14pm")]
    [InlineData("| Updated: 14:31, 21 October 2022")]
    [InlineData("2 hours ago")]
    [InlineData("Jun 29, 2023")]
    public void Dateline_LineThatOnlySaysWhen_Fits(string line) => Assert.True(DatelineShape.Fits(line));

    [Theory]
    [InlineData("In 2021 the force was good.")]
    [InlineData("Monday")]
    [InlineData("999")]
    [InlineData("May the best force win")]
    [InlineData("Preventing crime - good")]
    public void Dateline_OtherLine_DoesNotFit(string line) => Assert.False(DatelineShape.Fits(line));

    [Theory]
    [InlineData("By Jo Bloggs")]
    [InlineData("By Tarquin Balmforth and Iris Adewale")]
    [InlineData("Reporter: Merle Ascough")]
    [InlineData("Bronwen Castellane, Local Democracy Reporter")]
    [InlineData("Posted by Cerys Vaughan-Pugh on 8 May 2024 · 3 min read")]
    public void Byline_LineThatOnlySaysWho_Fits(string line) => Assert.True(BylineShape.Fits(line));

    [Theory]
    [InlineData("By the time officers came he had left the house")]
    [InlineData("The reporter was told to leave the court.")]
    [InlineData("Loamshire Police")]
    public void Byline_OtherLine_DoesNotFit(string line) => Assert.False(BylineShape.Fits(line));

    [Theory]
    [InlineData("Jo Bloggs, 18 Jul 2025", true)]
    [InlineData("Jo Bloggs | 31 March 2025 | 6-minute read", true)]
    [InlineData("Jo Bloggs · Monday 18 July 2025", true)]
    [InlineData("Preventing crime, 18 Jul 2025", false)]
    [InlineData("Jo Bloggs, 18 months in prison", false)]
    [InlineData("Jo Bloggs 18", false)]
    public void NameAndDay_IsANameAndThenOnlyWhen(string line, bool expected) => Assert.Equal(expected, BylineShape.IsNameAndDay(line));

    [Theory]
    [InlineData("Image credit: PA")]
    [InlineData("Photo by Jo Bloggs/Getty Images")]
    [InlineData("Picture: Barry Hollowell")]
    [InlineData("(Image credit: Google)")]
    public void Credit_LineThatOnlyCredits_Fits(string line) => Assert.True(CreditShape.Fits(line));

    [Theory]
    [InlineData("Picture the scene as the officers came in.")]
    [InlineData("Photographs of the scene were shown to the jury.")]
    [InlineData("Images of children were found on the laptop.")]
    public void Credit_OtherLine_DoesNotFit(string line) => Assert.False(CreditShape.Fits(line));
}
