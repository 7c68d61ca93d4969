using IngestPipeline.Model;
using IngestPipeline.Training.Labels;

namespace IngestPipeline.Training.Alignment;

/// <summary>Carries a page's labels over to the blocks our own reader makes of it.</summary>
internal static class BlockAligner
{
    public static BlockTarget[] Align(LabelledPage page, IReadOnlyList<Block> blocks) =>
        page.Paragraphs is { } paragraphs ? ParagraphAligner.Align(paragraphs, blocks) : SegmentAligner.Align(page.Keep, page.Drop, blocks);
}
