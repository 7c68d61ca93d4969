using IngestPipeline.Model;

namespace IngestPipeline.Annotators;

/// <summary>Tells in the tokens of one block which stops end a sentence.</summary>
internal readonly ref struct SentenceStops(string text, IReadOnlyList<Token> tokens, int first, int past)
{
    /// <summary>The index after the last token of the sentence that begins at <paramref name="start"/>.</summary>
    public int NextEnd(int start)
    {
        for (var i = start; i < past; i++)
        {
            if (!IsTerminator(i))
                continue;
            var after = i + 1;
            while (after < past && IsTerminator(after) && Touches(after))
                after++;
            while (after < past && Touches(after) && IsCloser(after))
                after++;
            if (Ends(i, after))
                return after;
            i = after - 1;
        }

        return past;
    }

    private bool Ends(int stop, int after)
    {
        if (after >= past)
            return true;
        if (IsIdeographicStop(text[tokens[stop].Start]))
            return true;
        if (Touches(after) || !CanStart(after))
            return false;
        return text[tokens[stop].Start] != '.' || after > stop + 1 && IsTerminator(stop + 1) || !IsAbbreviation(stop, after);
    }

    private bool IsAbbreviation(int stop, int after)
    {
        if (stop == first || tokens[stop - 1].Span.End != tokens[stop].Start || tokens[stop - 1].Kind != TokenKind.Word)
            return false;
        var word = text.AsSpan(tokens[stop - 1].Start, tokens[stop - 1].Length);
        var next = text.AsSpan(tokens[after].Start, tokens[after].Length);
        if (word.Length == 1)
            return IsLetterStop(stop, word[0], next);
        return Abbreviations.KindOf(word) switch
        {
            AbbreviationKind.BeforeName => char.IsUpper(word[0]) && !Abbreviations.StartsSentences(next),
            AbbreviationKind.BeforeNumber => char.IsDigit(next[0]),
            AbbreviationKind.Anywhere => !Abbreviations.StartsSentences(next),
            _ => false,
        };
    }

    /// <summary>One letter and a stop: an initial, or the last of a.m., e.g., U.K.</summary>
    private bool IsLetterStop(int stop, char letter, ReadOnlySpan<char> next)
    {
        var previous = stop - 3;
        var dotted = previous >= first && tokens[stop - 2].Span.End == tokens[stop - 1].Start && text[tokens[stop - 2].Start] == '.'
            && tokens[previous].Length == 1 && char.IsLetter(text[tokens[previous].Start]);
        if (dotted && letter is 'm' or 'M' && text[tokens[previous].Start] is 'a' or 'p' or 'A' or 'P')
            return char.IsDigit(next[0]);
        if (dotted && char.IsLower(letter))
            return true;
        return char.IsUpper(letter) && !Abbreviations.StartsSentences(next);
    }

    private bool IsTerminator(int index) =>
        tokens[index].Kind == TokenKind.Mark && tokens[index].Length == 1
        && text[tokens[index].Start] is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '।' or '؟' or '։';

    private static bool IsIdeographicStop(char mark) => mark is '。' or '！' or '？';

    private bool IsCloser(int index) =>
        tokens[index].Kind == TokenKind.QuoteMark ? text[tokens[index].Start] is not ('“' or '‘' or '«' or '„' or '‚')
        : text[tokens[index].Start] is ')' or ']' or '」' or '』';

    /// <summary>Whether no blank stands before the token.</summary>
    private bool Touches(int index) => tokens[index - 1].Span.End == tokens[index].Start;

    private bool CanStart(int index)
    {
        var mark = index;
        while (mark < past && (tokens[mark].Kind == TokenKind.QuoteMark || text[tokens[mark].Start] is '(' or '['))
            mark++;
        if (mark >= past)
            return false;
        var initial = text[tokens[mark].Start];
        return tokens[mark].Kind != TokenKind.Mark ? !char.IsLower(initial)
            : initial is '£' or '$' or '€' or '¿' or '¡' or '•' or '·' or '#' or '@';
    }
}
