using System.Net;
using IngestPipeline.Diagnostics;
using IngestPipeline.Model;
using IngestPipeline.Sources;
using Microsoft.AspNetCore.Http;

namespace IngestPipeline.Tests.Sources;

public sealed class AddressGuardTests
{
    private static readonly FetchOptions Guarded = new() { MaxRetries = 1, RetryDelay = TimeSpan.FromMilliseconds(5) };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>127.0.0.1 stands for the public internet, all else is private; names resolve as told.</summary>
    private static HttpFetcher FetcherWhere(params (string Host, string Address)[] names) => HttpFetcher.Create(
        Guarded,
        new GuardedConnector(Guarded)
        {
            IsPublic = address => address.Equals(IPAddress.Loopback),
            Resolve = (host, _) => Task.FromResult<IPAddress[]>(
                [.. names.Where(name => name.Host == host).Select(name => IPAddress.Parse(name.Address))]),
        });

    private static async Task<Reason> RefusalAsync(HttpFetcher fetcher, Uri uri)
    {
        await using (fetcher)
            return (await Assert.ThrowsAsync<IngestException>(() => fetcher.FetchAsync(new SourceItem("x", uri), Token))).Reason;
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.9.9.9")]
    [InlineData("0.0.0.0")]
    [InlineData("10.0.0.1")]
    [InlineData("100.64.0.1")]
    [InlineData("100.100.100.200")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("192.0.0.192")]
    [InlineData("168.63.129.16")]
    [InlineData("198.18.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("64:ff9b::10.0.0.1")]
    [InlineData("64:ff9b:1::1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2001:0:1::1")]
    [InlineData("2001:db8::1")]
    [InlineData("fc00::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("fe80::1")]
    [InlineData("fe80::1%2")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void IsPublic_SpecialAddress_IsFalse(string address) => Assert.False(PublicAddress.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("223.255.255.255")]
    [InlineData("::ffff:1.1.1.1")]
    [InlineData("64:ff9b::1.1.1.1")]
    [InlineData("2002:101:101::1")]
    [InlineData("2606:4700:4700::1111")]
    public void IsPublic_OrdinaryAddress_IsTrue(string address) => Assert.True(PublicAddress.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://localhost/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("https://169.254.169.254/latest/meta-data/")]
    public async Task FetchAsync_PrivateAddress_IsRefusedByDefault(string uri) =>
        Assert.Equal(Reasons.AddressRefused, await RefusalAsync(HttpFetcher.Create(), new Uri(uri)));

    [Fact]
    public async Task FetchAsync_NameThatResolvesToAPrivateAddress_IsRefused()
    {
        var fetcher = FetcherWhere(("evil.test", "10.0.0.1"), ("evil.test", "::1"));

        Assert.Equal(Reasons.AddressRefused, await RefusalAsync(fetcher, new Uri("http://evil.test/")));
    }

    [Fact]
    public async Task FetchAsync_NameWithoutAddresses_IsNoHost() =>
        Assert.Equal(Reasons.FetchFailed, await RefusalAsync(FetcherWhere(), new Uri("http://nobody.test/")));

    [Theory]
    [InlineData("http://127.0.0.2/")]
    [InlineData("http://inside.test/")]
    [InlineData("//169.254.169.254/latest/")]
    public async Task FetchAsync_RedirectToAPrivateAddress_IsRefused(string location)
    {
        await using var server = await WebServer.StartAsync(context =>
        {
            context.Response.Redirect(location);
            return Task.CompletedTask;
        });
        var fetcher = FetcherWhere(("outside.test", "127.0.0.1"), ("inside.test", "127.0.0.2"));

        Assert.Equal(Reasons.AddressRefused, await RefusalAsync(fetcher, server.Uri("/", "outside.test")));
        Assert.Equal(1, server.Visits);
    }

    [Fact]
    public async Task FetchAsync_NameWithAPrivateAndAPublicAddress_VisitsOnlyThePublicOne()
    {
        await using var server = await WebServer.StartAsync(context => context.Response.WriteAsync("well"));
        await using var fetcher = FetcherWhere(("both.test", "127.0.0.2"), ("both.test", "127.0.0.1"));

        Assert.Equal(4, (await fetcher.FetchAsync(server.Item("/", "both.test"), Token)).Bytes.Length);
    }

    [Fact]
    public async Task FetchAsync_ThroughAProxy_ReachesItAndStillRefusesPrivateNumbers()
    {
        await using var proxy = await WebServer.StartAsync(context => context.Response.WriteAsync(context.Request.Host.Value!));
        var options = Guarded with { Proxy = proxy.Uri("/") };
        await using var fetcher = HttpFetcher.Create(options);
        var raw = await fetcher.FetchAsync(new SourceItem("x", new Uri("http://example.test/a")), Token);

        Assert.Equal("example.test", System.Text.Encoding.UTF8.GetString(raw.Bytes.Span));
        Assert.Equal(Reasons.AddressRefused, await RefusalAsync(HttpFetcher.Create(options), new Uri("http://10.0.0.1/")));
    }
}
