using IngestPipeline.Profiles.Words;

namespace IngestPipeline.Tests.Profiles.Words;

/// <summary>Words looked up by their spelling.</summary>
public class WordTableTests
{
    private static readonly string[] Spelled = [.. Enumerable.Range(0, 3000).Select(number => $"w{number * 7919 % 100_000}ord")];

    [Fact]
    public void EveryWord_IsFoundWithItsValue()
    {
        var words = Spelled.Distinct().Select((word, index) => (word, index)).ToDictionary(pair => pair.word, pair => pair.index + 1);
        var table = new WordTable<int>(words);
        Assert.All(words, pair => Assert.Equal(pair.Value, table.Of(pair.Key)));
        Assert.All(words, pair => Assert.Equal(0, table.Of(pair.Key + "s")));
    }

    [Theory]
    [InlineData("SAID", 1, 0)]
    [InlineData("said", 1, 1)]
    [InlineData("sad", 0, 0)]
    [InlineData("", 0, 0)]
    public void Case_CountsOnlyWhereItIsAskedFor(string word, int ignoring, int minding)
    {
        var words = new Dictionary<string, int> { ["said"] = 1 };
        Assert.Equal(ignoring, new WordTable<int>(words).Of(word));
        Assert.Equal(minding, new WordTable<int>(words, StringComparison.Ordinal).Of(word));
    }

    [Fact]
    public void LettersBeyondAscii_AreToldApart()
    {
        var table = new WordTable<int>(new Dictionary<string, int> { ["Siân"] = 1, ["fiancée"] = 2 });
        Assert.Equal([1, 2, 0, 0], new[] { "SIÂN", "Fiancée", "Sian", "Siôn" }.Select(word => table.Of(word)));
    }
}
