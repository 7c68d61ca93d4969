using System.Buffers;
using IngestPipeline.Diagnostics;

namespace IngestPipeline.Sources;

/// <summary>Reads a stream whose length is not to be believed, up to a cap.</summary>
internal static class CappedReading
{
    private const int ChunkSize = 64 * 1024;

    /// <exception cref="IngestException">There are more bytes than <paramref name="maxBytes"/>.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(
        Stream stream, int maxBytes, long lengthHint, CancellationToken cancellationToken)
    {
        if (lengthHint > maxBytes)
            throw TooLarge(maxBytes);
        // The hint may lie; it only saves copies for documents of an ordinary size.
        var body = new ArrayBufferWriter<byte>((int)Math.Clamp(lengthHint + 1, ChunkSize / 16, 1024 * 1024));
        while (true)
        {
            var room = body.GetMemory(body.FreeCapacity > 0 ? 1 : ChunkSize);
            var read = await stream.ReadAsync(room, cancellationToken).ConfigureAwait(false);
            if (read == 0)
                return body.WrittenMemory;
            if (body.WrittenCount + (long)read > maxBytes)
                throw TooLarge(maxBytes);
            body.Advance(read);
        }
    }

    private static IngestException TooLarge(int maxBytes) => new(Reasons.TooLarge, $"The document has more than {maxBytes} bytes.");
}
