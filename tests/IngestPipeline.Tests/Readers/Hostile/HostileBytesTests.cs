using System.IO.Compression;
using System.Text;
using IngestPipeline.Diagnostics;
using IngestPipeline.Model;
using IngestPipeline.Tests.Fixtures;
using static IngestPipeline.Tests.Readers.ReaderFixture;

namespace IngestPipeline.Tests.Readers.Hostile;

/// <summary>Bytes that are not what they say, or nothing at all.</summary>
public sealed class HostileBytesTests
{
    private static readonly string Page = HostilePage.Article + "<p>Nothing “surprised” café owners.</p>";

    static HostileBytesTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, string?> Encodings => new()
    {
        { "utf-8", "windows-1252" }, { "utf-8", "utf-16" }, { "utf-8", "shift_jis" }, { "utf-8", "no-such-charset" }, { "utf-8", null },
        { "utf-16", null }, { "utf-16", "utf-8" }, { "utf-16BE", "iso-8859-1" }, { "utf-32", "utf-8" }, { "windows-1252", "utf-8" },
        { "windows-1252", null }, { "windows-1252", "utf-16" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Ingest_LyingCharset_IsReadAsWhatItIs(string real, string? claimed)
    {
        foreach (var inMarkup in new[] { false, true })
        {
            var page = inMarkup ? Page.Replace("<head>", $"<head><meta charset=\"{claimed}\">", StringComparison.Ordinal) : Page;
            var encoding = Encoding.GetEncoding(real);
            var mark = real == "utf-32" ? encoding.GetPreamble() : [];

            var result = Ingest(Raw([.. mark, .. encoding.GetBytes(page)], charset: inMarkup ? null : claimed));

            Assert.Contains("“surprised” café", Assert.IsType<IngestResult.Emitted>(result).Record.Article.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(new byte[] { })]
    [InlineData(new byte[] { 0xE2, 0x80 })]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98 })]
    [InlineData(new byte[] { 0xC0, 0x80, 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8 })]
    public void Ingest_BrokenSequence_LosesOnlyIt(byte[] broken)
    {
        var result = Ingest(Raw([.. Encoding.UTF8.GetBytes(Page + "<p>The end comes"), .. broken]));

        Assert.Contains("“surprised” café", Assert.IsType<IngestResult.Emitted>(result).Record.Article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Ingest_HalfSurrogatesAndControls_AreNotInTheText()
    {
        var page = Page + "<p>Half \uD800 a pair &#xDC00; here \u0001\u0002\u0007 and \u202Ebidi\u202C too, said the force.</p>";

        var result = Ingest(Raw([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(page), 0x41]));

        var text = Assert.IsType<IngestResult.Emitted>(result).Record.Article.Text;
        Assert.Contains("Half \uFFFD a pair \uFFFD here and bidi too", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text, c => c != '\n' && char.IsControl(c) || char.IsSurrogate(c));
    }

    [Theory]
    [InlineData("", "IP0201")]
    [InlineData(" \n\t", "IP0204")]
    [InlineData("<html></html>", "IP0204")]
    [InlineData("<html><frameset><frame src=a><noframes>no</noframes></frameset></html>", "IP0204")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\"><head/><body/></html>", "IP0204")]
    [InlineData("<script>document.write('<p>all of it</p>')</script>", "IP0204")]
    [InlineData("\0\0\0\0\0\0\0\0", "IP0202")]
    public void Ingest_NothingToRead_IsNamed(string page, string code) =>
        Assert.Equal(code, Assert.IsType<IngestResult.Failed>(Ingest(Raw(page))).Reason.Code);

    [Fact]
    public void Ingest_GzipFile_IsNotUnpacked()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(new byte[50_000_000]);

        var result = Ingest(Raw(packed.ToArray(), "page.html.gz", "text/html"));

        Assert.Equal(Reasons.UnknownMediaType.Code, Assert.IsType<IngestResult.Failed>(result).Reason.Code);
    }

    [Fact]
    public void Ingest_PageOfFiftyMegabytes_EndsSoon()
    {
        var page = HostilePage.Article + "<script>" + HostilePage.Repeat("var a = '<p>no</p>'; ", 2_000_000) + "</script>"
            + HostilePage.Repeat("<p>The force said a good deal more than this, at length and to no end that anyone could see.</p>", 20_000);

        HostileOutcome.AssertNamed(Ingest(Raw(page)));
    }

    private static IngestResult Ingest(RawDocument raw) => TestPipeline.UkInspections.Ingest(raw, TestContext.Current.CancellationToken);
}
