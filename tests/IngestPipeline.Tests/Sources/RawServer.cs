using System.Net;
using System.Net.Sockets;
using System.Text;

namespace IngestPipeline.Tests.Sources;

/// <summary>A server that answers every connection with the same bytes and hangs up: for answers that no honest server gives.</summary>
internal sealed class RawServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public RawServer(string answer, byte[]? body = null)
    {
        _listener.Start();
        _ = ServeAsync([.. Encoding.Latin1.GetBytes(answer), .. body ?? []]);
    }

    public Uri Uri => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    public int Visits { get; private set; }

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync(byte[] answer)
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                Visits++;
                var stream = client.GetStream();
                _ = await stream.ReadAsync(new byte[4096]);
                await stream.WriteAsync(answer);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or IOException)
        {
            // The test is over.
        }
    }
}
