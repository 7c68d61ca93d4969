namespace IngestPipeline.Readers;

/// <summary>Knows the marks people type before the items of a list.</summary>
internal static class ListMarker
{
    /// <summary>The last three are what a word processor's symbol font leaves behind.</summary>
    private const string Bullets = "•▪◦‣●○■□▫⁃∙◆◇►▶➢➤✓✔✗✘❖➔⦁\uF0B7\uF0A7\uF0D8";

    /// <summary>The length of the mark a text starts with, the blank after it included; 0 when there is none.</summary>
    public static int LengthOf(ReadOnlySpan<char> text, ListMarkerKinds kinds)
    {
        if (text.Length < 2)
            return 0;
        if (IsBullet(text[0]))
            return Rest(text, 1, blankNeeded: false);
        if (text[0] is '·' or '˗')
            return Rest(text, 1, blankNeeded: true);
        if (kinds == ListMarkerKinds.Bullet)
            return 0;
        return text[0] switch
        {
            '-' => Rest(text, text[1] == '-' ? 2 : 1, blankNeeded: true),
            '–' or '—' or '―' or '‐' or '‑' or '−' or '*' or '+' or '»' or '>' => Rest(text, 1, blankNeeded: true),
            'o' or 'ο' => text.Length > 2 && text[1] is ' ' or '\t' or '\u00A0' && !char.IsLower(text[2]) ? 2 : 0,
            '(' => Enclosed(text),
            _ => Numbered(text),
        };
    }

    /// <summary>Whether a text is a mark and nothing else.</summary>
    public static bool IsAlone(ReadOnlySpan<char> text) => text.Length == 1 && (IsBullet(text[0]) || text[0] is '·' or '*' or '-' or '–');

    private static bool IsBullet(char c) => c > '\u2000' && Bullets.Contains(c);

    private static int Rest(ReadOnlySpan<char> text, int mark, bool blankNeeded)
    {
        var at = mark;
        while (at < text.Length && text[at] is ' ' or '\t' or '\u00A0')
            at++;
        return at == text.Length || blankNeeded && at == mark ? 0 : at;
    }

    /// <summary><c>(a)</c>, <c>(1)</c>, <c>(iv)</c>.</summary>
    private static int Enclosed(ReadOnlySpan<char> text)
    {
        var close = text[..Math.Min(text.Length, 6)].IndexOf(')');
        return close > 1 && IsNumeral(text[1..close]) ? Rest(text, close + 1, blankNeeded: true) : 0;
    }

    /// <summary><c>1.</c>, <c>12)</c>, <c>a)</c>: not <c>6.1</c>, not <c>2023.</c></summary>
    private static int Numbered(ReadOnlySpan<char> text)
    {
        var close = text[..Math.Min(text.Length, 5)].IndexOfAny('.', ')');
        if (close < 1)
            return 0;
        var numeral = text[..close];
        var fits = text[close] == ')' ? IsNumeral(numeral) : close < 3 && !numeral.ContainsAnyExceptInRange('0', '9');
        return fits ? Rest(text, close + 1, blankNeeded: true) : 0;
    }

    private static bool IsNumeral(ReadOnlySpan<char> text) =>
        text.Length < 3 && !text.ContainsAnyExceptInRange('0', '9') || text.Length == 1 && char.IsAsciiLetterLower(text[0])
        || text.Length < 5 && !text.ContainsAnyExcept("ivx");
}
