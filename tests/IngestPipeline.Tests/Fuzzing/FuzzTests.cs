using CsCheck;
using IngestPipeline.Model;
using IngestPipeline.Tests.Fixtures;
using IngestPipeline.Tests.Readers;
using IngestPipeline.Tests.Readers.Hostile;

namespace IngestPipeline.Tests.Fuzzing;

/// <summary>
/// Mutated documents through the whole pipeline. A few hundred with a fixed seed each time; <c>INGEST_FUZZ_SECONDS</c> lets it go on with
/// others for that long.
/// </summary>
public sealed class FuzzTests
{
    private const string FixedSeed = "0N0XIzNsQ0O2";

    private static readonly int Seconds =
        int.TryParse(Environment.GetEnvironmentVariable("INGEST_FUZZ_SECONDS"), out var seconds) ? seconds : 0;

    [Fact]
    public void Ingest_MutatedText_KeepsItsPromises() =>
        Sample(Mutation.Documents.Select(System.Text.Encoding.UTF8.GetBytes), 300);

    [Fact]
    public void Ingest_MutatedBytes_KeepsItsPromises() => Sample(Mutation.Bytes, 200);

    [Fact]
    public void Ingest_Seeds_KeepTheirPromises()
    {
        Assert.NotEmpty(Seed.Texts);
        foreach (var text in Seed.Texts)
            Check(System.Text.Encoding.UTF8.GetBytes(text));
    }

    private static void Sample(Gen<byte[]> documents, int times)
    {
        if (Seconds > 0)
            documents.Sample(Check, time: Seconds, threads: 1, print: Convert.ToBase64String);
        else
            documents.Sample(Check, seed: FixedSeed, iter: times, threads: 1, print: Convert.ToBase64String);
    }

    private static void Check(byte[] bytes)
    {
        foreach (var name in new[] { "page.html", "page.txt" })
        {
            var first = Explain(bytes, name);
            HostileOutcome.AssertNamed(first.Result);
            if (first.Document is null)
                continue;
            ReaderFixture.AssertInvariants(first.Document, bytes.Length);
            AssertSame(first, Explain(bytes, name));
            if (first.Result is IngestResult.Emitted emitted)
                AssertCovered(first.Document, emitted.Record);
        }
    }

    private static Explanation Explain(byte[] bytes, string name) =>
        TestPipeline.UkInspections.Explain(ReaderFixture.Raw(bytes, name), TestContext.Current.CancellationToken);

    private static void AssertSame(Explanation first, Explanation second)
    {
        Assert.Equal(first.Result.GetType(), second.Result.GetType());
        if (first.Result is IngestResult.Emitted one && second.Result is IngestResult.Emitted other)
            Assert.Equal(RecordJson.Serialize(one.Record), RecordJson.Serialize(other.Record));
    }

    /// <summary>Every block stands in the article or in the ledger, and where it was cut, in both.</summary>
    private static void AssertCovered(Document document, Record record)
    {
        var kept = record.Article.Blocks.Select(block => block.Source.Range.Start).ToHashSet();
        var removed = record.Removed.SelectMany(entry => entry.Source).Select(place => place.Range.Start).ToHashSet();
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var start = document.Blocks[i].Source.Start;
            var verdict = document.Verdicts[i];
            Assert.NotEqual(BlockVerdict.Unjudged.By, verdict.By);
            Assert.True(verdict.IsKept ? kept.Contains(start) || removed.Contains(start) : removed.Contains(start), document.Blocks[i].Text);
        }
    }
}
