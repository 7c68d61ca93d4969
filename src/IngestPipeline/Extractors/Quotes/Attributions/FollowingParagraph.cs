using IngestPipeline.Extractors.Quotes.Marks;
using IngestPipeline.Extractors.Quotes.Words;
using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Quotes.Attributions;

/// <summary>Tells whose words they were by the paragraph after them.</summary>
internal sealed class FollowingParagraph(QuoteText text)
{
    private const int LongestSignature = 12;
    private readonly MentionReader _mentions = new(text);

    /// <summary>The next paragraph names whoever was heard: <c>That was Jo Bloggs, the treasurer</c>.</summary>
    public Attribution? ThatWas(int past)
    {
        var next = text.BlockOf(past) + 1;
        if (next >= text.Article.Blocks.Count)
            return null;
        var first = text.At(text.Article.Blocks[next].Span.Start);
        return text.Word(first) is "That" && text.Word(first + 1) is "was" && _mentions.After(first + 2) is { Kind: MentionKind.Person } speaker
            ? new Attribution(AttributionForm.After, null, speaker) : null;
    }

    /// <summary>The name under a letter that is a paragraph in marks: <c>Mrs J. Bloggs, Bakewell</c>.</summary>
    public Attribution? SignedBelow(Quotation quotation)
    {
        if (text.Article.Blocks[quotation.Block].Span != quotation.Outer || quotation.Block + 1 >= text.Article.Blocks.Count)
            return null;
        var span = text.Article.Blocks[quotation.Block + 1].Span;
        var (first, past) = (text.At(span.Start), text.At(span.End));
        var name = text.NameOf(first);
        if (past - first > LongestSignature || name < 0 || text.Article.Names[name].Kind != NameKind.Person)
            return null;
        for (var i = text.PastOfName(first); i < past; i++)
            if (!text.IsMark(i, ',') && !text.IsDash(i)
                && !(text.IsWord(i) && (char.IsUpper(text.Word(i)[0]) || text.IsLink(i) || text.IsMark(i - 1, '-'))))
                return null;
        return _mentions.After(first) is { Kind: MentionKind.Person } signer ? new Attribution(AttributionForm.After, null, signer) : null;
    }

    /// <summary>The next paragraph points back at a quotation that is a paragraph: <c>That was how X opened</c>, <c>So says X</c>.</summary>
    public Attribution? Pointing(Quotation quotation, int past)
    {
        return text.Article.Blocks[quotation.Block].Span.Start == quotation.Outer.Start ? PointingFrom(past) : null;
    }

    /// <summary>The same of a quotation inside a sentence that does not tell who speaks: <c>The words were those of X</c>.</summary>
    public Attribution? PointingBack(Quotation quotation) => PointingFrom(NextBlock(quotation));

    private int NextBlock(Quotation quotation) =>
        quotation.Block + 1 < text.Article.Blocks.Count ? text.At(text.Article.Blocks[quotation.Block + 1].Span.Start) : -1;

    private Attribution? PointingFrom(int past)
    {
        if (!text.Has(past) || text.IsQuoted(past))
            return null;
        var says = text.Word(past) is "So" or "Thus" or "Such" && text.Word(past + 1) is "says" or "said" or "wrote" or "writes" or "spoke";
        var points = text.Word(past) is "That" or "Those" or "The" or "These" && text.Word(past + 1) is "was" or "is" or "were" or "are" or "words";
        if (says)
            return _mentions.After(past + 2) is { } speaker
                ? new Attribution(AttributionForm.After, new TextSpan(text[past + 1].Start, text[past + 1].Span.End), speaker) : null;
        for (var i = past + 2; points && i < past + 9; i++)
            if (text.Word(i) is "how" or "of" or "from" && _mentions.After(i + 1) is { Kind: not MentionKind.Document } pointed)
                return new Attribution(AttributionForm.After, null, pointed);
        return null;
    }
}
