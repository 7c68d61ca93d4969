using System.Text;
using IngestPipeline.Model;

namespace IngestPipeline.Records;

/// <summary>Joins the blocks that cleaning kept into the article's one text, the standfirst first, and remembers where each came from.</summary>
internal static class ArticleAssembler
{
    public static Article Assemble(Document document)
    {
        var text = new StringBuilder();
        var blocks = new List<ArticleBlock>();
        for (var i = 0; i < document.Blocks.Count; i++)
            if (document.Verdicts[i].Label == BlockLabel.Standfirst)
                Append(document, i, text, blocks);
        for (var i = 0; i < document.Blocks.Count; i++)
            if (document.Verdicts[i].Label is BlockLabel.Content or BlockLabel.Caption)
                Append(document, i, text, blocks);
        return new Article(document, text.ToString(), blocks);
    }

    private static void Append(Document document, int index, StringBuilder text, List<ArticleBlock> blocks)
    {
        var block = document.Blocks[index];
        var verdict = document.Verdicts[index];
        var kept = verdict.Cuts.Count == 0 ? block.Text : WithoutCuts(block.Text, verdict.Cuts);
        if (kept.Length == 0)
            return;
        if (text.Length > 0)
            text.Append('\n');
        var start = text.Length;
        text.Append(kept);
        blocks.Add(new ArticleBlock
        {
            Kind = verdict.Label switch { BlockLabel.Standfirst => BlockKind.Standfirst, BlockLabel.Caption => BlockKind.Caption, _ => block.Kind },
            Span = new TextSpan(start, text.Length),
            Source = new SourceLocation(block.Source),
            DocumentBlock = index,
        });
    }

    private static string WithoutCuts(string text, IReadOnlyList<BlockCut> cuts)
    {
        var kept = new StringBuilder(text.Length);
        var position = 0;
        foreach (var cut in cuts)
        {
            kept.Append(text, position, cut.Span.Start - position);
            position = cut.Span.End;
            // The blanks on both sides of a cut would meet.
            if (kept.Length > 0 && kept[^1] == ' ' && position < text.Length && text[position] == ' ')
                position++;
        }

        return kept.Append(text, position, text.Length - position).ToString().Trim();
    }
}
