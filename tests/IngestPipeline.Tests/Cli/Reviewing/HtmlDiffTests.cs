using System.Text.RegularExpressions;
using IngestPipeline.Tests.Fixtures;
using Microsoft.Playwright;

namespace IngestPipeline.Tests.Cli.Reviewing;

/// <summary>The page of differences as a person meets it: in a real browser, with and without scripts, over hostile articles.</summary>
public sealed partial class HtmlDiffTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    private const string Hostile =
        "<p>Jane Roe said: “It is &lt;script&gt;document.title='owned'&lt;/script&gt; and &lt;img src=x onerror=alert(1)&gt; new.”</p>";
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task Page_ChangesOfAnArticle_ShowBothSidesAndLinkBothWays()
    {
        var page = await browser.OpenAsync(await WriteAsync());
        Assert.Equal(4, await page.Locator(".change").CountAsync());
        var figure = page.Locator(".change.p-figures").First;
        Assert.Contains("93", await figure.Locator("del").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("71", await figure.Locator("ins").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("source changed", await figure.InnerTextAsync(), StringComparison.Ordinal);
        await figure.Locator("a").ClickAsync();
        var mark = new Uri(page.Url).Fragment;
        Assert.Matches(MarkId(), mark);
        var words = page.Locator($"{mark} + a");
        Assert.Contains("71", await words.InnerTextAsync(), StringComparison.Ordinal);
        await words.ClickAsync();
        Assert.Matches(ChangeId(), new Uri(page.Url).Fragment);
    }

    [Fact]
    public async Task Page_TextThatWasReplaced_IsStruckThroughWhereItStood()
    {
        var page = await browser.OpenAsync(await WriteAsync());
        Assert.Contains("now records 9371 per cent", await page.Locator("article").First.TextContentAsync() ?? "", StringComparison.Ordinal);
        Assert.Equal("93", await page.Locator("article del").First.InnerTextAsync());
    }

    [Fact]
    public async Task Page_Keys_GoFromChangeToChange()
    {
        var page = await browser.OpenAsync(await WriteAsync());
        var ids = await page.Locator(".change").EvaluateAllAsync<string[]>("all => all.map(one => one.id)");
        await page.Keyboard.PressAsync("j");
        Assert.Equal(ids[0], await CurrentAsync(page));
        await page.Keyboard.PressAsync("j");
        Assert.Equal(ids[1], await CurrentAsync(page));
        await page.Keyboard.PressAsync("k");
        Assert.Equal(ids[0], await CurrentAsync(page));
        for (var i = 0; i < 10; i++)
            await page.Keyboard.PressAsync("j");
        Assert.Equal(ids[^1], await CurrentAsync(page));
    }

    [Fact]
    public async Task Page_Filters_HideChangesAndKeysPassThemOver()
    {
        var page = await browser.OpenAsync(await WriteAsync());
        await page.Locator("#f-p-text").UncheckAsync();
        Assert.Equal(0, await page.Locator(".change.p-text:visible").CountAsync());
        await page.Keyboard.PressAsync("j");
        Assert.False(await page.Locator(".change.current").EvaluateAsync<bool>("one => one.classList.contains('p-text')"));
    }

    [Fact]
    public async Task Page_WithoutScripts_IsReadWhole()
    {
        var page = await browser.OpenAsync(await WriteAsync(), allowsScripts: false);
        Assert.Equal(4, await page.Locator(".change:visible").CountAsync());
        await page.Locator("#f-p-figures").UncheckAsync();
        Assert.Equal(0, await page.Locator(".change.p-figures:visible").CountAsync());
    }

    [Fact]
    public async Task Page_HostileArticle_RunsNothingAndAsksForNothing()
    {
        var file = await WriteAsync(Hostile);
        var page = await browser.OpenAsync(file);
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        page.Dialog += (_, dialog) => asked.Add(dialog.Message);
        await page.ReloadAsync();
        Assert.Equal([new Uri(file).AbsoluteUri], asked);
        Assert.DoesNotContain("owned", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await page.Locator("script").CountAsync());
        Assert.Equal(0, await page.Locator("img").CountAsync());
        var article = await page.Locator("article").First.InnerTextAsync();
        Assert.Contains("<script>document.title='owned'</script>", article, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_NothingDiffers_SaysSo()
    {
        _session.Write("pages/a.html", Pages.Good());
        await RunAsync("one");
        await RunAsync("two");
        Assert.Equal(0, await DiffAsync());
        var page = await File.ReadAllTextAsync(_session.At("d.html"), TestContext.Current.CancellationToken);
        Assert.Contains("no difference", page, StringComparison.Ordinal);
    }

    private async Task<string> WriteAsync(string inBody = "<p>Jane Roe said: “It is new.”</p>")
    {
        _session.Write("pages/a.html", Pages.Good());
        await RunAsync("one");
        _session.Write("pages/a.html", Pages.Good(71, inBody));
        await RunAsync("two");
        Assert.Equal(1, await DiffAsync());
        return _session.At("d.html");
    }

    private Task<int> RunAsync(string output) => _session.RunAsync("run", _session.At("pages"), "-o", _session.At(output), "-q");

    private Task<int> DiffAsync() =>
        _session.RunAsync("diff", _session.At("one"), _session.At("two"), "--format", "html", "-o", _session.At("d.html"));

    private static Task<string> CurrentAsync(IPage page) => page.Locator(".change.current").EvaluateAsync<string>("one => one.id");

    [GeneratedRegex("^#m1-[0-9]+$", RegexOptions.NonBacktracking)]
    private static partial Regex MarkId();

    [GeneratedRegex("^#c1-[0-9]+$", RegexOptions.NonBacktracking)]
    private static partial Regex ChangeId();
}
