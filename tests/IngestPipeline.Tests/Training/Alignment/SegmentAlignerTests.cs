using IngestPipeline.Model;
using IngestPipeline.Training.Alignment;

namespace IngestPipeline.Tests.Training.Alignment;

public sealed class SegmentAlignerTests
{
    [Fact]
    public void Align_StringsOfBothKinds_MarkTheirBlocks() =>
        Assert.Equal([BlockTarget.Keep, BlockTarget.Unknown, BlockTarget.Drop], Align(["answers calls"], ["Share this"], "The force answers calls.", "Other", "Share this story"));

    [Fact]
    public void Align_StringThatStandsTwice_IsKeptWhereItIsLongest() =>
        Assert.Equal([BlockTarget.Unknown, BlockTarget.Keep], Align(["answers calls"], [], "Force answers calls", "The force answers calls in ten seconds."));

    [Fact]
    public void Align_BlockThatHoldsBoth_IsUnknown() =>
        Assert.Equal([BlockTarget.Unknown], Align(["answers calls"], ["Share this"], "The force answers calls. Share this"));

    private static BlockTarget[] Align(string[] keep, string[] drop, params string[] blocks) =>
        SegmentAligner.Align(keep, drop, [.. blocks.Select(text => new Block(text, BlockKind.Paragraph, new TextSpan(0, 1)))]);
}
