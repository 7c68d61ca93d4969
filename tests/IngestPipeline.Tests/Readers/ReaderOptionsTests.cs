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
}
