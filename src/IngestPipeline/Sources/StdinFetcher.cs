using IngestPipeline.Diagnostics;
using IngestPipeline.Model;

namespace IngestPipeline.Sources;

/// <summary>Reads standard input, once; a second fetch gives the same bytes.</summary>
internal sealed class StdinFetcher : IFetcher, IDisposable
{
    private readonly int _maxBytes;
    private readonly Func<Stream> _open;
    private readonly SemaphoreSlim _gate = new(1);
    private ReadOnlyMemory<byte>? _bytes;

    public StdinFetcher(FetchOptions options, Func<Stream>? open = null)
    {
        _maxBytes = options.MaxBytes;
        _open = open ?? Console.OpenStandardInput;
    }

    public async Task<RawDocument> FetchAsync(SourceItem item, CancellationToken cancellationToken = default)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            _bytes ??= await ReadAsync(cancellationToken).ConfigureAwait(false);
            return new RawDocument(item, _bytes.Value, null, null, item.Uri);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IngestException(Reasons.FetchFailed, "Reading standard input broke off.", exception);
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private async Task<ReadOnlyMemory<byte>> ReadAsync(CancellationToken cancellationToken)
    {
        // The console's stream blocks its thread and hears no token.
        var reading = Task.Run(() => CappedReading.ReadAsync(_open(), _maxBytes, 0, cancellationToken), cancellationToken);
        return await reading.WaitAsync(cancellationToken).ConfigureAwait(false);
    }
}
