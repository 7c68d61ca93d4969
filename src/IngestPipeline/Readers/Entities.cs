using System.Globalization;
using System.Net;
using System.Text;

namespace IngestPipeline.Readers;

/// <summary>
/// Character references to characters, as browsers do it; what was escaped twice is unescaped twice where that is certain.
/// </summary>
internal static class Entities
{
    private const int LongestName = 32;

    /// <summary>The text with its references decoded.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        if (text.IndexOf('&') < 0)
            return text.ToString();
        var result = new StringBuilder(text.Length);
        while (true)
        {
            var at = text.IndexOf('&');
            if (at < 0)
                return result.Append(text).ToString();
            result.Append(text[..at]);
            text = text[at..];
            var length = ReferenceAt(text, out var value);
            if (length == 0)
            {
                result.Append('&');
                text = text[1..];
                continue;
            }

            text = text[length..];
            if (value == "&" && Twice(text, out var inner) is var extra and > 0)
            {
                value = inner;
                text = text[extra..];
            }

            result.Append(value);
        }
    }

    /// <summary>The rest of a reference whose ampersand was itself escaped; what would become markup stays as written.</summary>
    private static int Twice(ReadOnlySpan<char> rest, out string value)
    {
        value = "";
        var end = rest[..Math.Min(rest.Length, LongestName)].IndexOf(';');
        if (end < 1 || rest[..end] is "lt" or "gt" || !IsName(rest[..end]))
            return 0;
        var length = ReferenceAt($"&{rest[..(end + 1)]}", out value);
        return length == end + 2 ? end + 1 : 0;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
            if (!char.IsAsciiLetterOrDigit(c) && c != '#')
                return false;
        return true;
    }

    /// <summary>The length of the reference a text starts with, and what it stands for; 0 when it starts with none.</summary>
    private static int ReferenceAt(ReadOnlySpan<char> text, out string value)
    {
        value = "";
        if (text.Length < 3)
            return 0;
        if (text[1] == '#')
            return NumberAt(text, out value);
        var length = 1;
        while (length < text.Length && length < LongestName && char.IsAsciiLetterOrDigit(text[length]))
            length++;
        if (length < text.Length && text[length] == ';' && Named(text[1..length]) is { } named)
        {
            value = named;
            return length + 1;
        }

        return Unfinished(text, out value);
    }

    private static int NumberAt(ReadOnlySpan<char> text, out string value)
    {
        var hex = text[2] is 'x' or 'X';
        var start = hex ? 3 : 2;
        var end = start;
        while (end < text.Length && (hex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
            end++;
        value = "";
        if (end == start)
            return 0;
        var style = hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        var number = end - start < 9 && int.TryParse(text[start..end], style, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        value = number switch
        {
            >= 0x80 and <= 0x9F => Windows1252.CharOf((byte)number).ToString(),
            0 => "\uFFFD",
            _ => Rune.IsValid(number) ? new Rune(number).ToString() : "\uFFFD",
        };
        return end < text.Length && text[end] == ';' ? end + 1 : end;
    }

    /// <summary>The few old names that browsers take without their semicolon.</summary>
    private static int Unfinished(ReadOnlySpan<char> text, out string value)
    {
        foreach (var name in (ReadOnlySpan<string>)["amp", "nbsp", "pound", "quot", "lt", "gt", "copy", "reg"])
        {
            if (!text[1..].StartsWith(name, StringComparison.Ordinal))
                continue;
            var after = name.Length + 1;
            if (after < text.Length && (char.IsAsciiLetter(text[after]) || text[after] == '='))
                continue;
            value = Named(name)!;
            return after;
        }

        value = "";
        return 0;
    }

    private static string? Named(ReadOnlySpan<char> name) => name switch
    {
        "amp" or "AMP" => "&",
        "nbsp" or "NonBreakingSpace" => "\u00A0",
        "rsquo" or "rsquor" or "CloseCurlyQuote" => "\u2019",
        "lsquo" or "OpenCurlyQuote" => "\u2018",
        "ldquo" or "OpenCurlyDoubleQuote" => "\u201C",
        "rdquo" or "rdquor" or "CloseCurlyDoubleQuote" => "\u201D",
        "ndash" => "\u2013",
        "mdash" => "\u2014",
        "pound" => "\u00A3",
        "quot" or "QUOT" => "\"",
        "apos" => "'",
        "lt" or "LT" => "<",
        "gt" or "GT" => ">",
        "hellip" or "mldr" => "\u2026",
        "bull" or "bullet" => "\u2022",
        "NewLine" or "Tab" => " ",
        "colon" => ":",
        "semi" => ";",
        "comma" => ",",
        "period" => ".",
        "excl" => "!",
        "quest" => "?",
        "num" => "#",
        "dollar" => "$",
        "percnt" => "%",
        "ast" => "*",
        "plus" => "+",
        "equals" => "=",
        "sol" => "/",
        "bsol" => "\\",
        "lpar" => "(",
        "rpar" => ")",
        "lsqb" or "lbrack" => "[",
        "rsqb" or "rbrack" => "]",
        "lowbar" => "_",
        "verbar" or "vert" => "|",
        "commat" => "@",
        "hyphen" or "dash" => "\u2010",
        "horbar" => "\u2015",
        "check" or "checkmark" => "\u2713",
        "cross" => "\u2717",
        "hairsp" => "\u200A",
        "numsp" or "puncsp" => " ",
        _ => Standard(name),
    };

    private static string? Standard(ReadOnlySpan<char> name)
    {
        string reference = $"&{name};";
        var decoded = WebUtility.HtmlDecode(reference);
        return decoded.Length < reference.Length ? decoded : null;
    }
}
