using IngestPipeline.Model;

namespace IngestPipeline.Extractors.Quotes.Marks;

/// <summary>Drops quotes that only repeat words quoted elsewhere in the article: pull-quotes, standfirsts, captions.</summary>
internal static class PullQuotes
{
    private const int KeyLength = 24;
    private const int MostTeasers = 8;

    public static void Remove(Article article, List<Speech> speeches)
    {
        if (speeches.Count < 2)
            return;
        var said = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var attributed in (ReadOnlySpan<bool>)[true, false])
            for (var i = 0; i < speeches.Count; i++)
                if (speeches[i].Attribution is not null == attributed)
                    Enter(article, speeches[i], i, said);
        for (var i = speeches.Count - 1; i >= 0; i--)
            if (IsRepeat(article, speeches[i], i, said))
                speeches.RemoveAt(i);
        RemoveParts(article, speeches);
    }

    /// <summary>Drops a few words set at the top that a speech below has in it: a standfirst's <c>‘a different place’</c>.</summary>
    private static void RemoveParts(Article article, List<Speech> speeches)
    {
        for (var (i, seen) = (0, 0); i < speeches.Count && seen < MostTeasers; seen++)
        {
            var piece = speeches[i].Pieces[0];
            if (article.Blocks[piece.Block].Kind is not (BlockKind.Standfirst or BlockKind.Heading))
                return;
            if (speeches[i].Pieces.Count == 1 && IsSaidLater(article, piece, speeches, i + 1))
                speeches.RemoveAt(i);
            else
                i++;
        }
    }

    private static bool IsSaidLater(Article article, Quotation teaser, List<Speech> speeches, int first)
    {
        var words = article.Slice(teaser.Words).TrimEnd(".,");
        for (var i = first; i < speeches.Count; i++)
            foreach (var piece in speeches[i].Pieces)
                if (piece.Block != teaser.Block && article.Slice(piece.Words).Contains(words, StringComparison.OrdinalIgnoreCase))
                    return true;
        return false;
    }

    private static bool IsDisplay(Article article, Quotation piece) =>
        article.Blocks[piece.Block].Kind is BlockKind.Quote or BlockKind.Caption or BlockKind.Standfirst or BlockKind.Heading;

    private static bool IsRepeat(Article article, Speech speech, int index, Dictionary<string, int> said)
    {
        var piece = speech.Pieces[0];
        var key = Key(article.Slice(piece.Words));
        if (key.Length < KeyLength / 2 || !said.TryGetValue(key, out var other) || other == index)
            return false;
        var wholeBlock = piece.Outer.Length >= article.Blocks[piece.Block].Span.Length - 2;
        return IsDisplay(article, piece) || (wholeBlock && speech.Attribution is null && key.Length == KeyLength);
    }

    private static void Enter(Article article, Speech speech, int index, Dictionary<string, int> said)
    {
        foreach (var piece in speech.Pieces)
            if (!IsDisplay(article, piece))
                Enter(article, piece, index, said);
    }

    /// <summary>Enters the beginning of every sentence of a piece.</summary>
    private static void Enter(Article article, Quotation piece, int speech, Dictionary<string, int> said)
    {
        said.TryAdd(Key(article.Slice(piece.Words)), speech);
        for (var i = article.SentenceAt(piece.Words.Start) + 1; i < article.Sentences.Count
            && article.Sentences[i].Span.Start < piece.Words.End; i++)
            said.TryAdd(Key(article.Slice(new TextSpan(article.Sentences[i].Span.Start, piece.Words.End))), speech);
    }

    private static string Key(ReadOnlySpan<char> words)
    {
        Span<char> key = stackalloc char[KeyLength];
        var length = 0;
        foreach (var character in words)
        {
            if (length == KeyLength)
                break;
            if (char.IsLetterOrDigit(character))
                key[length++] = char.ToLowerInvariant(character);
        }

        return key[..length].ToString();
    }
}
