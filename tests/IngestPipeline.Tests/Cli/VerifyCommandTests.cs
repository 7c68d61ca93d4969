using System.Text;
using System.Text.Json.Nodes;
using IngestPipeline.Model;

namespace IngestPipeline.Tests.Cli;

public sealed class VerifyCommandTests : IDisposable
{
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task Verify_WhatRunWrote_IsSound()
    {
        await _session.RunAsync("run", _session.WriteMixedFolder(), "-o", _session.At("out"), "--summary", _session.At("out", "run.json"));
        Assert.Equal(0, await _session.RunAsync("verify", _session.At("out"), "--sources", _session.At("pages")));
        Assert.Equal("", _session.Output);
        Assert.Contains("1 record, 0 with problems", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_JsonLines_PassesOverFailures()
    {
        await _session.RunAsync("run", _session.WriteMixedFolder(), "-o", _session.At("out"), "--format", "jsonl");
        Assert.Equal(0, await _session.RunAsync("verify", _session.At("out", "records.jsonl")));
        Assert.Contains("1 record, 0 with problems", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_ChangedSource_IsNamed()
    {
        await _session.RunAsync("run", _session.WriteMixedFolder(), "-o", _session.At("out"));
        _session.Write("pages/good.html", Pages.Good(12));
        Assert.Equal(1, await _session.RunAsync("verify", _session.At("out"), "--sources", _session.At("pages")));
        Assert.StartsWith("good.html.json: source-changed: ", _session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_SourceNotAtHand_IsNoProblem()
    {
        await _session.RunAsync("run", _session.WriteMixedFolder(), "-o", _session.At("out"));
        File.Delete(_session.At("pages", "good.html"));
        Assert.Equal(0, await _session.RunAsync("verify", _session.At("out"), "--sources", _session.At("pages")));
    }

    [Theory]
    [InlineData("test.txt.json", "not json", "not-a-record")]
    [InlineData("test.txt.json", "{}", "not-a-record")]
    [InlineData("test.txt.json", "[]", "not-a-record")]
    [InlineData("test.txt.json", """{ "schema": "ingest-record/9" }""", "wrong-schema")]
    [InlineData("test.txt.json", """{ "schema": "ingest-record/1", "schema": "ingest-record/1" }""", "not-a-record")]
    public async Task Verify_NoRecord_IsNamed(string name, string text, string code)
    {
        _session.Write("out/" + name, text);
        Assert.Equal(1, await _session.RunAsync("verify", _session.At("out")));
        Assert.StartsWith($"{name}: {code}: ", _session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sound", null)]
    [InlineData("field", "not-a-record")]
    [InlineData("missing", "not-as-written")]
    [InlineData("null", "not-a-record")]
    [InlineData("shifted", "ungrounded")]
    [InlineData("reworded", "ungrounded")]
    [InlineData("beyond", "ungrounded")]
    [InlineData("renamed", "wrong-name")]
    public async Task Verify_AlteredRecord_IsNamed(string alteration, string? code)
    {
        var record = JsonNode.Parse(RecordJson.Serialize(SampleRecord.Make()))!.AsObject();
        Alter(record, alteration);
        _session.Write("out/test.txt.json", record.ToJsonString());
        Assert.Equal(code is null ? 0 : 1, await _session.RunAsync("verify", _session.At("out")));
        Assert.Equal(code, _session.OutputLines.FirstOrDefault()?.Split(": ")[1]);
    }

    [Fact]
    public async Task Verify_OneFile_ComparesItsNameOnly()
    {
        var record = SampleRecord.Make() with { Id = "sub/test.txt" };
        _session.Write("elsewhere/test.txt.json", Encoding.UTF8.GetString(RecordJson.Serialize(record)));
        Assert.Equal(0, await _session.RunAsync("verify", _session.At("elsewhere", "test.txt.json")));
        Assert.Equal(1, await _session.RunAsync("verify", _session.At("elsewhere")));
    }

    [Theory]
    [InlineData("pipe.json")]
    [InlineData("pipe.jsonl")]
    public async Task Verify_PipeInTheFolder_IsNamedAndTheOthersAreChecked(string pipe)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no named pipes in folders on Windows.");
        await _session.RunAsync("run", _session.WriteMixedFolder(), "-o", _session.At("out"));
        _session.MakePipe("out/" + pipe);
        Assert.Equal(1, await _session.RunAsync("verify", _session.At("out")));
        Assert.StartsWith($"{pipe}: unreadable: ", Assert.Single(_session.OutputLines), StringComparison.Ordinal);
        Assert.Contains("2 records, 1 with problems", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_FolderWithoutRecords_IsExit3() => Assert.Equal(3, await _session.RunAsync("verify", _session.Folder));

    private static void Alter(JsonObject record, string alteration)
    {
        switch (alteration)
        {
            case "field": record["surprise"] = 1; break;
            case "missing": record.Remove("inspection"); break;
            case "null": record["article"]!["text"] = null; break;
            case "shifted": record["grades"]![0]!["span"] = new JsonArray(3, 27); break;
            case "reworded": record["quotes"]![0]!["text"] = "I am furious."; break;
            case "beyond": record["forces"]![0]!["mentions"]![0] = new JsonArray(0, 99_999); break;
            case "renamed": record["id"] = "other.txt"; break;
        }
    }
}
