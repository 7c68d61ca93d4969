using IngestPipeline.Runs;

namespace IngestPipeline.Tests.Runs;

public sealed class ErrorLimitTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData(" 25 ", "25")]
    [InlineData("10%", "10%")]
    [InlineData("2.5%", "2.5%")]
    [InlineData("0%", "0%")]
    [InlineData("100%", "100%")]
    public void TryParse_NumberOrShare_IsRead(string text, string expected)
    {
        Assert.True(ErrorLimit.TryParse(text, out var limit));
        Assert.Equal(expected, limit.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("many")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("101%")]
    [InlineData("-5%")]
    [InlineData("%")]
    [InlineData("NaN%")]
    [InlineData("1e3%")]
    [InlineData("99999999999")]
    public void TryParse_AnythingElse_IsRefused(string? text) => Assert.False(ErrorLimit.TryParse(text, out _));

    [Fact]
    public void IsExceeded_Default_BearsAnything() => Assert.False(default(ErrorLimit).IsExceeded(1_000_000, 1_000_000));

    [Theory]
    [InlineData(2, 2, false)]
    [InlineData(3, 3, true)]
    [InlineData(3, 1000, true)]
    public void IsExceeded_Number_StopsAtTheNext(int failed, int done, bool expected) =>
        Assert.Equal(expected, ErrorLimit.OfCount(2).IsExceeded(failed, done));

    [Theory]
    [InlineData(1, 1, false)]
    [InlineData(19, 19, false)]
    [InlineData(2, 20, false)]
    [InlineData(3, 20, true)]
    [InlineData(100, 1000, false)]
    [InlineData(101, 1000, true)]
    public void IsExceeded_Share_IsJudgedOfASample(int failed, int done, bool expected) =>
        Assert.Equal(expected, ErrorLimit.OfPercent(10).IsExceeded(failed, done));
}
