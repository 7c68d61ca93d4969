using System.Globalization;

namespace IngestPipeline.Profiles.Phrases;

/// <summary>How one character counts when a phrase is compared with a text: part of a word, a mark of its own, or space.</summary>
internal static class CharFold
{
    private const char Space = '\0';
    private const char Mark = '\u0001';

    // For the characters that most texts are made of, what FoldAny says of them.
    private static readonly byte[] Latin = [.. Enumerable.Range(0, 256).Select(c => (byte)FoldAny((char)c))];

    public static bool IsSpace(char c) => Fold(c) == Space;

    /// <summary>A letter, a digit or a combining accent.</summary>
    public static bool IsWord(char c) => Fold(c) > Mark;

    /// <summary>The lower-case form of a word's character; not above U+0001 for any other.</summary>
    public static char Fold(char c) => c < Latin.Length ? (char)Latin[c] : FoldAny(c);

    /// <summary>Curly and straight apostrophes become one character, and so do all hyphens.</summary>
    public static char Punctuation(char c) => c switch
    {
        '’' or 'ʼ' => '\'',
        >= '\u2010' and <= '\u2013' => '-',
        _ => c,
    };

    /// <summary>The character a text and a phrase are compared by, whatever it is.</summary>
    public static char Any(char c) => Fold(c) is > Mark and var folded ? folded : Punctuation(c);

    private static char FoldAny(char c)
    {
        if (c == 'ʼ')
        {
            return Mark;
        }

        if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
        {
            return char.ToLowerInvariant(c);
        }

        return char.IsWhiteSpace(c) ? Space : Mark;
    }
}
