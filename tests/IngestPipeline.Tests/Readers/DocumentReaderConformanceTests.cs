using System.Text;
using CsCheck;
using IngestPipeline.Diagnostics;
using IngestPipeline.Model;

namespace IngestPipeline.Tests.Readers;

/// <summary>What every <see cref="IDocumentReader"/> promises, whatever it reads.</summary>
public abstract class DocumentReaderConformanceTests
{
    private static readonly string[] Scraps =
    [
        "<p>", "</p>", "<div>", "</div>", "<br>", "<table>", "<tr>", "<td>", "</table>", "<li>", "<ul>", "</ul>", "<dl>", "<dt>", "<dd>",
            "<h2>", "</h2>",
        "<script>", "</script>", "<svg>", "</svg>", "<!--", "-->", "<!", "</", "<", ">", "<span hidden>", "</span>", "<a href=\"x", "\">",
            "</a>", "<b>",
        "</b>", "&amp;", "&#x", "&rsquo;", "&#146;", "&", ";", "â€™", "Ã©", "\u0301", "e\u0301", "\uD800", "\uDC00", "\u00AD", "\u200B",
            "\u00A0", "\0", "\uFFFE",
        "\r\n", "\n", "\n\n", "\t", " | ", "• ", "- ", "1. ", "> ", "# ", "===", "    ", "Good", "force", "was rated", ".", "<pre>",
            "</pre>", "<title>",
        "<noscript>", "</noscript>", "<p style='display:none'>", "<html>", "<body>", "<x-y>", "<time datetime=1>",
            "<meta name=a content=b>", "<select>",
    ];

    /// <summary>A name whose documents are this reader's own.</summary>
    protected abstract string Name { get; }

    /// <summary>The text of a document of this reader's kind with the words <c>Good news</c> in it.</summary>
    protected abstract string Sample { get; }

    [Fact]
    public void Read_OwnKind_HasBlocksAndKeepsTheRawDocument()
    {
        var raw = ReaderFixture.Raw(Sample, Name);

        var document = Reader().Read(raw, TestContext.Current.CancellationToken);

        Assert.NotNull(document);
        Assert.Same(raw, document.Raw);
        Assert.Contains(document.Blocks, block => block.Text.Contains("Good news", StringComparison.Ordinal));
        ReaderFixture.AssertInvariants(document, Sample.Length);
    }

    [Fact]
    public void Read_SameBytesTwice_SameDocument()
    {
        var reader = Reader();

        var first = reader.Read(ReaderFixture.Raw(Sample, Name), TestContext.Current.CancellationToken)!;
        var second = reader.Read(ReaderFixture.Raw(Sample, Name), TestContext.Current.CancellationToken)!;

        Assert.Equal(first.Blocks.Select(block => (block.Text, block.Kind, block.Source)), second.Blocks.Select(block => (block.Text,
            block.Kind, block.Source)));
    }

    [Fact]
    public void Read_Cancelled_Throws() =>
        Assert.Throws<OperationCanceledException>(() => Reader().Read(ReaderFixture.Raw(Sample, Name),
            new CancellationToken(canceled: true)));

    [Fact]
    public void Read_Null_Throws() =>
        Assert.Throws<ArgumentNullException>(() => Reader().Read(null!, TestContext.Current.CancellationToken));

    [Fact]
    public void Read_Pdf_IsNotRead() => Assert.Null(Outcome("%PDF-1.7\n%âãÏÓ\n1 0 obj"u8.ToArray(), Name));

    [Fact]
    public void Read_SourceRanges_HoldTheWords()
    {
        var document = Reader().Read(ReaderFixture.Raw(Sample, Name), TestContext.Current.CancellationToken)!;

        foreach (var block in document.Blocks)
            Assert.Contains(block.Text.Split(' ')[0], Sample[block.Source.Start..block.Source.End], StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AnyBytes_DocumentNullOrNamedReason() =>
        Gen.Byte.Array[0, 400].Sample(bytes => Check(bytes, Name), iter: 2000);

    [Fact]
    public void Read_AnyScraps_DocumentNullOrNamedReason() =>
        ReaderFixture.Mix(60, Scraps).Sample(text => Check(Encoding.UTF8.GetBytes(text), Name), iter: 5000);

    [Fact]
    public void Read_AnyScrapsInUtf16_DocumentNullOrNamedReason() =>
        ReaderFixture.Mix(30, Scraps).Sample(text => Check(Encoding.Unicode.GetBytes(text), Name), iter: 500);

    /// <summary>The reader under test.</summary>
    protected abstract IDocumentReader Reader();

    private void Check(byte[] bytes, string name)
    {
        if (Outcome(bytes, name) is { } document)
            ReaderFixture.AssertInvariants(document, bytes.Length);
    }

    private Document? Outcome(byte[] bytes, string name)
    {
        try
        {
            return Reader().Read(ReaderFixture.Raw(bytes, name), TestContext.Current.CancellationToken);
        }
        catch (IngestException exception)
        {
            Assert.Contains(exception.Reason, Reasons.All);
            return null;
        }
    }
}
