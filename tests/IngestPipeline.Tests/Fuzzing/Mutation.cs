using CsCheck;

namespace IngestPipeline.Tests.Fuzzing;

/// <summary>Documents grown from the seeds by changes that know a little of markup.</summary>
internal static class Mutation
{
    private static readonly string[] Scraps =
    [
        "<", ">", "</", "<!--", "-->", "<p>", "</p>", "<div>", "</div>", "<br>", "<br><br>", "<table>", "<tr>", "<td>", "</table>",
        "<li>", "<ul>", "</ul>",
        "<dl><dt>", "<dd>", "<h2>", "</h2>", "<a href=x>", "</a>", "<b>", "</b>", "<span hidden>", "</span>", "<svg>", "</svg>",
        "<script>", "</script>",
        "<title>", "<noscript>", "</noscript>", "<template>", "<pre>", "</pre>", "<x-y>", "</x-y>", "<form>", "</form>", "<body>",
        "</html>", "<time>", "\"",
        "'", "=", "&", "&amp;", ";", "&#x", "&#0;", "\0", "\u0001", "\u0301", "\uD800", "\uDC00", "\u200B", "\u00AD", "\u202E", "\uFFFD",
        "\u00A0", "\u2028",
        "\n", "\n\n", "\r", "\t", " | ", "• ", "- ", "1. ", "“", "”", "‘", "’", "â€™", "Ã©", "é", "漢", "😀", "Kent Police", "good", "93%",
        "said", ".", " ",
    ];

    private static readonly Gen<Func<string, string>> Change = Gen.Select(Gen.Int[0, 6], Gen.Double[0, 1], Gen.Double[0, 1], Gen.Int[0, int.MaxValue],
        (kind, at, other, pick) => (Func<string, string>)(text => Changed(text, kind, at, other, pick)));

    /// <summary>A seed after a few changes, and how its text is encoded.</summary>
    public static Gen<string> Documents { get; } = Gen.Select(Gen.Int[0, Seed.Texts.Count - 1], Change.Array[0, 12],
        (seed, changes) => changes.Aggregate(Seed.Texts[seed], static (text, change) => change(text)));

    /// <summary>The bytes of a document with a few of them changed.</summary>
    public static Gen<byte[]> Bytes { get; } = Gen.Select(
        Documents, Gen.Int[0, 3], Gen.Select(Gen.Double[0, 1], Gen.Byte).Array[0, 4], Flipped);

    private static byte[] Flipped(string text, int form, (double At, byte Value)[] flips)
    {
        byte[] bytes = form switch
        {
            0 => System.Text.Encoding.Unicode.GetBytes(text),
            1 => System.Text.Encoding.Latin1.GetBytes(text),
            _ => System.Text.Encoding.UTF8.GetBytes(text),
        };
        foreach (var (at, value) in flips)
            if (bytes.Length > 0)
                bytes[(int)(at * (bytes.Length - 1))] = value;
        return bytes;
    }

    private static string Changed(string text, int kind, double at, double other, int pick)
    {
        if (text.Length == 0)
            return Scraps[pick % Scraps.Length];
        int from = (int)(at * text.Length), to = (int)(other * text.Length);
        if (from > to)
            (from, to) = (to, from);
        return kind switch
        {
            0 => text.Insert(from, Scraps[pick % Scraps.Length]),
            1 => text.Remove(from, Math.Min(to - from, 1 + (pick % 200))),
            2 => text.Insert(to, text.Substring(from, Math.Min(to - from, 1 + (pick % 400)))),
            3 => Spliced(text, from, other, pick),
            4 => WithoutTag(text, from),
            5 => text.Insert(from, string.Concat(Enumerable.Repeat(Scraps[pick % Scraps.Length], 1 + (pick / 64 % 40)))),
            _ => text[..from] + text[to..] + text[from..to],
        };
    }

    private static string Spliced(string text, int at, double other, int pick)
    {
        var donor = Seed.Texts[pick % Seed.Texts.Count];
        var from = (int)(other * (donor.Length - 1));
        return text.Insert(at, donor.Substring(from, Math.Min(donor.Length - from, 1 + (pick / 8 % 500))));
    }

    private static string WithoutTag(string text, int from)
    {
        var open = text.IndexOf('<', from);
        var close = open < 0 ? -1 : text.IndexOf('>', open);
        return close < 0 ? text : text.Remove(open, close - open + 1);
    }
}
