using IngestPipeline.Model;
using IngestPipeline.Readers;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Cleaners;

/// <summary>What every block classifier must hold to, over all the corpus.</summary>
public abstract class BlockClassifierConformanceTests
{
    public static TheoryData<string> Articles => [.. Directory.EnumerateFiles(Repository.Corpus)
        .Where(file => file.EndsWith(".html", StringComparison.Ordinal) || file.EndsWith(".txt", StringComparison.Ordinal))
        .Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    protected abstract IBlockClassifier Create();

    [Theory]
    [MemberData(nameof(Articles))]
    public void Classify_AnyArticle_JudgesEveryBlockWithReasonAndRule(string name)
    {
        var document = Read(name);

        Create().Classify(document, TestContext.Current.CancellationToken);

        Assert.Equal(document.Blocks.Count, document.Verdicts.Count);
        Assert.All(document.Verdicts, verdict =>
        {
            Assert.NotSame(BlockVerdict.Unjudged, verdict);
            Assert.Matches("^[a-z][a-z-]*$", verdict.Reason);
            Assert.Contains(':', verdict.By);
        });
        Assert.Contains(document.Verdicts, verdict => verdict.IsKept);
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Classify_AnyArticle_CutsInsideTheBlockInOrderAndApart(string name)
    {
        var document = Read(name);

        Create().Classify(document, TestContext.Current.CancellationToken);

        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var position = 0;
            foreach (var cut in document.Verdicts[i].Cuts)
            {
                Assert.True(cut.Span.Start >= position, "Cuts are out of order or overlap.");
                Assert.InRange(cut.Span.End, cut.Span.Start + 1, document.Blocks[i].Text.Length);
                position = cut.Span.End;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Classify_AnyArticle_EditsNoBlock(string name)
    {
        var document = Read(name);
        var before = document.Blocks.Select(block => (block.Text, block.Source, block.Kind)).ToList();

        Create().Classify(document, TestContext.Current.CancellationToken);

        Assert.Equal(before, document.Blocks.Select(block => (block.Text, block.Source, block.Kind)));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Classify_Twice_GivesTheSameVerdicts(string name)
    {
        var (first, second) = (Read(name), Read(name));
        var classifier = Create();

        classifier.Classify(first, TestContext.Current.CancellationToken);
        classifier.Classify(second, TestContext.Current.CancellationToken);

        Assert.Equal(first.Verdicts.Select(Describe), second.Verdicts.Select(Describe));
    }

    [Fact]
    public void Classify_Cancelled_Throws() =>
        Assert.Throws<OperationCanceledException>(() =>
            Create().Classify(Read("kent-peel-2022.html"), new CancellationToken(canceled: true)));

    private static string Describe(BlockVerdict verdict) =>
        $"{verdict.Label} {verdict.Reason} {verdict.By} {string.Join(' ', verdict.Cuts.Select(cut => cut.Span))}";

    private static Document Read(string name)
    {
        IDocumentReader reader = name.EndsWith(".txt", StringComparison.Ordinal)
            ? new TextDocumentReader(new ReaderOptions())
            : new HtmlDocumentReader(new ReaderOptions());
        var item = new SourceItem(name, new Uri("file:///" + name));
        var raw = new RawDocument(item, File.ReadAllBytes(Path.Combine(Repository.Corpus, name)),
            name.EndsWith(".txt", StringComparison.Ordinal) ? "text/plain" : "text/html", null, item.Uri);
        return reader.Read(raw, TestContext.Current.CancellationToken)!;
    }
}
