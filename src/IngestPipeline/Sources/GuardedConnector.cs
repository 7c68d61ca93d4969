using System.Net;
using System.Net.Sockets;
using IngestPipeline.Diagnostics;

namespace IngestPipeline.Sources;

/// <summary>
/// Connects to the very address it has checked, so that a name that resolves to something else a moment later gains nothing. Serves as
/// <see cref="SocketsHttpHandler.ConnectCallback"/>, below redirects and retries.
/// </summary>
internal sealed class GuardedConnector(FetchOptions options)
{
    /// <summary>How names become addresses; a test answers with addresses of its own.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    /// <summary>Which addresses may be visited; a test has only loopback ones.</summary>
    public Predicate<IPAddress> IsPublic { get; init; } = PublicAddress.IsPublic;

    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var endPoint = context.DnsEndPoint;
        var addresses = IPAddress.TryParse(endPoint.Host, out var literal)
            ? [literal]
            : await Resolve(endPoint.Host, cancellationToken).ConfigureAwait(false);
        if (addresses.Length == 0)
            throw new SocketException((int)SocketError.HostNotFound);
        if (!options.AllowPrivateAddresses && !IsProxy(endPoint))
            addresses = Allowed(addresses, endPoint.Host);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, endPoint.Port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Refuses a number that may not be visited, before any request: a proxy would connect to it for us.</summary>
    public void CheckLiteral(Uri uri)
    {
        if (!options.AllowPrivateAddresses && IPAddress.TryParse(uri.IdnHost, out var address))
            _ = Allowed([address], uri.IdnHost);
    }

    private IPAddress[] Allowed(IPAddress[] addresses, string host)
    {
        var allowed = Array.FindAll(addresses, IsPublic);
        return allowed.Length > 0
            ? allowed
            : throw new IngestException(Reasons.AddressRefused, $"'{host}' is not on the public internet.");
    }

    private bool IsProxy(DnsEndPoint endPoint) =>
        options.Proxy is { } proxy
        && proxy.Port == endPoint.Port
        && string.Equals(proxy.IdnHost, endPoint.Host, StringComparison.OrdinalIgnoreCase);
}
