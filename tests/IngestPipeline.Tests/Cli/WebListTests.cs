using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace IngestPipeline.Tests.Cli;

/// <summary>Case 4, against a server of our own on the loopback address.</summary>
public sealed class WebListTests
{
    [Fact]
    public async Task Run_ListWithA404InTheMiddle_IsValidJsonLinesWithOneFailure()
    {
        await using var server = await StartAsync();
        using var session = new CliSession();
        var address = server.Urls.First();
        var list = session.Write("urls.txt", $"{address}/one.html\n{address}/gone.html\n{address}/two.html\n");
        Assert.Equal(1, await session.RunAsync("run", "-i", list, "-o", "-", "--allow-private"));
        var objects = session.OutputLines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var ids = objects.Select(item => item.GetProperty("id").GetString());
        Assert.Equal([$"{address}/one.html", $"{address}/gone.html", $"{address}/two.html"], ids);
        Assert.Equal("failed", objects[1].GetProperty("result").GetString());
        Assert.Equal("ingest-record/1", objects[2].GetProperty("schema").GetString());
    }

    [Fact]
    public async Task Run_LoopbackWithoutLeave_IsRefusedByName()
    {
        await using var server = await StartAsync();
        using var session = new CliSession();
        Assert.Equal(3, await session.RunAsync("run", server.Urls.First() + "/one.html", "-o", "-"));
        Assert.Equal("IP0106", JsonDocument.Parse(session.Output).RootElement.GetProperty("code").GetString());
    }

    private static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        var server = builder.Build();
        server.MapGet("/{name}", (string name) => name == "gone.html"
            ? Results.NotFound()
            : Results.Content(Pages.Good(), "text/html; charset=utf-8"));
        await server.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }
}
