using System.Text;
using CsCheck;
using IngestPipeline.Model;
using IngestPipeline.Review.Texts;

namespace IngestPipeline.Tests.Review.Changes;

public sealed class TextComparerTests
{
    private static readonly string[] Pieces = ["a", "the force", "93 per cent", "\n", " ", ".", "Kent", "1,200", "’s", "\ud83d\ude93"];

    private static readonly Gen<string> Words =
        Gen.Int[0, Pieces.Length - 1].Array[0, 30].Select(parts => string.Concat(parts.Select(i => Pieces[i])));

    [Fact]
    public void Hunks_AnyTwoTexts_RebuildTheLater() => Gen.Select(Words, Words).Sample((before, after) =>
    {
        var rebuilt = new StringBuilder();
        var position = 0;
        foreach (var hunk in TextComparer.Hunks(before, after))
        {
            rebuilt.Append(before, position, hunk.Before.Start - position);
            Assert.Equal(hunk.After.Start, rebuilt.Length);
            rebuilt.Append(after, hunk.After.Start, hunk.After.Length);
            position = hunk.Before.End;
        }

        Assert.Equal(after, rebuilt.Append(before, position, before.Length - position).ToString());
    });

    [Fact]
    public void Exact_AnySpanItMaps_HoldsTheSameWords() => Gen.Select(Words, Words, Gen.Int[0, 60], Gen.Int[0, 10])
        .Sample((before, after, start, length) =>
    {
        if (start + length > before.Length)
            return;
        var map = new TextMap(TextComparer.Hunks(before, after));
        var span = new TextSpan(start, start + length);
        if (map.Exact(span) is { } place)
            Assert.Equal(before[span.Start..span.End], after[place.Start..place.End]);
        var around = map.Around(span);
        Assert.InRange(around.End, around.Start, after.Length);
    });

    [Theory]
    [InlineData("It rose to 93 per cent.", "It rose to 94 per cent.", "93>94")]
    [InlineData("It took 1,200 calls.", "It took 1,300 calls.", "1,200>1,300")]
    [InlineData("one\ntwo", "one\ntwo\nthree", ">\nthree")]
    [InlineData("one\ntwo", "zero\none\ntwo", ">zero\n")]
    [InlineData("", "one", ">one")]
    [InlineData("one", "", "one>")]
    [InlineData("The old force was slow to act that year.", "The new unit was slow to act that year.", "old force>new unit")]
    public void Hunks_AreWhatAPersonWouldMark(string before, string after, string expected)
    {
        var hunk = Assert.Single(TextComparer.Hunks(before, after));
        Assert.Equal(expected, $"{before[hunk.Before.Start..hunk.Before.End]}>{after[hunk.After.Start..hunk.After.End]}");
    }

    [Fact]
    public void Hunks_TwoLongTextsWithNothingInCommon_AreQuick()
    {
        var before = string.Join(' ', Enumerable.Range(0, 200_000));
        var after = string.Join(' ', Enumerable.Range(200_000, 200_000));
        Assert.NotEmpty(TextComparer.Hunks(before, after));
        Assert.NotEmpty(TextComparer.Hunks(before.Replace(' ', '\n'), after.Replace(' ', '\n')));
    }

    [Theory]
    [InlineData("Mr. Smith went. He left at 9.30am. The end.", "He left", "He left at 9.30am.")]
    [InlineData("First line\nSecond line. Third", "line. T", "Second line. Third")]
    [InlineData("He said: “Go.” She went.", "She", "She went.")]
    public void Sentence_IsTheOneAround(string text, string words, string expected)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        Assert.Equal(expected, EvidenceSentence.Of(text, new TextSpan(start, start + words.Length)));
    }
}
