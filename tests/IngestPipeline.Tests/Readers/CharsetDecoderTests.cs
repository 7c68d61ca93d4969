using System.Text;
using IngestPipeline.Diagnostics;
using IngestPipeline.Readers;
using IngestPipeline.Readers.Encodings;

namespace IngestPipeline.Tests.Readers;

public sealed class CharsetDecoderTests
{
    private const string Copy = "The force’s £5m – “good”, said José in the café. It was graded in 2023 and again in 2024.";

    static CharsetDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Decode_ByteOrderMarks_AreFollowedAndLeftOut()
    {
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 })
            Assert.Equal(Copy, Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Copy)], "windows-1252"));
    }

    [Fact]
    public void Decode_Utf16WithoutMark_IsSeen()
    {
        Assert.Equal(Copy, Decode(Encoding.Unicode.GetBytes(Copy)));
        Assert.Equal(Copy, Decode(Encoding.BigEndianUnicode.GetBytes(Copy)));
    }

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("utf-16")]
    [InlineData("windows-1251")]
    public void Decode_ValidUtf8_WinsOverAHeaderThatLies(string charset) =>
        Assert.Equal(Copy, Decode(Encoding.UTF8.GetBytes(Copy), charset));

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("ISO-8859-1")]
    [InlineData("us-ascii")]
    [InlineData("windows-1252")]
    [InlineData("utf-8")]
    [InlineData("no-such-charset")]
    [InlineData(null)]
    public void Decode_Windows1252_IsReadWhateverTheHeaderCallsIt(string? charset) =>
        Assert.Equal(Copy, Decode(Encoding.GetEncoding(1252).GetBytes(Copy), charset));

    [Fact]
    public void Decode_HeaderNamesCharset_IsFollowed()
    {
        const string Polish = "Policja w Łodzi zatrzymała dziesięciu świadków, a później żałowała.";

        Assert.Equal(Polish, Decode(Encoding.GetEncoding(1250).GetBytes(Polish), "windows-1250"));
    }

    [Theory]
    [InlineData("<meta charset=\"shift_jis\">")]
    [InlineData("<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=shift_jis'>")]
    [InlineData("<?xml version=\"1.0\" encoding='shift_jis'?>")]
    public void Decode_PageNamesCharset_IsFollowed(string markup)
    {
        var page = markup + "<p>警察の監察報告書が公表された。</p>";

        Assert.Equal(page, Decode(Encoding.GetEncoding("shift_jis").GetBytes(page)));
    }

    [Fact]
    public void Decode_NobodyNamesCharset_IsDetected()
    {
        const string Russian = "Полиция графства получила оценку «хорошо» по предотвращению преступлений и «удовлетворительно» за работу.";

        Assert.Equal(Russian, Decode(Encoding.GetEncoding(1251).GetBytes(Russian)));
    }

    [Fact]
    public void Decode_Utf8WithOneBrokenByte_StaysUtf8()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Copy), 0xC3, .. Encoding.UTF8.GetBytes(Copy)];

        Assert.StartsWith(Copy, Decode(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_Binary_IsNull()
    {
        var random = new byte[4000];
        new Random(7).NextBytes(random);

        Assert.Null(Decode(random));
        Assert.Null(Decode([0, 1, 2, 3, 0, 0, 0, 9, 8, 0, 0, 0]));
    }

    [Theory]
    [InlineData("%PDF-1.7 ", "a PDF")]
    [InlineData("PK\u0003\u0004 ", "a zip archive or an Office file")]
    [InlineData("\u001f\u008b\u0008 ", "a gzip archive")]
    [InlineData("\u0089PNG\r\n ", "a PNG image")]
    [InlineData("GIF89a ", "a GIF image")]
    public void Read_KnownFileKind_NamesIt(string start, string kind)
    {
        var raw = ReaderFixture.Raw(Encoding.Latin1.GetBytes(start + "some bytes"), "article.txt");

        var exception = Assert.Throws<IngestException>(() => new TextDocumentReader().Read(raw, TestContext.Current.CancellationToken));

        Assert.Same(Reasons.UnknownMediaType, exception.Reason);
        Assert.Contains(kind, exception.Message, StringComparison.Ordinal);
        Assert.Null(new HtmlDocumentReader().Read(raw, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Read_Binary_IsNotText()
    {
        var random = new byte[4000];
        new Random(7).NextBytes(random);

        var exception = Assert.Throws<IngestException>(
            () => new TextDocumentReader().Read(ReaderFixture.Raw(random, "a.txt"), TestContext.Current.CancellationToken));

        Assert.Same(Reasons.NotText, exception.Reason);
    }

    private static string? Decode(byte[] bytes, string? charset = null) =>
        CharsetDecoder.TryDecode(ReaderFixture.Raw(bytes, charset: charset))?.ToString();
}
