using System.Buffers;
using System.Text;

namespace IngestPipeline.Readers.Encodings;

/// <summary>
/// The decoded source of one document in a borrowed buffer: most of it is never kept, and as a string of its own it would be the largest
/// thing a page allocates.
/// </summary>
internal sealed class DecodedText : IDisposable
{
    private char[] _chars;
    private int _length;

    private DecodedText(int capacity) => _chars = ArrayPool<char>.Shared.Rent(Math.Max(capacity, 1));

    /// <summary>The text; not to be used once this is disposed.</summary>
    public ReadOnlyMemory<char> Memory => _chars.AsMemory(0, _length);

    /// <inheritdoc cref="Memory"/>
    public ReadOnlySpan<char> Span => _chars.AsSpan(0, _length);

    /// <summary>Decodes bytes; what is no character becomes U+FFFD.</summary>
    public static DecodedText Decode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var text = new DecodedText(encoding is UTF8Encoding || encoding.IsSingleByte ? bytes.Length : encoding.GetCharCount(bytes));
        text._length = encoding.GetChars(bytes, text._chars);
        return text;
    }

    /// <summary>Decodes bytes that are UTF-8 throughout; null for others.</summary>
    public static DecodedText? TryDecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        var text = new DecodedText(bytes.Length);
        var status = System.Text.Unicode.Utf8.ToUtf16(bytes, text._chars, out _, out text._length, replaceInvalidSequences: false);
        if (status == OperationStatus.Done)
            return text;
        text.Dispose();
        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => new(Span);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_chars.Length == 0)
            return;
        ArrayPool<char>.Shared.Return(_chars);
        (_chars, _length) = ([], 0);
    }
}
