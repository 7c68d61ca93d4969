using IngestPipeline.Annotators;
using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Records;

namespace IngestPipeline.Training.Quotes;

/// <summary>An article made of a labelled text, one paragraph a line, as long as it was, so that offsets can be told back.</summary>
internal static class PlainArticle
{
    private static readonly IAnnotator[] Annotators =
        [new TokenAnnotator(), new SentenceAnnotator(), new NameAnnotator(Profile.UkInspections)];

    /// <summary>The article with its sentences, tokens and names.</summary>
    public static Article Of(QuotedText text, CancellationToken cancellationToken)
    {
        var blocks = new List<Block>();
        for (var start = 0; start < text.Text.Length;)
        {
            var end = text.Text.IndexOf('\n', start);
            end = end < 0 ? text.Text.Length : end;
            Add(text.Text, start, end, blocks);
            start = end + 1;
        }

        var item = new SourceItem(text.Name, new Uri("file:///" + Uri.EscapeDataString(text.Name)));
        var raw = new RawDocument(item, Array.Empty<byte>(), "text/plain", "utf-8", item.Uri);
        var article = ArticleAssembler.Assemble(new Document(raw, "text/plain", blocks));
        foreach (var annotator in Annotators)
            annotator.Annotate(article, cancellationToken);
        return article;
    }

    /// <summary>Where a range of the article stands in the text it was made of.</summary>
    public static TextSpan InText(Article article, TextSpan span)
    {
        var block = article.Blocks[article.BlockAt(span.Start)];
        var source = article.Document.Blocks[block.DocumentBlock].Source;
        var shift = source.Start - block.Span.Start;
        return new TextSpan(span.Start + shift, span.End + shift);
    }

    private static void Add(string text, int start, int end, List<Block> blocks)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            blocks.Add(new Block(text[start..end].Replace('\u00a0', ' '), BlockKind.Paragraph, new TextSpan(start, end)));
    }
}
