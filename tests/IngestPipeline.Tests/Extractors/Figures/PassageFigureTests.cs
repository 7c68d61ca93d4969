using IngestPipeline.Model;

namespace IngestPipeline.Tests.Extractors.Figures;

/// <summary>Figures whose unit or period stands in words before: a heading in brackets, a budget's year, a heading of staff.</summary>
public sealed class PassageFigureTests
{
    [Fact]
    public void MoneyInBrackets_IsTheUnitOfBareNumbers()
    {
        var figures = FigureTexts.Find("Forecast outturn (£m), budget in brackets: pay 118.2 (116.9); transport 4.4.");
        Assert.Equal([118_200_000m, 116_900_000m, 4_400_000m], figures.Select(figure => figure.Value));
    }

    [Fact]
    public void OddWhole_IsCountedNotShared()
    {
        Assert.Equal(FigureKind.Ratio, FigureTexts.Find("Staff saw nine out of 10 callers.")[0].Kind);
        Assert.Equal(FigureKind.Count, FigureTexts.Find("Engines made it on three occasions out of 17.")[0].Kind);
    }

    [Theory]
    [InlineData("Leona Prescod, who is 38 and has driven out of Lydd, said so.")]
    [InlineData("All were over 70.")]
    public void Age_IsNoFigure(string text) => Assert.Empty(FigureTexts.Find(text));

    [Fact]
    public void BudgetYear_IsCarried() => Assert.Equal(
        "2026/27", FigureTexts.Find("Members backed a precept of £221 for 2026/27.\nPay takes £141m.")[^1].Period);
}
