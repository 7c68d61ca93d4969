namespace IngestPipeline.Model;

/// <summary>
/// The content of a document once its blocks are judged: one text, one block a line, and the layers that annotators and extractors add.
/// All spans from here on index <see cref="Text"/>. The text never changes.
/// </summary>
public sealed class Article
{
    internal Article(Document document, string text, IReadOnlyList<ArticleBlock> blocks)
    {
        Document = document;
        Text = text;
        Blocks = blocks;
    }

    /// <summary>The document this is the content of.</summary>
    public Document Document { get; }

    /// <summary>The content, one block a line, joined by <c>\n</c>; the standfirst first, the title not in it.</summary>
    public string Text { get; }

    /// <summary>The blocks of <see cref="Text"/>, in order.</summary>
    public IReadOnlyList<ArticleBlock> Blocks { get; }

    /// <summary>Title, byline, dates and the like. Layer <see cref="Layers.Metadata"/>.</summary>
    public ArticleMetadata Metadata { get; set; } = ArticleMetadata.Empty;

    /// <summary>In text order, each inside one block. Layer <see cref="Layers.Sentences"/>.</summary>
    public IReadOnlyList<Sentence> Sentences { get; set; } = [];

    /// <summary>In text order. Layer <see cref="Layers.Tokens"/>.</summary>
    public IReadOnlyList<Token> Tokens { get; set; } = [];

    /// <summary>In text order. Layer <see cref="Layers.Names"/>.</summary>
    public IReadOnlyList<Name> Names { get; set; } = [];

    /// <summary>What extractors have found so far.</summary>
    public Facts Facts { get; } = new();

    /// <summary>The evidence at <paramref name="span"/>: what every fact is made from.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public Grounding Ground(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Text.Length, nameof(span));
        return new Grounding(this, span);
    }

    /// <summary>The text at <paramref name="span"/>, without copying it.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>
    /// The index in <see cref="Blocks"/> of the block that holds <paramref name="position"/>; a line break belongs to the block before it.
    /// </summary>
    public int BlockAt(int position)
    {
        int low = 0, high = Blocks.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Blocks[middle].Span.Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>
    /// The index in <see cref="Sentences"/> of the sentence that holds <paramref name="position"/>, or the last one before it; -1 when there
    /// is none.
    /// </summary>
    public int SentenceAt(int position)
    {
        int low = -1, high = Sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Sentences[middle].Span.Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
