using IngestPipeline.Diagnostics;
using IngestPipeline.Model;
using IngestPipeline.Readers.Encodings;
using IngestPipeline.Readers.Text;

namespace IngestPipeline.Readers;

/// <summary>
/// Reads plain text as people save and paste it: with blank lines or without, broken at a width or not, with typed lists and tables.
/// It is the reader of last resort, so it says what a document is that is no text.
/// </summary>
public sealed class TextDocumentReader(ReaderOptions? options = null) : IDocumentReader
{
    private readonly ReaderOptions _options = ReaderOptions.Checked(options);

    /// <inheritdoc/>
    public Document? Read(RawDocument raw, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(raw);
        cancellationToken.ThrowIfCancellationRequested();
        if (FileSignature.KindOf(raw.Bytes.Span) is { } kind)
            throw new IngestException(Reasons.UnknownMediaType, $"The document is {kind}, which no reader reads.");
        using var source = CharsetDecoder.TryDecode(raw);
        if (source is null)
            throw new IngestException(Reasons.NotText, "The bytes are not text in any known encoding.");
        if (ContentSniffer.FormatOf(raw, source.Span) != ContentFormat.Text)
            return null;
        var length = source.Span.Length;
        if (length > _options.MaxCharacters)
            throw new IngestException(Reasons.TooLarge, $"The text has {length} characters, more than {_options.MaxCharacters}.");
        return new TextPage(raw, source.ToString(), _options, cancellationToken).Read();
    }
}
