using System.Text;
using System.Text.Json;
using IngestPipeline.Model;

namespace IngestPipeline.Tests.Cli;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task Explain_Document_ShowsKeptRemovedOriginsAndEvidence()
    {
        var page = _session.Write("good.html", Pages.Good(inBody: "<p>Hide Ad</p>"));
        Assert.Equal(0, await _session.RunAsync("explain", page));
        Assert.Contains(_session.OutputLines, line => line.StartsWith("+ paragraph", StringComparison.Ordinal) && line.Contains("93 per cent"));
        Assert.Contains(_session.OutputLines, line => line.StartsWith("- ", StringComparison.Ordinal) && line.Contains("Hide Ad  ad-label, rule:"));
        Assert.Contains(_session.OutputLines, line => line.Contains("article.published") && line.Contains("2024-02-16  from "));
        Assert.Contains(_session.OutputLines, line => line.StartsWith("forces[0] kent, subject", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Explain_Record_NeedsNoDocument()
    {
        Assert.Equal(0, await _session.RunAsync("explain", WriteSample()));
        Assert.Contains("grades[0] kent: preventing-crime is good (current, by sentence)  confidence 0.9", _session.Output, StringComparison.Ordinal);
        Assert.Contains("figures[0] about 79 to 80.5 percent: crimes, 2020, moved to figures[1]", _session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("grades[0]", "good at preventing crime")]
    [InlineData("grades[0].area", "good at preventing crime")]
    [InlineData("quotes[0].speaker.name", "Roy Wilsher")]
    [InlineData("quotes[0].cue", "said")]
    [InlineData("forces[0]", "Kent Police")]
    public async Task Explain_Path_GivesTheWordsItStandsOn(string path, string words)
    {
        Assert.Equal(0, await _session.RunAsync("explain", WriteSample(), "--path", path, "--json"));
        var evidence = JsonDocument.Parse(_session.Output).RootElement.GetProperty("evidence")[0];
        Assert.Equal(words, evidence.GetProperty("text").GetString());
        Assert.Contains(words, evidence.GetProperty("context").GetProperty("text").GetString()!, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Array, evidence.GetProperty("source").ValueKind);
    }

    [Theory]
    [InlineData("grades[7]", "grades has no [7].")]
    [InlineData("grades[-1]", "grades has no [-1].")]
    [InlineData("nothing", "the record has no nothing.")]
    [InlineData("article[0]", "article is not a list.")]
    [InlineData("id.x", "id has no parts.")]
    [InlineData("grades[", "'grades[' is not a path.")]
    [InlineData("", "'' is not a path.")]
    public async Task Explain_PathThatLeadsNowhere_IsExit2(string path, string said)
    {
        Assert.Equal(2, await _session.RunAsync("explain", WriteSample(), "--path", path));
        Assert.Contains(said, _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_DocumentMetadataPath_NamesItsOrigin()
    {
        var page = _session.Write("good.html", Pages.Good());
        Assert.Equal(0, await _session.RunAsync("explain", page, "--path", "article.published"));
        Assert.StartsWith("article.published = \"2024-02-16\"\n  from ", _session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_Html_EncodesEveryWordOfTheDocument()
    {
        const string Attack = "&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(2)&gt; &quot; onmouseover=&quot;alert(3)";
        var page = _session.Write("a&b.html", Pages.Good(inBody: $"<p>The force said {Attack} when it was asked about it by reporters.</p>"));
        Assert.Equal(0, await _session.RunAsync("explain", page, "--html"));
        Assert.StartsWith("<!doctype html>", _session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", _session.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", _session.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\" onmouseover=\"", _session.Output, StringComparison.Ordinal);
        Assert.Contains("alert(1)", _session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("http", _session.Output.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_DocumentWithoutARecord_SaysWhyAndIsExit3()
    {
        Assert.Equal(3, await _session.RunAsync("explain", _session.Write("empty.html", "")));
        Assert.Contains("(IP0201)", _session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_Folder_IsRefused()
    {
        Assert.Equal(2, await _session.RunAsync("explain", _session.WriteMixedFolder()));
        Assert.Contains("is not one document", _session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Explain_ColoursOnATerminalOnly(bool isTerminal)
    {
        using var session = new CliSession { IsTerminal = isTerminal };
        var path = session.Write("test.txt.json", Encoding.UTF8.GetString(RecordJson.Serialize(SampleRecord.Make())));
        await session.RunAsync("explain", path);
        Assert.Equal(isTerminal, session.Output.Contains('\u001b'));
    }

    private string WriteSample() =>
        _session.Write("test.txt.json", Encoding.UTF8.GetString(RecordJson.Serialize(SampleRecord.Make())));
}
