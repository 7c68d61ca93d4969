using IngestPipeline.Readers;
using IngestPipeline.Readers.Encodings;

namespace IngestPipeline.Tests.Readers;

public sealed class ContentSnifferTests
{
    [Theory]
    [InlineData("a.html", null, "<p>Hi</p>", "Html")]
    [InlineData("a.HTM", null, "<p>Hi</p>", "Html")]
    [InlineData("a.txt", null, "<!DOCTYPE html><p>Hi", "Html")]
    [InlineData("a.txt", "text/plain", "\uFEFF <!-- x --> <html><p>Hi", "Html")]
    [InlineData("a.txt", null, "<p>One</p><p>Two</p>", "Html")]
    [InlineData("a.txt", null, "One is < two and <b>so</b> on.", "Text")]
    [InlineData("a.txt", null, "Just text.", "Text")]
    [InlineData("a.md", null, "# Title", "Text")]
    [InlineData("a.unknown", null, "Just text.", "Text")]
    [InlineData("https://loam.example/news", "text/html", "<div>Hi</div>", "Html")]
    [InlineData("https://loam.example/news.txt", "application/xhtml+xml", "<div>Hi</div>", "Html")]
    [InlineData("a.html", null, "No markup at all, pasted.", "Text")]
    [InlineData("a.json", "application/json", "{}", "Other")]
    [InlineData("a.css", "text/css", "p { }", "Other")]
    [InlineData("a.bin", "application/octet-stream", "Just text.", "Text")]
    public void FormatOf_NameTypeAndContent_Decide(string name, string? mediaType, string text, string format) =>
        Assert.Equal(format, ContentSniffer.FormatOf(ReaderFixture.Raw(text, "x", mediaType) with { Item = new(name, new("file:///x")) },
            text).ToString());

    [Fact]
    public void Readers_EachDocument_IsReadByOne()
    {
        foreach (var text in new[] { "<p>One</p>", "Plain.", "<html>", "a\n\nb" })
        {
            var raw = ReaderFixture.Raw(text, "a.txt");
            var html = new HtmlDocumentReader().Read(raw, TestContext.Current.CancellationToken);
            var plain = new TextDocumentReader().Read(raw, TestContext.Current.CancellationToken);
            Assert.True(html is null ^ plain is null, text);
        }
    }
}
