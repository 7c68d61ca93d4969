namespace IngestPipeline.Tests.Extractors.Figures;

/// <summary>Warnings of figures that cannot all be right.</summary>
public sealed class FigureCheckTests
{
    [Theory]
    [InlineData("Knife offences fell from 3,020 to 2,561 in the year, a drop of 25 per cent.", "'25 per cent'", "'3,020'", "'2,561'")]
    [InlineData("It rose from 79 to 93 per cent, an increase of 20 percentage points.", "'20 percentage points'", "'79'", "'93 per cent'")]
    [InlineData("The charge goes from £263.09 to £278.09. That is an increase of 9.7 per cent.", "'9.7 per cent'", "'£263.09'", "'£278.09'")]
    [InlineData("The share fell from 79 to 93 per cent.", "'79'", "'93 per cent'", "down")]
    public void Change_ThatDoesNotMatchItsEnds_IsWarnedOf(string text, params string[] named) =>
        AssertWarned("figure-change-mismatch", text, named);

    [Theory]
    [InlineData("Knife offences fell from 3,020 to 2,561 in the year, a drop of 15 per cent.")]
    [InlineData("Knife offences fell from 3,020 to 2,561 in the year, a drop of almost a sixth.")]
    [InlineData("It rose from 79 to 93 per cent, an increase of 14 percentage points.")]
    [InlineData("It rose from 79 to 93 per cent, an increase of 18 per cent.")]
    [InlineData("The charge goes from £263.09 to £278.09. That is an increase of 5.7 per cent.")]
    [InlineData("The bill went up from £1.2m to £1.4m, a rise of 20 per cent.")]
    [InlineData("Crime fell from 3,020 to 2,561, while burglary rose by 40 per cent.")]
    [InlineData("Crime fell by 12 per cent. Robbery rose by 40 per cent.")]
    public void Change_ThatMayMatchItsEnds_IsLeftAlone(string text) => Assert.Empty(FigureTexts.Read(text).Facts.Warnings);

    [Theory]
    [InlineData("It took on 612 officers: 400 men and 202 women.", "'400 men'", "'202 women'", "'612 officers'")]
    [InlineData("It lost 40 detectives and 25 constables, a total of 75 officers.", "'40 detectives'", "'25 constables'", "'75 officers'")]
    [InlineData("Of 130 files 58 were handled well, 51 adequately and 31 badly.", "'58'", "'51'", "'31'", "'130 files'")]
    public void Parts_ThatDoNotAddUp_AreWarnedOf(string text, params string[] named) => AssertWarned("figure-sum-mismatch", text, named);

    [Theory]
    [InlineData("It took on 612 officers: 400 men and 212 women.")]
    [InlineData("It took on 612 officers: 400 men, 202 women and others.")]
    [InlineData("It took on about 612 officers: 400 men and 202 women.")]
    [InlineData("It took on 612 officers, including 400 men and 202 women.")]
    [InlineData("It lost 40 detectives and 25 constables, a total of 65 officers.")]
    [InlineData("Of 130 files 48 were handled well, 51 adequately and 31 badly.")]
    [InlineData("Of 130 files 48 were handled well, 21 adequately and 31 badly.")]
    [InlineData("The 612 officers have 40 cars, 12 vans and 3 boats.")]
    public void Parts_ThatMayAddUp_AreLeftAlone(string text) => Assert.Empty(FigureTexts.Read(text).Facts.Warnings);

    private static void AssertWarned(string code, string text, string[] named)
    {
        var warning = Assert.Single(FigureTexts.Read(text).Facts.Warnings);
        Assert.Equal(code, warning.Code);
        Assert.All(named, words => Assert.Contains(words, warning.Message, StringComparison.Ordinal));
    }
}
