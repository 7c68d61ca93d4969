using System.Globalization;

namespace IngestPipeline.Profiles.Phrases;

/// <summary>How one character counts when a phrase is compared with a text: part of a word, a mark of its own, or space.</summary>
internal static class CharFold
{
    private const char Space = '\0';
    private const char Mark = '\u0001';

    // 0 is space, 1 a mark, anything else the lower-case form of a letter or digit.
    private static ReadOnlySpan<byte> Ascii =>
    [
        1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 1, 1, 1, 1, 1, 1,
        1, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111,
        112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 1, 1, 1, 1, 1,
        1, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111,
        112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 1, 1, 1, 1, 1,
    ];

    public static bool IsSpace(char c) => Fold(c) == Space;

    /// <summary>A letter, a digit or a combining accent.</summary>
    public static bool IsWord(char c) => Fold(c) > Mark;

    /// <summary>The lower-case form of a word's character; not above U+0001 for any other.</summary>
    public static char Fold(char c) => c < 128 ? (char)Ascii[c] : FoldWide(c);

    /// <summary>Curly and straight apostrophes become one character, and so do all hyphens.</summary>
    public static char Punctuation(char c) => c switch
    {
        '’' or 'ʼ' => '\'',
        >= '\u2010' and <= '\u2013' => '-',
        _ => c,
    };

    /// <summary>The character a text and a phrase are compared by, whatever it is.</summary>
    public static char Any(char c) => Fold(c) is > Mark and var folded ? folded : Punctuation(c);

    private static char FoldWide(char c)
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
