using IngestPipeline.Model;

namespace IngestPipeline.Tests.Model;

public sealed class TextSpanTests
{
    [Fact]
    public void Default_IsEmptySpanAtZero()
    {
        Assert.True(default(TextSpan).IsEmpty);
        Assert.Equal(new TextSpan(0, 0), default);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(2, 1)]
    public void Constructor_StartNegativeOrAfterEnd_Throws(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, end));

    [Fact]
    public void Overlaps_SpansThatOnlyTouch_IsFalse() => Assert.False(new TextSpan(0, 2).Overlaps(new TextSpan(2, 4)));

    [Fact]
    public void Contains_ItsEnd_IsFalse() => Assert.False(new TextSpan(0, 2).Contains(2));

    [Fact]
    public void CompareTo_SameStart_OrdersByEnd() => Assert.True(new TextSpan(1, 2) < new TextSpan(1, 3));
}
