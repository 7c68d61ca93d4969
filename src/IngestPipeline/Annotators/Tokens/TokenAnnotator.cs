using System.Globalization;
using System.Text;
using IngestPipeline.Model;

namespace IngestPipeline.Annotators;

/// <summary>
/// Cuts the text into words, numbers and marks. Digits and the letters that touch them are two tokens (<c>1.2</c><c>m</c>); letters and
/// the digits that follow them are one (<c>A12</c>). Every code unit that is not white space is in exactly one token.
/// </summary>
[Stage("tokens", Assigns = Layers.Tokens)]
public sealed class TokenAnnotator : IAnnotator
{
    private const int CharactersBetweenChecks = 1 << 16;

    /// <inheritdoc/>
    public void Annotate(Article article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = article.Text;
        var tokens = new List<Token>(text.Length / 5 + 4);
        var nextCheck = CharactersBetweenChecks;
        for (var position = 0; position < text.Length;)
        {
            if (position > nextCheck)
            {
                cancellationToken.ThrowIfCancellationRequested();
                nextCheck = position + CharactersBetweenChecks;
            }

            if (char.IsWhiteSpace(text[position]))
            {
                position++;
                continue;
            }

            var token = At(text, position);
            tokens.Add(token);
            position += token.Length;
        }

        article.Tokens = tokens.ToArray();
    }

    /// <summary>The token that starts at <paramref name="start"/>, which must not be white space.</summary>
    internal static Token At(ReadOnlySpan<char> text, int start)
    {
        var first = text[start];
        if (IsLetter(text, start, out var width))
            return new Token(start, WordEnd(text, start + width) - start, TokenKind.Word);
        if (char.IsDigit(first))
            return new Token(start, NumberEnd(text, start + 1) - start, TokenKind.Number);
        var kind = QuotationMarks.IsAny(first) ? TokenKind.QuoteMark : TokenKind.Mark;
        return new Token(start, width, kind);
    }

    private static int WordEnd(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length)
        {
            if (char.IsDigit(text[position]))
                position++;
            else if (IsLetter(text, position, out var width) || (width == 1 && IsCombining(text[position])))
                position += width;
            else if (JoinsWords(text, position))
                position += 1;
            else
                break;
        }

        return position;
    }

    /// <summary>Whether the mark stands inside a word: <c>force’s</c>, <c>well-being</c>, <c>A&amp;S</c>.</summary>
    private static bool JoinsWords(ReadOnlySpan<char> text, int position)
    {
        if (position + 1 >= text.Length || !char.IsLetterOrDigit(text[position + 1]))
            return false;
        return text[position] switch
        {
            '\'' or '’' or 'ʼ' => char.IsLetter(text[position + 1]),
            '-' or '‐' or '‑' => true,
            '&' => char.IsUpper(text[position - 1]) && char.IsUpper(text[position + 1]),
            _ => false,
        };
    }

    private static int NumberEnd(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length)
        {
            if (char.IsDigit(text[position]))
                position++;
            else if (text[position] is '.' or ',' && position + 1 < text.Length && char.IsDigit(text[position + 1]))
                position += 2;
            else
                break;
        }

        return position;
    }

    private static bool IsLetter(ReadOnlySpan<char> text, int position, out int width)
    {
        width = 1;
        if (!char.IsSurrogate(text[position]))
            return char.IsLetter(text[position]);
        if (Rune.DecodeFromUtf16(text[position..], out var rune, out width) != System.Buffers.OperationStatus.Done)
        {
            width = 1;
            return false;
        }

        return Rune.IsLetter(rune);
    }

    private static bool IsCombining(char character) =>
        character >= '\u0300'
        && char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
