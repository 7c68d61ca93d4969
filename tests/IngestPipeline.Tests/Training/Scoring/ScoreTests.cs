using IngestPipeline.Training.Scoring;

namespace IngestPipeline.Tests.Training.Scoring;

public sealed class ScoreTests
{
    [Theory]
    [InlineData(5, 10, 5, 0.5, 1.0, 2.0 / 3)]
    [InlineData(0, 10, 5, 0, 0, 0)]
    [InlineData(0, 0, 5, 0, 0, 0)]
    [InlineData(0, 5, 0, 0, 0, 0)]
    [InlineData(0, 0, 0, 1, 1, 1)]
    public void Of_Counts_GivesPrecisionRecallAndF1(int shared, int found, int there, double precision, double recall, double f1)
    {
        var score = Score.Of(shared, found, there);
        Assert.Equal((precision, recall), (score.Precision, score.Recall));
        Assert.Equal(f1, score.F1, 1e-9);
    }

    [Fact]
    public void Shared_WordsOfTwoTexts_CountAsOftenAsBothHaveThem() =>
        Assert.Equal(3, new WordBag("Good, good; GOOD grades!").Shared(new WordBag("good grades are good")));

    [Fact]
    public void WordBag_Apostrophes_DoNotPartWords() => Assert.Equal(2, new WordBag("the force’s 'calls'").Shared(new WordBag("forces calls")));

    [Fact]
    public void PlainText_BlanksMarksAndInvisibles_AreEvenedOut() =>
        Assert.Equal("'Tis \"so\" here", PlainText.Of("‘Tis\u00A0“so”\n\there\u200B "));
}
