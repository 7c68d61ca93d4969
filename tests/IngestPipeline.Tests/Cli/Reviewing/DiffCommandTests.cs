using System.Text.Json;
using System.Text.Json.Nodes;
using IngestPipeline.Model;
using IngestPipeline.Review.Changes;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Cli.Reviewing;

public sealed class DiffCommandTests : IDisposable
{
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task Diff_TheSameFolders_Is0()
    {
        await RunBoth(93, 93);
        Assert.Equal(0, await Diff());
        Assert.Equal("", _session.Output);
        Assert.Contains("1 document, no difference", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_OneFigureChanged_ShowsThatChangeAndItsCause()
    {
        await RunBoth(93, 94);
        Assert.Equal(1, await Diff());
        Assert.Contains("[-93-]{+94+}", _session.Output, StringComparison.Ordinal);
        Assert.Contains(".value  93 → 94  (source changed)", _session.Output, StringComparison.Ordinal);
        Assert.Contains("1 document, 1 differ: 2 changes (figures 1, text 1; cause: source 2).", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_InvertedRuleWithoutANewName_IsTheRules()
    {
        await RunBoth(93, 93);
        Alter("after/good.html.json", record => record["grades"]![0]!["grade"] = "inadequate");
        Assert.Equal(1, await Diff());
        Assert.Contains("(rules changed)", _session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_IgnoredAndOthers_VanishFromViewCountsAndExitCode()
    {
        await RunBoth(93, 94);
        Assert.Equal(0, await Diff("--ignore", "figures", "--ignore", "article.text"));
        Assert.Equal("", _session.Output);
        Assert.Contains("no difference", _session.Error, StringComparison.Ordinal);
        Assert.Equal(1, await Diff("--only", "figures.value"));
        Assert.DoesNotContain("{+", _session.Output, StringComparison.Ordinal);
        Assert.Contains("1 change (figures 1;", _session.Error, StringComparison.Ordinal);
        Assert.Equal(0, await Diff("--only", "quotes"));
    }

    [Fact]
    public async Task Diff_Json_IsWhatItsSchemaSays()
    {
        await RunBoth(93, 94);
        _session.Write("before/torn.html.json", "{ \"schema\": \"ingest-record/1\", \"id\": \"torn");
        Assert.Equal(1, await Diff("--format", "json"));
        using var json = JsonDocument.Parse(_session.Output);
        using var schema = JsonDocument.Parse(DiffSchema.ToJson());
        Assert.Empty(JsonSchemaCheck.Problems(schema.RootElement, json.RootElement));
        Assert.Equal(2, json.RootElement.GetProperty("summary").GetProperty("changes").GetInt32());
        Assert.Equal("torn.html.json", json.RootElement.GetProperty("failures")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task Schema_OfDiff_IsTheOneInTheDocumentation()
    {
        Assert.Equal(0, await _session.RunAsync("schema", "diff"));
        var path = Path.Combine(Repository.Root, "docs", "diff.schema.json");
        var written = File.Exists(path) ? await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken) : "";
        Assert.True(_session.Output == written, "docs/diff.schema.json: 'ingest schema diff > docs/diff.schema.json'");
    }

    [Fact]
    public async Task Diff_Patch_OfTwoRecordsIsBare_OfFoldersALineEach()
    {
        await RunBoth(93, 94);
        Assert.Equal(1, await _session.RunAsync("diff", At("before", "good.html.json"), At("after", "good.html.json"), "--format", "patch"));
        Assert.IsType<JsonArray>(JsonNode.Parse(_session.Output));
        await Diff("--format", "patch");
        Assert.Equal("good.html", JsonNode.Parse(Assert.Single(_session.OutputLines))!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task Diff_CameWentAndBroken_AreNamed()
    {
        await RunBoth(93, 93);
        _session.Write("before/gone.html.json", Json("gone.html"));
        _session.Write("after/came.html.json", Json("came.html"));
        _session.Write("before/bad.html.json", "\u0000\u0001");
        _session.Write("after/bad.html.json", Json("bad.html"));
        _session.Write("after/x.html.verified.json", Json("x.html"));
        _session.Write("after/.hidden/y.html.json", Json("y.html"));
        Assert.Equal(1, await Diff());
        Assert.Contains("+ the whole record", _session.Output, StringComparison.Ordinal);
        Assert.Contains("3 documents, 2 differ: 2 changes (record 2); 1 could not be compared.", _session.Error, StringComparison.Ordinal);
        Assert.Contains("failed: bad.html.json: ", _session.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("x.html", _session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quotes")]
    [InlineData("article")]
    [InlineData("span")]
    public async Task Diff_ARecordThatIsNone_IsANamedFailure(string broken)
    {
        await RunBoth(93, 93);
        Alter("after/good.html.json", record =>
        {
            if (broken == "span")
                record["grades"]![0]!["span"] = new JsonArray(5, 99_999_999);
            else
                record[broken] = null;
        });
        Assert.Equal(3, await Diff());
        Assert.Contains("failed: good.html.json: It is not a record", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_OldInputs_TellSourceFromPipeline()
    {
        await RunBoth(93, 94);
        Alter("before/good.html.json", record =>
        {
            record["pipeline"]!["version"] = "0.0.9";
            record["grades"]![0]!["grade"] = "inadequate";
        });
        await Diff();
        Assert.Contains("(source, rules changed)", _session.Output, StringComparison.Ordinal);
        await Diff("--old-inputs", At("pages-before"));
        Assert.Contains("93 → 94  (source changed)", _session.Output, StringComparison.Ordinal);
        Assert.Contains("inadequate → good  (rules changed)", _session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("(source, rules changed)", _session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_JsonLines_AreRecordsToo()
    {
        await RunBoth(93, 94);
        await _session.RunAsync("run", At("pages-after"), "-o", At("lines"), "--format", "jsonl");
        Assert.Equal(0, await _session.RunAsync("diff", At("after"), At("lines", "records.jsonl")));
        Assert.Equal(1, await _session.RunAsync("diff", At("before"), At("lines", "records.jsonl")));
    }

    [Fact]
    public async Task Diff_SilentAndToAFile()
    {
        await RunBoth(93, 94);
        Assert.Equal(1, await Diff("--exit-code"));
        Assert.Equal(("", ""), (_session.Output, _session.Error));
        Assert.Equal(1, await Diff("-o", At("sub", "diff.txt")));
        var written = await File.ReadAllTextAsync(At("sub", "diff.txt"), TestContext.Current.CancellationToken);
        Assert.Contains("good.html", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_HostileWords_DoNotReachTheTerminal()
    {
        await RunBoth(93, 93);
        Alter("after/good.html.json", record => record["article"]!["title"] = "\u001b]0;evil\u0007[red]markup[/]");
        await Diff();
        Assert.DoesNotContain('\u001b', _session.Output);
        Assert.Contains("[red]markup[/]", _session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_NothingThere_IsUsage_NoRecords_Is3()
    {
        Directory.CreateDirectory(At("empty"));
        Assert.Equal(2, await _session.RunAsync("diff", At("nowhere"), At("empty")));
        Assert.Equal(3, await _session.RunAsync("diff", At("empty"), At("empty")));
    }

    private string At(params string[] parts) => _session.At(parts);

    private Task<int> Diff(params string[] flags) => _session.RunAsync(["diff", At("before"), At("after"), .. flags]);

    private async Task RunBoth(int before, int after)
    {
        _session.Write("pages-before/good.html", Pages.Good(before));
        _session.Write("pages-after/good.html", Pages.Good(after));
        Assert.Equal(0, await _session.RunAsync("run", At("pages-before"), "-o", At("before")));
        Assert.Equal(0, await _session.RunAsync("run", At("pages-after"), "-o", At("after")));
    }

    private void Alter(string name, Action<JsonNode> change)
    {
        var record = JsonNode.Parse(File.ReadAllText(At(name)))!;
        change(record);
        _session.Write(name, record.ToJsonString());
    }

    private static string Json(string id) => System.Text.Encoding.UTF8.GetString(RecordJson.Serialize(SampleRecord.Make() with { Id = id }));
}
