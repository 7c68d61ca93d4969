using IngestPipeline.Model;

namespace IngestPipeline.Annotators;

/// <summary>
/// Parts blocks into sentences. A sentence never crosses a block; closing marks after the stop belong to it; the stops of abbreviations,
/// initials, decimals and of a quotation that the sentence goes on after do not end it.
/// </summary>
[Stage("sentences", Requires = Layers.Tokens, Assigns = Layers.Sentences)]
public sealed class SentenceAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public void Annotate(Article article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        var sentences = new List<Sentence>(article.Tokens.Count / 20 + article.Blocks.Count);
        var token = 0;
        for (var block = 0; block < article.Blocks.Count; block++)
        {
            if (block % 256 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var end = article.Blocks[block].Span.End;
            var past = token;
            while (past < article.Tokens.Count && article.Tokens[past].Start < end)
                past++;
            Split(article, block, token, past, sentences);
            token = past;
        }

        article.Sentences = sentences;
    }

    private static void Split(Article article, int block, int first, int past, List<Sentence> sentences)
    {
        var stops = new SentenceStops(article.Text, article.Tokens, first, past);
        for (var start = first; start < past;)
        {
            var end = stops.NextEnd(start);
            sentences.Add(new Sentence(new TextSpan(article.Tokens[start].Start, article.Tokens[end - 1].Span.End), block));
            start = end;
        }
    }
}
