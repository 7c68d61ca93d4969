using System.Globalization;
using System.Text;

namespace IngestPipeline.Readers;

/// <summary>
/// The rules of canonical text: NFC, every run of white space one blank, nothing that cannot be seen, trimmed.
/// </summary>
internal static class CanonicalText
{
    private const int MostMarks = 30;

    private static readonly CharacterClass[] Classes = Build();

    /// <summary>What becomes of a character.</summary>
    public static CharacterClass ClassOf(char c) => Classes[c];

    /// <summary>The canonical form of a text; empty when nothing of it can be seen.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        bool pending = false, unsettled = false;
        foreach (var c in text)
        {
            var kind = Classes[c];
            if (kind == CharacterClass.Space)
                pending = result.Length > 0;
            if (kind is CharacterClass.Space or CharacterClass.Invisible)
                continue;
            if (pending)
                result.Append(' ');
            pending = false;
            unsettled |= kind == CharacterClass.Unsettled;
            result.Append(c);
        }

        return unsettled ? Settle(result.ToString()) : result.ToString();
    }

    /// <summary>
    /// Composes a text that has unsettled characters: no half surrogates, no C1 controls, NFC. No writing puts as many marks on a letter as are
    /// left off here, and to order them would take time that grows with the square of their number.
    /// </summary>
    public static string Settle(string text)
    {
        var whole = Thin(Whole(text));
        return whole.IsNormalized() ? whole : whole.Normalize();
    }

    /// <summary>The text with no more marks in a row than the Unicode standard's stream-safe form has.</summary>
    private static string Thin(string text)
    {
        StringBuilder? thinned = null;
        var marks = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isPair = char.IsHighSurrogate(c) && i + 1 < text.Length;
            marks = c >= '\u0300' && IsMark(text, i) ? marks + 1 : 0;
            if (marks == MostMarks + 1)
                thinned ??= new StringBuilder(text, 0, i, text.Length);
            if (marks <= MostMarks)
                thinned?.Append(text, i, isPair ? 2 : 1);
            i += isPair ? 1 : 0;
        }

        return thinned?.ToString() ?? text;
    }

    private static bool IsMark(string text, int at) => CharUnicodeInfo.GetUnicodeCategory(text, at)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static string Whole(string text)
    {
        StringBuilder? repaired = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(c))
                (repaired ??= new StringBuilder(text))[i] = '\uFFFD';
            else if (c is >= '\u0080' and <= '\u009F')
                (repaired ??= new StringBuilder(text))[i] = Windows1252.CharOf((byte)c);
        }

        return repaired?.ToString() ?? text;
    }

    private static CharacterClass[] Build()
    {
        var classes = new CharacterClass[char.MaxValue + 1];
        for (var i = 0; i < classes.Length; i++)
            classes[i] = Judge((char)i);
        return classes;
    }

    private static CharacterClass Judge(char c)
    {
        if (c is >= ' ' and <= '~')
            return c == ' ' ? CharacterClass.Space : CharacterClass.Ordinary;
        if (char.IsWhiteSpace(c) || c is '\u2800' or '\u3164')
            return CharacterClass.Space;
        if (c is >= '\u0080' and <= '\u009F')
            return char.IsControl(Windows1252.CharOf((byte)c)) ? CharacterClass.Invisible : CharacterClass.Unsettled;
        if (char.IsControl(c) || c is '\u034F' or '\u115F' or '\u1160')
            return CharacterClass.Invisible;
        if (c is >= '\uFFF9' and <= '\uFFFB' or >= '\uFFFE' or >= '\uFDD0' and <= '\uFDEF')
            return CharacterClass.Invisible;
        if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format)
            return CharacterClass.Invisible;
        return c < '\u0300' || c is >= '\u2010' and <= '\u2027' or '\u20AC' or '\u2022'
            ? CharacterClass.Ordinary : CharacterClass.Unsettled;
    }
}
