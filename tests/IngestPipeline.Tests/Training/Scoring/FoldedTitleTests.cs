using IngestPipeline.Training.Scoring;

namespace IngestPipeline.Tests.Training.Scoring;

public sealed class FoldedTitleTests
{
    [Theory]
    [InlineData("Force ‘inadequate’ – again", "Force 'inadequate' - again")]
    [InlineData("„Force“ told", "\"force\" TOLD")]
    [InlineData("«Force» told", "“Force” told")]
    [InlineData(" Force\u00a0told  to\nimprove", "Force told to improve")]
    [InlineData("Force told…", "Force told...")]
    public void Titles_ThatReadAlike_AreOne(string left, string right) => Assert.Equal(FoldedTitle.Of(left), FoldedTitle.Of(right));

    [Theory]
    [InlineData("Force told to improve", "Force told to improve - Loamshire News")]
    [InlineData("Force told to improve", "Police: Force told to improve")]
    [InlineData("Force told to improve", "The force told to improve")]
    [InlineData("Forces told to improve", "Force told to improve")]
    [InlineData("Re-sign", "Resign")]
    [InlineData("Fußball", "Fussball")]
    public void Titles_WithOtherWords_AreTwo(string left, string right) => Assert.NotEqual(FoldedTitle.Of(left), FoldedTitle.Of(right));
}
