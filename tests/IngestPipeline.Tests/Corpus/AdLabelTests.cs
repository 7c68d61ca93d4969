using IngestPipeline.Profiles;
using IngestPipeline.Profiles.Furniture;
using IngestPipeline.Profiles.Words;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Corpus;

/// <summary>No label of an advertisement is left in any article of the corpus, on a line of its own or at a line's end.</summary>
public sealed class AdLabelTests
{
    private const string AdWords = "ad-words";

    private static readonly FurniturePattern[] Ads = [.. Profile.UkInspections.Furniture.Patterns
        .Where(pattern => pattern.Category is "ad-marker" or "ads" or "video-promo" && pattern.Risk is FurnitureRisk.None or FurnitureRisk.Low)];

    public static TheoryData<string> Names => [.. CorpusArticle.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_OfEachArticle_HoldsNoAdLabel(string name)
    {
        var text = TestPipeline.RecordOf(CorpusArticle.Named(name).Raw()).Article.Text;

        Assert.All(text.Split('\n'), line =>
        {
            Assert.NotEqual(AdWords, LabelWords.All.Find(line)?.Id);
            Assert.NotEqual(AdWords, LabelWords.All.Find(line.AsSpan(line.LastIndexOfAny(['.', '”', '"', '?', '!']) + 1))?.Id);
            Assert.DoesNotContain("Hide Ad", line, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Ads, pattern => pattern.IsMatch(line));
        });
    }
}
