using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using IngestPipeline.Model;
using IngestPipeline.Review.Patches;
using IngestPipeline.Tests.Cli;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Review.Patches;

public sealed class RecordPatchTests
{
    [Fact]
    public void Between_TheSame_IsEmpty() => Assert.Equal("[]", PatchOf(SampleRecord.Make(), SampleRecord.Make()));

    [Fact]
    public void Between_RecordsOfDifferentArticles_GivesExactlyTheOther()
    {
        var records = CorpusArticle.Names.Take(12).Select(name => TestPipeline.RecordOf(CorpusArticle.Named(name).Raw())).ToList();
        for (var i = 1; i < records.Count; i++)
            AssertGives(records[i - 1], records[i]);
    }

    [Fact]
    public void Between_AFactInsertedBeforeOthers_AddsOne()
    {
        const string text = "It is 1 calls, 2 calls and 3 calls.";
        var before = new RecordDraft(text).Figure("2 calls", 2, "b", "calls").Figure("3 calls", 3, "c", "calls").Record();
        var after = new RecordDraft(text).Figure("1 calls", 1, "a", "calls")
            .Figure("2 calls", 2, "b", "calls").Figure("3 calls", 3, "c", "calls").Record();
        AssertGives(before, after);
        Assert.Single(JsonNode.Parse(PatchOf(before, after))!.AsArray());
    }

    [Fact]
    public void Between_AnyFigures_GivesExactlyTheOther()
    {
        var text = string.Join(' ', Enumerable.Range(0, 10).Select(i => $"{i} calls"));
        Gen.Select(Gen.Int[0, 9].Array[0, 8], Gen.Int[0, 9].Array[0, 8]).Sample((a, b) => AssertGives(Make(text, a), Make(text, b)), iter: 300);
    }

    private static Record Make(string text, int[] values)
    {
        var draft = new RecordDraft(text);
        foreach (var value in values)
            draft.Figure($"{value} calls", value, $"s~/{value}", "calls");
        return draft.Record();
    }

    private static void AssertGives(Record before, Record after)
    {
        var document = JsonNode.Parse(RecordJson.Serialize(before));
        foreach (var operation in JsonNode.Parse(PatchOf(before, after))!.AsArray())
            StrictPatch.Apply(ref document, operation!.AsObject());
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(RecordJson.Serialize(after)), document));
    }

    private static string PatchOf(Record before, Record after) => Encoding.UTF8.GetString(RecordPatch.Between(before, after).Span);
}
