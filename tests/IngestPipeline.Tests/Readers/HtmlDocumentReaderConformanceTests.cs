using IngestPipeline.Readers;

namespace IngestPipeline.Tests.Readers;

public sealed class HtmlDocumentReaderConformanceTests : DocumentReaderConformanceTests
{
    protected override string Name => "page.html";

    protected override string Sample => """
        <!DOCTYPE html><html lang="en"><head><title>News</title><script>var a = "<p>";</script></head>
        <body><h1>Good news from Loamshire</h1><!-- no --><p>The <b>force</b> is <a href="x">good</a>.</p>
        <ul><li>One</li><li>Two</li></ul></body></html>
        """;

    protected override IDocumentReader Reader() => new HtmlDocumentReader();
}
