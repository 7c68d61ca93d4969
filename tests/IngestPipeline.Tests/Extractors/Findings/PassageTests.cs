using System.Numerics;
using IngestPipeline.Extractors.Findings;

namespace IngestPipeline.Tests.Extractors.Findings;

public sealed class PassageTests
{
    [Theory]
    [InlineData("The force’s work was PRAISED.", "the force's work was praised.")]
    [InlineData("“It works,” she said.", "\"It works,\" she said.")]
    [InlineData("It answered 1,204 of 93.5 calls.", "It answered 7 of 8 calls.")]
    public void Features_OfSentencesThatFoldAlike_AreTheSame(string one, string other) => Assert.Equal(RowOf(one), RowOf(other));

    [Theory]
    [InlineData("It praised the force.", "It blamed the force.")]
    [InlineData("The force praised it.", "It praised the force.")]
    [InlineData("Is it safe?", "It is safe.")]
    public void Features_OfSentencesThatDiffer_AreNot(string one, string other) => Assert.NotEqual(RowOf(one), RowOf(other));

    [Theory]
    [InlineData("Inspectors commended them.", "inspector", true)]
    [InlineData("They were commended warmly.", "praise", true)]
    [InlineData("A spokesman for the force said so.", "force-voice", true)]
    [InlineData("It should be put right.", "ask", true)]
    [InlineData("The shoulder was broken.", "ask", false)]
    [InlineData("He was inspecting the engine.", "inspector", false)]
    public void Groups_AreThoseOfTheCues(string sentence, string group, bool isThere)
    {
        var passage = new Passage(CueBook.English);
        passage.Add(sentence);
        Assert.Equal(isThere, (passage[0].Groups & CueBook.English.Bit(group)) != 0);
    }

    [Fact]
    public void Features_OfASentence_KnowItsNeighbours()
    {
        var alone = RowOf("It is true.");
        var passage = new Passage(CueBook.English);
        passage.Add("Inspectors praised it.");
        passage.Add("It is true.");
        passage.Add("He apologised.");
        var row = new SparseRow();
        passage.Write(1, row);
        Assert.NotEqual(alone, row.Indices.ToArray().Zip(row.Values.ToArray()).ToList());
    }

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("“”")]
    [InlineData("Zwölf Beamte ’’ '' 1,2,, £")]
    public void Features_OfAnySentence_AreInOrderInsideTheSpaceAndOfLengthOne(string sentence)
    {
        var row = RowOf(sentence);
        var space = new FeatureSpace(CueBook.English.Groups.Count);
        Assert.All(row, feature => Assert.InRange(feature.Index, 0, space.Count - 1));
        Assert.Equal(row.Select(feature => feature.Index).Distinct().Order(), row.Select(feature => feature.Index));
        Assert.Equal(1, row.Sum(feature => feature.Value * feature.Value), 1e-4f);
    }

    [Fact]
    public void Space_HasAnIndexOfItsOwnForEachExactFeature()
    {
        const int Groups = 3;
        var space = new FeatureSpace(Groups);
        List<int> all = [FeatureSpace.Asks];
        for (var i = 0; i <= 3; i++)
            all.AddRange([FeatureSpace.FromStart(i), FeatureSpace.FromEnd(i)]);
        for (var i = 0; i <= 5; i++)
            all.Add(FeatureSpace.Length(i));
        for (var i = 0; i < 3; i++)
            all.AddRange([FeatureSpace.Third(i), FeatureSpace.Group(i), space.Twice(i), space.Often(i)]);
        foreach (var marks in (SentenceMarks[])[SentenceMarks.None, SentenceMarks.Quotes, SentenceMarks.Quotes | SentenceMarks.OpensQuoted])
            all.Add(FeatureSpace.Quoted(marks));
        for (var first = 0; first <= Groups; first++)
        {
            all.AddRange([space.Neighbour(FeatureSpace.Before, first), space.Neighbour(FeatureSpace.After, first)]);
            for (var second = 0; second <= Groups; second++)
                all.Add(space.Order(first, second));
            for (var second = 0; first < Groups && second < Groups; second++)
                all.Add(space.Pair(first, second));
        }

        Assert.Equal(all.Count, all.Distinct().Count());
        Assert.All(all, index => Assert.InRange(index, FeatureSpace.HashedCount, space.Count - 1));
        Assert.True(BitOperations.IsPow2(FeatureSpace.HashedCount));
    }

    [Fact]
    public void Book_OfAStemTooShort_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => new CueBook(new CueLists([new CueGroup("short", ["ab*"])])));

    private static List<(int Index, float Value)> RowOf(string sentence)
    {
        var passage = new Passage(CueBook.English);
        passage.Add(sentence);
        var row = new SparseRow();
        passage.Write(0, row);
        return [.. row.Indices.ToArray().Zip(row.Values.ToArray())];
    }
}
