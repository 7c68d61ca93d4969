using IngestPipeline.Cleaners;
using IngestPipeline.Cleaners.Features;
using IngestPipeline.Profiles;
using IngestPipeline.Readers;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Cleaners.Features;

public sealed class BlockFeaturesTests
{
    public static TheoryData<string> Pages => [.. CorpusArticle.Names.Where(name => name.EndsWith(".html", StringComparison.Ordinal))];

    [Fact]
    public void Names_OfAllFeatures_AreDifferent() =>
        Assert.Equal(BlockFeatures.Count, BlockFeatures.Names.Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Row_OfABlock_HasAValueForEachName()
    {
        var view = ViewOf("northamptonshire-peel.html");
        var values = new float[BlockFeatures.Count];
        var row = new FeatureRow(values);
        TextFeatures.Write(ref row, view.Draft, 0);
        Assert.Equal(TextFeatures.Names.Length, row.Count);
        ElementFeatures.Write(ref row, view, 0);
        ContainerFeatures.Write(ref row, view, 0);
        RepeatFeatures.Write(ref row, view, 0);
        StoryFeatures.Write(ref row, view, 0);
        PlaceFeatures.Write(ref row, view, 0);
        VerdictFeatures.Write(ref row, view.Draft, 0);
        Assert.Equal(BlockFeatures.Count, row.Count);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Rows_OfEachPage_AreNumbers(string name)
    {
        var view = ViewOf(name);
        var values = new float[BlockFeatures.Count];
        for (var i = 0; i < view.Draft.Count; i++)
        {
            BlockFeatures.Write(values, view, i);
            Assert.All(values, value => Assert.True(float.IsFinite(value)));
        }
    }

    internal static PageView ViewOf(string name)
    {
        var document = new HtmlDocumentReader().Read(CorpusArticle.Named(name).Raw(), TestContext.Current.CancellationToken)!;
        var rules = new CascadeBlockClassifier(Profile.UkInspections, model: null);
        return rules.View(document, isGentle: false, TestContext.Current.CancellationToken);
    }
}
