using System.Security.Cryptography;

namespace IngestPipeline.Model;

/// <summary>The bytes of one document as they came, and what the transport said about them.</summary>
/// <param name="Item">What was fetched.</param>
/// <param name="Bytes">The body, undecoded.</param>
/// <param name="MediaType">The media type without parameters, as told by the transport; null when nobody said.</param>
/// <param name="Charset">The charset the transport named; null when nobody said.</param>
/// <param name="FinalUri">Where the bytes came from after redirects.</param>
public sealed record RawDocument(SourceItem Item, ReadOnlyMemory<byte> Bytes, string? MediaType, string? Charset, Uri FinalUri)
{
    private string? _sha256;

    /// <summary>SHA-256 of <see cref="Bytes"/>, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 => _sha256 ??= Convert.ToHexStringLower(SHA256.HashData(Bytes.Span));
}
