using System.Text;
using CsCheck;
using IngestPipeline.Model;
using IngestPipeline.Readers;

namespace IngestPipeline.Tests.Readers;

/// <summary>Documents for tests of readers, made of strings and bytes.</summary>
internal static class ReaderFixture
{
    public static RawDocument Raw(byte[] bytes, string name = "page.html", string? mediaType = null, string? charset = null)
    {
        var item = new SourceItem(name, new Uri("file:///" + name));
        return new RawDocument(item, bytes, mediaType, charset, item.Uri);
    }

    public static RawDocument Raw(string text, string name = "page.html", string? mediaType = null) =>
        Raw(Encoding.UTF8.GetBytes(text), name, mediaType);

    public static Document Html(string html, ReaderOptions? options = null) =>
        new HtmlDocumentReader(options).Read(Raw(html), TestContext.Current.CancellationToken)
            ?? throw new InvalidOperationException("It was not read as HTML.");

    public static Document Text(string text, ReaderOptions? options = null) =>
        new TextDocumentReader(options).Read(Raw(text, "article.txt"), TestContext.Current.CancellationToken)
        ?? throw new InvalidOperationException("It was not read as text.");

    /// <summary>Texts of random scraps, up to so many.</summary>
    public static Gen<string> Mix(int most, params string[] scraps) =>
        Gen.Int[0, scraps.Length - 1].Select(i => scraps[i]).Array[0, most].Select(string.Concat);

    /// <summary>One line a block: the kind and the text.</summary>
    public static string[] Lines(Document document) => [.. document.Blocks.Select(block => $"{block.Kind}: {block.Text}")];

    /// <summary>The texts of the blocks.</summary>
    public static string[] Texts(Document document) => [.. document.Blocks.Select(block => block.Text)];

    /// <summary>What every block of every reader promises.</summary>
    public static void AssertInvariants(Document document, int sourceLength)
    {
        var last = 0;
        foreach (var block in document.Blocks)
        {
            Assert.NotEmpty(block.Text);
            Assert.Equal(block.Text.Trim(), block.Text);
            Assert.DoesNotContain(block.Text, c => c is '\n' or '\r' or '\t' or '\u00A0' or '\u200B' or '\u00AD' or '\uFEFF'
                || char.IsControl(c));
            Assert.DoesNotContain("  ", block.Text, StringComparison.Ordinal);
            Assert.True(block.Text.IsNormalized(), block.Text);
            Assert.InRange(block.Source.Start, last, sourceLength);
            Assert.InRange(block.Source.End, block.Source.Start + 1, sourceLength);
            Assert.InRange(block.LinkLength, 0, block.Text.Length);
            Assert.Equal(block.Kind == BlockKind.Heading, block.HeadingLevel > 0);
            last = block.Source.Start;
        }
    }
}
