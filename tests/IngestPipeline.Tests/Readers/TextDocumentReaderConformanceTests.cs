using IngestPipeline.Readers;

namespace IngestPipeline.Tests.Readers;

public sealed class TextDocumentReaderConformanceTests : DocumentReaderConformanceTests
{
    protected override string Name => "article.txt";

    protected override string Sample =>
        "Good news from Loamshire\r\n\r\nThe force is good.\r\n\r\nIt was graded:\r\n• Preventing crime - good\r\n• Leadership\r\n";

    protected override IDocumentReader Reader() => new TextDocumentReader();
}
