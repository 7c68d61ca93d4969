using IngestPipeline.Readers;

namespace IngestPipeline.Tests.Readers;

public sealed class ReaderOptionsTests
{
    [Fact]
    public void Defaults_AreAsDocumented() => Assert.Equal(
        new ReaderOptions
        {
            MaxCharacters = 67_108_864,
            MaxDepth = 1000,
            MaxElements = 1_000_000,
            NoScriptThreshold = 250,
            RepairMojibake = true,
            JoinWrappedLines = true,
        },
        new ReaderOptions());

    [Fact]
    public void Reader_OptionOutOfRange_Throws()
    {
        ReaderOptions[] wrong =
            [new() { MaxCharacters = 0 }, new() { MaxElements = 0 }, new() { MaxDepth = 15 }, new() { MaxDepth = 2001 },
                new() { NoScriptThreshold = -1 }];

        foreach (var options in wrong)
            Assert.Throws<ArgumentOutOfRangeException>(() => new HtmlDocumentReader(options));
    }
}
