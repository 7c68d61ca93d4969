namespace IngestPipeline.Sources;

/// <summary>
/// Reads the body below the retries: a body that stalls or breaks off counts as a failed attempt. Bytes are counted after decompression, so
/// that a small answer cannot unfold into a large one. Bodies of errors and redirects are not read.
/// </summary>
internal sealed class BodyHandler(FetchOptions options) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            var body = response.IsSuccessStatusCode ? await ReadAsync(response.Content, cancellationToken).ConfigureAwait(false) : default;
            var content = new ReadOnlyMemoryContent(body);
            if (response.Content.Headers.TryGetValues("Content-Type", out var types))
                content.Headers.TryAddWithoutValidation("Content-Type", types);
            response.Content.Dispose();
            response.Content = content;
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private async Task<ReadOnlyMemory<byte>> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        try
        {
            var length = content.Headers.ContentLength ?? 0;
            using var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            return await CappedReading.ReadAsync(stream, options.MaxBytes, length, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "The body broke off.", exception);
        }
    }
}
