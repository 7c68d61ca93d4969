using IngestPipeline.Model;
using IngestPipeline.Readers;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Readers;

/// <summary>The article the product was asked for, where it is at hand.</summary>
public sealed class SeedTests
{
    [Fact]
    public void Read_NorthamptonshireSeed_HasItsItemsHeadingsAndLabels()
    {
        Assert.SkipWhen(Repository.Shared is null, "The shared seeds are not here.");

        var bytes = File.ReadAllBytes(Path.Combine(Repository.Shared!, "seeds", "northamptonshire-peel.txt"));
        var blocks = new TextDocumentReader().Read(ReaderFixture.Raw(bytes, "northamptonshire-peel.txt"),
            TestContext.Current.CancellationToken)!.Blocks;

        Assert.Equal(9, blocks.Count(block => block.Kind == BlockKind.ListItem));
        Assert.Equal(12, blocks.Count(block => block.Text == "Hide Ad"));
        Assert.StartsWith("Northamptonshire Police has made improvements", blocks.Single(block => block.HeadingLevel == 1).Text,
            StringComparison.Ordinal);
        Assert.Equal(
            ["Northamptonshire Police PEEL rankings", "Inspector’s summary", "What needs to improve",
                "What the police force and commissioner said"],
            blocks.Where(block => block is { HeadingLevel: 2 } && block.Text != "Hide Ad").Select(block => block.Text));
    }
}
