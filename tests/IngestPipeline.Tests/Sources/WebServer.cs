using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using IngestPipeline.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace IngestPipeline.Tests.Sources;

/// <summary>A real server on a loopback port, which counts its visits.</summary>
internal sealed class WebServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private int _visits;
    private int _connections;

    private WebServer(WebApplication application) => _application = application;

    public int Visits => Volatile.Read(ref _visits);

    public int Port => new Uri(_application.Urls.First()).Port;

    /// <summary>What the last request said of itself.</summary>
    public IHeaderDictionary? LastHeaders { get; private set; }

    /// <summary>How many connections were opened.</summary>
    public int Connections => Volatile.Read(ref _connections);

    /// <param name="answer">Answers every request.</param>
    /// <param name="secure">Whether to speak TLS, with a certificate nobody trusts.</param>
    public static async Task<WebServer> StartAsync(RequestDelegate answer, bool secure = false)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        WebServer? server = null;
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0, listen =>
        {
            listen.Use(next => connection =>
            {
                Interlocked.Increment(ref server!._connections);
                return next(connection);
            });
            if (secure)
                listen.UseHttps(OwnCertificate());
        }));
        server = new WebServer(builder.Build());
        server._application.Run(async context =>
        {
            Interlocked.Increment(ref server._visits);
            server.LastHeaders = new HeaderDictionary(context.Request.Headers.ToDictionary());
            await answer(context);
        });
        await server._application.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    public Uri Uri(string path, string host = "127.0.0.1") => new($"http://{host}:{Port}{path}");

    public SourceItem Item(string path, string host = "127.0.0.1") => new(path, Uri(path, host));

    private static X509Certificate2 OwnCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        return request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _application.StopAsync(now.Token);
        await _application.DisposeAsync();
    }
}
