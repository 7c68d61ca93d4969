using System.Text;
using IngestPipeline.Model;

namespace IngestPipeline.Annotators.Metadata;

/// <summary>The texts of the blocks that cleaning marked as headline, standfirst, byline and dateline.</summary>
internal sealed class MarkedBlocks
{
    private MarkedBlocks()
    {
    }

    public Block? Title { get; private set; }

    public Found? Standfirst { get; private set; }

    public List<Block> Bylines { get; } = [];

    public List<Block> Datelines { get; } = [];

    public static MarkedBlocks Of(Document document)
    {
        var marked = new MarkedBlocks();
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var block = document.Blocks[i];
            switch (document.Verdicts[i].Label)
            {
                case BlockLabel.Title:
                    marked.Title ??= block;
                    break;
                case BlockLabel.Standfirst:
                    marked.Standfirst ??= new Found(WithoutCuts(block.Text, document.Verdicts[i].Cuts), "block:standfirst");
                    break;
                case BlockLabel.Byline:
                    marked.Bylines.Add(block);
                    break;
                case BlockLabel.Dateline:
                    marked.Datelines.Add(block);
                    break;
                default:
                    break;
            }
        }

        return marked;
    }

    private static string WithoutCuts(string text, IReadOnlyList<BlockCut> cuts)
    {
        if (cuts.Count == 0)
            return text;
        var kept = new StringBuilder(text.Length);
        var position = 0;
        foreach (var cut in cuts)
        {
            kept.Append(text, position, cut.Span.Start - position);
            position = cut.Span.End;
        }

        return kept.Append(text, position, text.Length - position).Replace("  ", " ").ToString().Trim();
    }
}
