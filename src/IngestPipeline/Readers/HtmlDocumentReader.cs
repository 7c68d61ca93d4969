using IngestPipeline.Diagnostics;
using IngestPipeline.Model;
using IngestPipeline.Readers.Encodings;
using IngestPipeline.Readers.Html;

namespace IngestPipeline.Readers;

/// <summary>
/// Reads HTML pages, whatever they are called: blocks in reading order, what surrounds them, and what the page says about itself.
/// </summary>
public sealed class HtmlDocumentReader(ReaderOptions? options = null) : IDocumentReader
{
    private readonly ReaderOptions _options = ReaderOptions.Checked(options);

    /// <inheritdoc/>
    public Document? Read(RawDocument raw, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(raw);
        cancellationToken.ThrowIfCancellationRequested();
        if (FileSignature.KindOf(raw.Bytes.Span) is not null)
            return null;
        using var source = CharsetDecoder.TryDecode(raw);
        if (source is null || ContentSniffer.FormatOf(raw, source.Span) != ContentFormat.Html)
            return null;
        var length = source.Span.Length;
        if (length > _options.MaxCharacters)
            throw new IngestException(Reasons.TooLarge, $"The page has {length} characters, more than {_options.MaxCharacters}.");
        return new HtmlPage(raw, source.Memory, _options, cancellationToken).Read();
    }
}
