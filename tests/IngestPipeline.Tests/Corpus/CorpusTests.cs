using System.Text;
using IngestPipeline.Model;
using IngestPipeline.Records;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Corpus;

/// <summary>
/// The records of the corpus against the accepted ones beside the articles. A mismatch leaves <c>NAME.received.json</c>; if it is right,
/// it becomes the new <c>NAME.verified.json</c>.
/// </summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Names => [.. CorpusArticle.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Record_OfEachArticle_IsTheAcceptedOne(string name)
    {
        var article = CorpusArticle.Named(name);
        var received = Encoding.UTF8.GetString(RecordJson.Serialize(TestPipeline.RecordOf(article.Raw())));
        var accepted = File.Exists(article.VerifiedPath) ? File.ReadAllText(article.VerifiedPath) : "";
        File.Delete(article.ReceivedPath);
        if (received != accepted)
            File.WriteAllText(article.ReceivedPath, received);
        Assert.True(received == accepted, TextDifference.Of(accepted, received));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Spans_OfEachArticle_AreGrounded(string name) =>
        Assert.Empty(RecordCheck.Problems(TestPipeline.RecordOf(CorpusArticle.Named(name).Raw())));

    [Theory]
    [MemberData(nameof(Names))]
    public void Blocks_OfEachArticle_StandInTheDecodedSource(string name)
    {
        var explanation = TestPipeline.UkInspections.Explain(CorpusArticle.Named(name).Raw(), TestContext.Current.CancellationToken);
        Assert.All(explanation.Article!.Blocks, block =>
        {
            var document = explanation.Document!.Blocks[block.DocumentBlock];
            Assert.Equal(document.Source, block.Source.Range);
            Assert.True(block.Source.Range.Length > 0);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Ledger_OfEachArticle_CoversAllVisibleText(string name)
    {
        var explanation = TestPipeline.UkInspections.Explain(CorpusArticle.Named(name).Raw(), TestContext.Current.CancellationToken);
        var record = Assert.IsType<IngestResult.Emitted>(explanation.Result).Record;
        var kept = record.Article.Blocks.Select(block => block.Source).ToHashSet();
        var removed = record.Removed.SelectMany(entry => entry.Source).ToHashSet();
        Assert.All(explanation.Document!.Blocks, block =>
            Assert.True(kept.Contains(new SourceLocation(block.Source)) || removed.Contains(new SourceLocation(block.Source)), block.Text));
    }

    [Fact]
    public void AcceptedRecords_BelongToAnArticle()
    {
        var accepted = Directory.EnumerateFiles(Repository.Corpus, "*.verified.json")
            .Select(path => Path.GetFileName(path)[..^".verified.json".Length]);
        Assert.All(accepted, name => Assert.Contains(name, CorpusArticle.Names));
    }
}
