using System.Text;
using System.Text.RegularExpressions;
using IngestPipeline.Model;
using IngestPipeline.Records;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Corpus;

/// <summary>
/// The records of the corpus against the accepted ones beside the articles, which say what a careful reader finds. Where the pipeline is
/// known to fall short, <c>KnownShortfalls/NAME.diff</c> holds the differing lines, and the difference must be exactly that: a new mistake
/// fails, and so does a mended one that is still listed. A mismatch leaves <c>NAME.received.json</c> beside the article and
/// <c>NAME.received.diff</c> beside the known shortfalls.
/// </summary>
public sealed partial class CorpusTests
{
    public static TheoryData<string> Names => [.. CorpusArticle.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Record_OfEachArticle_IsTheAcceptedOne(string name)
    {
        var article = CorpusArticle.Named(name);
        var received = Encoding.UTF8.GetString(RecordJson.Serialize(WithoutModels(TestPipeline.RecordOf(article.Raw()))));
        var accepted = File.Exists(article.VerifiedPath) ? File.ReadAllText(article.VerifiedPath) : "";
        var known = File.Exists(article.KnownPath) ? File.ReadAllText(article.KnownPath) : "";
        var difference = TextDifference.Lines(WithoutConfidences(accepted), WithoutConfidences(received));
        File.Delete(article.ReceivedPath);
        File.Delete(article.ReceivedDiffPath);
        if (difference == known)
            return;
        File.WriteAllText(article.ReceivedPath, received);
        File.WriteAllText(article.ReceivedDiffPath, difference);
        Assert.Fail(TextDifference.Of(known, difference));
    }

    /// <summary>An accepted record says what an article holds; a model trained again may not change that, but changes its hash.</summary>
    private static Record WithoutModels(Record record) =>
        record with { Pipeline = record.Pipeline with { Models = new Dictionary<string, string>() } };

    /// <summary>What a fact's score is worth is measured (<c>corpus/*.calibration</c>), not accepted.</summary>
    private static string WithoutConfidences(string record) => ConfidenceLines().Replace(record, "");

    [GeneratedRegex("^ *\"confidence\": [0-9.]+,?\n", RegexOptions.Multiline)]
    private static partial Regex ConfidenceLines();

    [Fact]
    public void AcceptedRecords_AreSound()
    {
        foreach (var name in CorpusArticle.Names)
            Assert.Empty(RecordCheck.Problems(RecordJson.Deserialize(File.ReadAllBytes(CorpusArticle.Named(name).VerifiedPath))));
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
