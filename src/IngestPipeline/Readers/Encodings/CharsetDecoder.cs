using System.Buffers;
using System.Text;
using IngestPipeline.Model;
using UtfUnknown;

namespace IngestPipeline.Readers.Encodings;

/// <summary>
/// Bytes to text: a byte-order mark first, then UTF-8 that proves itself, then what the transport and the page say, then detection.
/// </summary>
internal static class CharsetDecoder
{
    private const int Sample = 256 * 1024;

    private static readonly SearchValues<char> LabelEnds = SearchValues.Create(" \t\r\n\"';>/?");

    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019"
        + "\u001B\u001C\u001D\u001E\u001F\u007F");

    static CharsetDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text without its byte-order mark; null when the bytes are not text.</summary>
    public static DecodedText? TryDecode(RawDocument raw)
    {
        var bytes = raw.Bytes.Span;
        if (Marked(bytes) is var (marked, skip))
            return Plausible(DecodedText.Decode(marked, bytes[skip..]));
        if (Wide(bytes) is { } wide)
            return Plausible(DecodedText.Decode(wide, bytes));
        if (bytes[..Math.Min(bytes.Length, Sample)].Count((byte)0) * 100L > Math.Min(bytes.Length, Sample))
            return null;
        if (!IsEscaped(bytes) && DecodedText.TryDecodeUtf8(bytes) is { } utf8)
            return Plausible(utf8);
        return Plausible(DecodedText.Decode(Declared(raw, bytes) ?? Detected(bytes), bytes));
    }

    private static (Encoding Encoding, int Length)? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    /// <summary>UTF-16 without a mark: nearly every other byte is zero, on one side.</summary>
    private static Encoding? Wide(ReadOnlySpan<byte> bytes)
    {
        var length = Math.Min(bytes.Length, 4096) & ~1;
        if (length < 4 || !bytes[..length].Contains((byte)0))
            return null;
        int even = 0, odd = 0;
        for (var i = 0; i < length; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        var pairs = length / 2;
        if (odd * 10 >= pairs * 6 && even * 20 <= pairs)
            return Encoding.Unicode;
        return even * 10 >= pairs * 6 && odd * 20 <= pairs ? Encoding.BigEndianUnicode : null;
    }

    /// <summary>An encoding that shifts by escape sequences is ASCII to look at.</summary>
    private static bool IsEscaped(ReadOnlySpan<byte> bytes) => bytes.IndexOf("\x1B$"u8) >= 0 && Ascii.IsValid(bytes);

    private static Encoding? Declared(RawDocument raw, ReadOnlySpan<byte> bytes) =>
        (Named(raw.Charset) ?? Named(InMarkup(bytes))) is { } encoding && Fits(encoding, bytes) ? encoding : null;

    /// <summary>Whether the bytes could have been written in the encoding: a lie is seen by what cannot be decoded.</summary>
    private static bool Fits(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var text = encoding.GetString(sample);
        var broken = text.AsSpan().Count('\uFFFD');
        return broken * 200L <= CountHigh(sample);
    }

    private static int CountHigh(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var value in bytes)
            count += value >> 7;
        return count;
    }

    /// <summary>The charset a page names in a meta element or an XML declaration within its first kilobytes.</summary>
    private static string? InMarkup(ReadOnlySpan<byte> bytes)
    {
        Span<char> head = stackalloc char[4096];
        head = head[..Encoding.Latin1.GetChars(bytes[..Math.Min(bytes.Length, head.Length)], head)];
        for (var at = 0; ;)
        {
            var found = head[at..].IndexOf("charset", StringComparison.OrdinalIgnoreCase);
            var length = 7;
            if (found < 0)
                (found, length) = (head[at..].IndexOf("encoding", StringComparison.OrdinalIgnoreCase), 8);
            if (found < 0)
                return null;
            at += found + length;
            var rest = head[at..].TrimStart();
            if (rest.IsEmpty || rest[0] != '=')
                continue;
            rest = rest[1..].TrimStart(" \t\r\n\"'");
            var end = rest.IndexOfAny(LabelEnds);
            if (end > 0)
                return rest[..end].ToString();
        }
    }

    /// <summary>The encoding a browser takes for a name: what is called Latin-1 is windows-1252.</summary>
    private static Encoding? Named(string? name)
    {
        var label = name?.Trim().Trim('"', '\'').ToLowerInvariant();
        if (label is null or "" or "utf-8" or "utf8" or "unicode-1-1-utf-8")
            return null;
        label = label switch
        {
            "iso-8859-1" or "iso8859-1" or "iso_8859-1" or "latin1" or "latin-1" or "l1" or "us-ascii" or "ascii" => "windows-1252",
            "cp1252" or "x-cp1252" or "ansi" => "windows-1252",
            "iso-8859-9" or "latin5" => "windows-1254",
            "iso-8859-11" or "tis-620" => "windows-874",
            "gb2312" or "gb_2312-80" or "gbk" or "x-gbk" => "gb18030",
            "utf-16" or "utf-16le" or "utf-16be" or "utf-7" or "unicode" => "windows-1252",
            _ => label,
        };
        try
        {
            return Encoding.GetEncoding(label);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding Detected(ReadOnlySpan<byte> bytes)
    {
        if (MostlyUtf8(bytes))
            return Encoding.UTF8;
        var sample = bytes[..Math.Min(bytes.Length, Sample)].ToArray();
        var best = CharsetDetector.DetectFromBytes(sample).Detected;
        var named = best is { Confidence: > 0.6f, Encoding: not null } ? Named(best.EncodingName) : null;
        return named is not null && Fits(named, sample) ? named : Encoding.GetEncoding(1252);
    }

    /// <summary>UTF-8 with a broken place or two: far more whole sequences than broken ones.</summary>
    private static bool MostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int whole = 0, broken = 0;
        while (!bytes.IsEmpty && whole + broken < 100_000)
        {
            var ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
                break;
            bytes = bytes[ascii..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var consumed) == OperationStatus.Done)
                whole++;
            else
                broken++;
            bytes = bytes[consumed..];
        }

        return whole >= 2 && whole > 8 * broken;
    }

    /// <summary>Null when a text has more control characters or undecodable places than a text can have.</summary>
    private static DecodedText? Plausible(DecodedText text)
    {
        var sample = text.Span[..Math.Min(text.Span.Length, Sample)];
        if (!sample.ContainsAny(Suspects) && (Ascii.IsValid(sample) || !MayBeBroken(sample)))
            return text;
        var bad = 0;
        foreach (var c in sample)
            bad += IsBad(c) ? 1 : 0;
        if (bad <= 3 || bad * 20 <= sample.Length)
            return text;
        text.Dispose();
        return null;
    }

    private static bool MayBeBroken(ReadOnlySpan<char> sample) =>
        sample.ContainsAnyInRange('\u0080', '\u009F') || sample.Contains('\uFFFD');

    private static bool IsBad(char c) => c < ' '
        ? c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\x1A' or '\0')
        : c is '\uFFFD' or '\x7F' or (>= '\u0080' and <= '\u009F' and not '\u0085');
}
