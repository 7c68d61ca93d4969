using System.Buffers;
using System.Text;

namespace IngestPipeline.Readers;

/// <summary>
/// Finds and undoes text that was UTF-8 and was read as windows-1252 or Latin-1 (<c>â€™</c> for an apostrophe). Whether a document has it
/// is decided over the whole of it: single accented letters next to quotation marks are right in many languages.
/// </summary>
internal static class Mojibake
{
    /// <summary>What may stand after a word that ends in a capital with a tilde.</summary>
    private const string Quotes = "”“’‘»«–—…\u00A0´•„‚‹›";

    private static readonly SearchValues<char> Leads = SearchValues.Create("ÂÃâðÄÅïÐÎ");

    /// <summary>Whether a text has what garbled text cannot be without.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text) => text.ContainsAny(Leads);

    /// <summary>Whether, and how far, the document is garbled.</summary>
    public static MojibakeExtent ExtentIn(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny(Leads) < 0)
            return MojibakeExtent.None;
        int certain = 0, sequences = 0, loners = 0;
        for (var i = 0; i < text.Length;)
        {
            var next = text[i..].IndexOfAnyInRange('\u0080', '\uFFFF');
            if (next < 0)
                break;
            i += next;
            var length = SequenceAt(text[i..], out var rune);
            if (length == 0)
            {
                loners += IsEvidence(text, i) ? 1 : 0;
                i++;
                continue;
            }

            sequences++;
            certain += IsCertain(text.Slice(i, length), rune) ? 1 : 0;
            i += length;
        }

        if (certain == 0)
            return MojibakeExtent.None;
        return loners == 0 ? MojibakeExtent.Whole : certain > 1 || loners * 8 < sequences ? MojibakeExtent.Parts : MojibakeExtent.None;
    }

    /// <summary>Undoes it; twice where it was done twice.</summary>
    public static string Repair(string text, MojibakeExtent extent)
    {
        for (var round = 0; round < 2 && extent != MojibakeExtent.None && text.AsSpan().IndexOfAny(Leads) >= 0; round++)
            text = RepairOnce(text, extent);
        return text;
    }

    private static string RepairOnce(string text, MojibakeExtent extent)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var rest = text.AsSpan(i);
            var length = SequenceAt(rest, out var rune);
            if (length > 0 && (extent == MojibakeExtent.Whole || IsCertain(rest[..length], rune)))
            {
                result.Append(rune.ToString());
                i += length;
            }
            else if (rest.StartsWith("â€") && length == 0)
            {
                // The closing quotation mark's third byte has no character in windows-1252 and is often lost on the way.
                result.Append('\u201D');
                i += 2;
            }
            else if (extent == MojibakeExtent.Whole && text[i] == 'Â' && (rest.Length == 1 || rest[1] == ' '))
            {
                // A no-break space whose second byte became an ordinary blank.
                i++;
            }
            else
            {
                result.Append(text[i++]);
            }
        }

        return result.ToString();
    }

    /// <summary>How many characters from the start are one UTF-8 sequence read byte by byte; 0 when they are none.</summary>
    private static int SequenceAt(ReadOnlySpan<char> text, out Rune rune)
    {
        rune = default;
        var lead = Windows1252.ByteOf(text[0]);
        var length = lead switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        if (length == 0 || length > text.Length)
            return 0;
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < length; i++)
        {
            var value = Windows1252.ByteOf(text[i]);
            if (value < 0x80)
                return 0;
            bytes[i] = (byte)value;
        }

        return Rune.DecodeFromUtf8(bytes[..length], out rune, out var consumed) == OperationStatus.Done && consumed == length ? length : 0;
    }

    /// <summary>Whether a sequence is never right as it stands: a letter and a mark that no language puts together.</summary>
    private static bool IsCertain(ReadOnlySpan<char> text, Rune rune) => text[0] switch
    {
        'â' => text[1] is '€' or '\u0080' or '„' or '\u0084'
            || rune.Value is >= 0x2000 and < 0x2800 && text[1] is not ('”' or '“' or '’' or '‘'),
        'Â' => text[1] is not ('»' or '\u00A0' or '«' or '´' or '·' or '®' or '°'),
        'Ã' => !Quotes.Contains(text[1]),
        'ð' => text[1] is 'Ÿ' or '\u009F',
        'ï' => rune.Value is 0xFEFF or 0xFFFD,
        _ => false,
    };

    private static bool IsEvidence(ReadOnlySpan<char> text, int i) => text[i] switch
    {
        '\u00A0' or '\u00AD' or >= '\u2000' and <= '\u200F' or '\uFEFF' or '\uFFFD' => false,
        'Â' => i + 1 < text.Length && text[i + 1] != ' ',
        'â' => i + 1 >= text.Length || text[i + 1] != '€',
        '€' => i == 0 || text[i - 1] != 'â',
        _ => true,
    };
}
