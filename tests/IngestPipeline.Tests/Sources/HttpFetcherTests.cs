using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using IngestPipeline.Diagnostics;
using IngestPipeline.Model;
using IngestPipeline.Sources;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace IngestPipeline.Tests.Sources;

public sealed class HttpFetcherTests
{
    private static readonly FetchOptions Quick = new()
    {
        AllowPrivateAddresses = true,
        RetryDelay = TimeSpan.FromMilliseconds(5),
        MaxRetryDelay = TimeSpan.FromSeconds(1.5),
        BreakerThroughput = 100,
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static async Task<RawDocument> FetchAsync(SourceItem item, FetchOptions? options = null)
    {
        await using var fetcher = HttpFetcher.Create(options ?? Quick);
        return await fetcher.FetchAsync(item, Token);
    }

    private static Task<RawDocument> FetchAsync(Uri uri, FetchOptions? options = null) => FetchAsync(new SourceItem("x", uri), options);

    private static async Task<IngestException> FailureAsync(Uri uri, FetchOptions? options = null) =>
        await Assert.ThrowsAsync<IngestException>(() => FetchAsync(uri, options));

    private static Task<WebServer> ServerAsync(RequestDelegate answer) => WebServer.StartAsync(answer);

    private static Task<WebServer> ServerOfAsync(int status) => ServerAsync(context =>
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync("an error page");
    });

    [Fact]
    public async Task FetchAsync_Page_GivesBytesTypeAndCharset()
    {
        await using var server = await ServerAsync(context =>
        {
            context.Response.Headers.ContentType = "Text/HTML; Charset=\"windows-1252\"";
            return context.Response.Body.WriteAsync(new byte[] { 0x93, 0x94 }).AsTask();
        });
        var raw = await FetchAsync(server.Uri("/a?b=c"));

        Assert.Equal([0x93, 0x94], raw.Bytes.ToArray());
        Assert.Equal("text/html", raw.MediaType);
        Assert.Equal("windows-1252", raw.Charset);
        Assert.Equal(server.Uri("/a?b=c"), raw.FinalUri);
    }

    [Fact]
    public async Task FetchAsync_Request_NamesTheProductAndCarriesNoSecrets()
    {
        await using var server = await ServerAsync(context =>
        {
            context.Response.Headers.SetCookie = "id=1";
            return Task.CompletedTask;
        });
        var uri = new UriBuilder(server.Uri("/")) { UserName = "user", Password = "secret", Fragment = "part" }.Uri;
        await using var fetcher = HttpFetcher.Create(Quick);
        await fetcher.FetchAsync(new SourceItem("x", uri), Token);
        var raw = await fetcher.FetchAsync(new SourceItem("x", uri), Token);

        Assert.StartsWith("IngestPipeline/", server.LastHeaders!.UserAgent, StringComparison.Ordinal);
        Assert.False(server.LastHeaders.ContainsKey("Authorization") || server.LastHeaders.ContainsKey("Cookie"));
        Assert.False(server.LastHeaders.ContainsKey("traceparent"));
        Assert.Equal("", raw.FinalUri.UserInfo);
    }

    [Theory]
    [InlineData(404, "not-found")]
    [InlineData(410, "not-found")]
    [InlineData(401, "access-denied")]
    [InlineData(403, "access-denied")]
    [InlineData(418, "http-error")]
    [InlineData(300, "http-error")]
    public async Task FetchAsync_FinalStatus_IsNamedAndNotRetried(int status, string slug)
    {
        await using var server = await ServerOfAsync(status);
        var exception = await FailureAsync(server.Uri("/"));

        Assert.Equal(slug, exception.Reason.Slug);
        Assert.Contains(status.ToString(CultureInfo.InvariantCulture), exception.Message, StringComparison.Ordinal);
        Assert.Equal(1, server.Visits);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task FetchAsync_StatusThatMayPass_IsRetriedThenUnavailable(int status)
    {
        await using var server = await ServerOfAsync(status);
        var exception = await FailureAsync(server.Uri("/"), Quick with { MaxRetries = 2 });

        Assert.Equal(Reasons.HttpUnavailable, exception.Reason);
        Assert.Contains(status.ToString(CultureInfo.InvariantCulture), exception.Message, StringComparison.Ordinal);
        Assert.Equal(3, server.Visits);
    }

    [Fact]
    public async Task FetchAsync_NoRetries_AsksOnce()
    {
        await using var server = await ServerOfAsync(503);

        Assert.Equal(Reasons.HttpUnavailable, (await FailureAsync(server.Uri("/"), Quick with { MaxRetries = 0 })).Reason);
        Assert.Equal(1, server.Visits);
    }

    [Fact]
    public async Task FetchAsync_UnavailableThenWell_WaitsAsAskedAndSucceeds()
    {
        var asked = new List<long>();
        await using var server = await ServerAsync(context =>
        {
            asked.Add(Environment.TickCount64);
            context.Response.StatusCode = asked.Count == 1 ? 503 : 200;
            context.Response.Headers.RetryAfter = "1";
            return context.Response.WriteAsync("well");
        });

        Assert.Equal("well", Encoding.UTF8.GetString((await FetchAsync(server.Uri("/"))).Bytes.Span));
        Assert.InRange(asked[1] - asked[0], 950, 5000);
    }

    [Fact]
    public async Task FetchAsync_RetryAfterLongerThanTheCap_GivesUpAtOnceAndSaysHowLong()
    {
        await using var server = await ServerAsync(context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "3600";
            return Task.CompletedTask;
        });
        var exception = await FailureAsync(server.Uri("/"));

        Assert.Equal(Reasons.HttpUnavailable, exception.Reason);
        Assert.Contains("3600 seconds", exception.Message, StringComparison.Ordinal);
        Assert.Equal(1, server.Visits);
    }

    [Fact]
    public async Task FetchAsync_Redirects_AreFollowedAndTheLastIsTheFinalUri()
    {
        await using var server = await ServerAsync(context =>
        {
            var step = int.Parse(context.Request.Path.Value![1..], CultureInfo.InvariantCulture);
            if (step < 5)
                context.Response.Headers.Location = $"/{step + 1}#part";
            context.Response.StatusCode = step < 5 ? new[] { 301, 302, 303, 307, 308 }[step] : 200;
            return Task.CompletedTask;
        });

        Assert.Equal(server.Uri("/5"), (await FetchAsync(server.Uri("/0"))).FinalUri);
        Assert.StartsWith("IngestPipeline/", server.LastHeaders!.UserAgent, StringComparison.Ordinal);
        Assert.Equal(Reasons.TooManyRedirects, (await FailureAsync(server.Uri("/0"), Quick with { MaxRedirects = 4 })).Reason);
        Assert.Equal(server.Uri("/5"), (await FetchAsync(server.Uri("/0"), Quick with { MaxRedirects = 5 })).FinalUri);
    }

    [Fact]
    public async Task FetchAsync_RedirectsInACircle_EndAtOnce()
    {
        await using var server = await ServerAsync(context =>
        {
            context.Response.Redirect(context.Request.Path == "/a" ? "/b" : "/a");
            return Task.CompletedTask;
        });

        Assert.Equal(Reasons.TooManyRedirects, (await FailureAsync(server.Uri("/a"))).Reason);
        Assert.Equal(2, server.Visits);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.com/")]
    [InlineData("gopher://127.0.0.1/")]
    public async Task FetchAsync_RedirectToAnotherScheme_IsRefused(string location)
    {
        await using var server = await ServerAsync(context =>
        {
            context.Response.Redirect(location);
            return Task.CompletedTask;
        });

        Assert.Equal(Reasons.SchemeRefused, (await FailureAsync(server.Uri("/"))).Reason);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task FetchAsync_CompressedBomb_IsCappedAfterDecompression(string encoding)
    {
        await using var server = await ServerAsync(context => AnswerCompressedAsync(context, encoding, 4_000_000));

        Assert.Equal(Reasons.TooLarge, (await FailureAsync(server.Uri("/"), Quick with { MaxBytes = 1_000_000 })).Reason);
        Assert.Equal(4_000_000, (await FetchAsync(server.Uri("/"), Quick with { MaxBytes = 4_000_000 })).Bytes.Length);
    }

    private static async Task AnswerCompressedAsync(HttpContext context, string encoding, int length)
    {
        context.Response.Headers.ContentEncoding = encoding;
        var body = context.Response.Body;
        await using Stream compressing = encoding switch
        {
            "gzip" => new GZipStream(body, CompressionLevel.Fastest),
            "br" => new BrotliStream(body, CompressionLevel.Fastest),
            _ => new ZLibStream(body, CompressionLevel.Fastest),
        };
        await compressing.WriteAsync(new byte[length]);
    }

    [Fact]
    public async Task FetchAsync_EndlessBody_IsCapped()
    {
        await using var server = await ServerAsync(async context =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
                await context.Response.Body.WriteAsync(new byte[8192], context.RequestAborted);
        });

        Assert.Equal(Reasons.TooLarge, (await FailureAsync(server.Uri("/"), Quick with { MaxBytes = 100_000 })).Reason);
        Assert.Equal(1, server.Visits);
    }

    [Fact]
    public async Task FetchAsync_DeclaredLengthOverTheCap_IsRefusedUnread()
    {
        using var server = new RawServer("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nx");

        Assert.Equal(Reasons.TooLarge, (await FailureAsync(server.Uri)).Reason);
    }

    [Fact]
    public async Task FetchAsync_BodyShorterThanItsLength_IsRetriedThenFails()
    {
        using var server = new RawServer("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nshort");
        var exception = await FailureAsync(server.Uri, Quick with { MaxRetries = 1 });

        Assert.Equal(Reasons.FetchFailed, exception.Reason);
        Assert.Equal(2, server.Visits);
    }

    [Fact]
    public async Task FetchAsync_BodyLongerThanItsLength_IsWhatWasDeclared()
    {
        using var server = new RawServer("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ntext and more");

        Assert.Equal(4, (await FetchAsync(server.Uri)).Bytes.Length);
    }

    [Theory]
    [InlineData("not http at all\r\n\r\n")]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")]
    public async Task FetchAsync_AnswerThatMakesNoSense_Fails(string answer)
    {
        using var server = new RawServer(answer);

        Assert.Equal(Reasons.FetchFailed, (await FailureAsync(server.Uri, Quick with { MaxRetries = 1 })).Reason);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task FetchAsync_SlowServer_TimesOutEachAttempt(bool headersFirst)
    {
        await using var server = await ServerAsync(async context =>
        {
            if (headersFirst)
                await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        });
        var exception = await FailureAsync(server.Uri("/"), Quick with { AttemptTimeout = TimeSpan.FromMilliseconds(150), MaxRetries = 1 });

        Assert.Equal(Reasons.TimedOut, exception.Reason);
        Assert.Equal(2, server.Visits);
    }

    [Fact]
    public async Task FetchAsync_EndlessRetries_EndAtTheTotalTimeout()
    {
        await using var server = await ServerOfAsync(503);
        var soon = TimeSpan.FromMilliseconds(300);
        var options = Quick with { Timeout = soon, AttemptTimeout = soon, MaxRetries = 20, RetryDelay = TimeSpan.FromSeconds(1.5) };

        Assert.Equal(Reasons.TimedOut, (await FailureAsync(server.Uri("/"), options)).Reason);
    }

    [Fact]
    public async Task FetchAsync_HostThatKeepsFailing_IsLeftAloneAndOthersAreNot()
    {
        await using var failing = await ServerOfAsync(500);
        await using var well = await ServerAsync(context => context.Response.WriteAsync("well"));
        await using var fetcher = HttpFetcher.Create(Quick with { MaxRetries = 0, BreakerThroughput = 4 });
        for (var i = 0; i < 4; i++)
            await Assert.ThrowsAsync<IngestException>(() => fetcher.FetchAsync(failing.Item("/"), Token));
        var exception = await Assert.ThrowsAsync<IngestException>(() => fetcher.FetchAsync(failing.Item("/"), Token));

        Assert.Equal(Reasons.HttpUnavailable, exception.Reason);
        Assert.Contains("left alone", exception.Message, StringComparison.Ordinal);
        Assert.Equal(4, failing.Visits);
        Assert.Equal(4, (await fetcher.FetchAsync(well.Item("/"), Token)).Bytes.Length);
    }

    [Fact]
    public async Task FetchAsync_CancelledInTheMiddle_ThrowsCancellation()
    {
        await using var server = await ServerAsync(context => Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted));
        await using var fetcher = HttpFetcher.Create(Quick);
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetcher.FetchAsync(server.Item("/"), soon.Token));
    }

    [Fact]
    public async Task FetchAsync_NobodyListens_Fails()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var exception = await FailureAsync(new Uri($"http://127.0.0.1:{port}/"), Quick with { MaxRetries = 0 });

        Assert.Equal(Reasons.FetchFailed, exception.Reason);
        Assert.Contains("cannot be connected to", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FetchAsync_NameThatDoesNotExist_FailsWithoutRetries()
    {
        var asked = 0;
        await using var fetcher = HttpFetcher.Create(Quick, new GuardedConnector(Quick)
        {
            Resolve = (_, _) =>
            {
                asked++;
                throw new SocketException((int)SocketError.HostNotFound);
            },
        });
        var exception = await Assert.ThrowsAsync<IngestException>(
            () => fetcher.FetchAsync(new SourceItem("x", new Uri("http://no-such-host.test/")), Token));

        Assert.Equal(Reasons.FetchFailed, exception.Reason);
        Assert.Contains("no-such-host.test", exception.Message, StringComparison.Ordinal);
        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task FetchAsync_CertificateNobodyTrusts_IsAnErrorAndNotRetried()
    {
        await using var server = await WebServer.StartAsync(_ => Task.CompletedTask, secure: true);
        var exception = await FailureAsync(new UriBuilder(server.Uri("/")) { Scheme = "https" }.Uri);

        Assert.Equal(Reasons.HttpError, exception.Reason);
        Assert.Contains("certificate", exception.Message, StringComparison.Ordinal);
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task FetchAsync_OtherScheme_IsRefused() =>
        Assert.Equal(Reasons.SchemeRefused, (await FailureAsync(new Uri("ftp://example.com/"))).Reason);

    [Fact]
    public async Task AddIngestFetching_Container_GivesOneFetcherThatABuilderTakes()
    {
        await using var server = await ServerAsync(context => context.Response.WriteAsync("well"));
        await using var provider = new ServiceCollection().AddIngestFetching(Quick).BuildServiceProvider();
        var fetcher = provider.GetRequiredService<HttpFetcher>();

        Assert.Same(fetcher, provider.GetRequiredService<HttpFetcher>());
        Assert.Equal(4, (await fetcher.FetchAsync(server.Item("/"), Token)).Bytes.Length);
        Assert.NotNull(new PipelineBuilder().AddFetchers(http: fetcher));
    }
}
