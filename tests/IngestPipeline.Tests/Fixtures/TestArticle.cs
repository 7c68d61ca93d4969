using IngestPipeline.Model;
using IngestPipeline.Records;

namespace IngestPipeline.Tests.Fixtures;

/// <summary>Articles for tests of annotators and extractors, made without reader or cleaner: one block a line.</summary>
internal static class TestArticle
{
    /// <summary>
    /// An article of the given lines. A line that starts with <c># </c> is a heading, with <c>* </c> a list item, with <c>| </c> a table row,
    /// with <c>[caption] </c> a caption; every other line is a paragraph.
    /// </summary>
    public static Article Of(string text)
    {
        var blocks = new List<Block>();
        var position = 0;
        foreach (var line in text.Split('\n'))
        {
            var (kind, content) = KindOf(line.Trim());
            if (content.Length > 0)
                blocks.Add(BlockOf(content, kind, new TextSpan(position, position + line.Length)));
            position += line.Length + 1;
        }

        var item = new SourceItem("test.txt", new Uri("file:///test.txt"));
        var raw = new RawDocument(item, System.Text.Encoding.UTF8.GetBytes(text), "text/plain", "utf-8", item.Uri);
        return ArticleAssembler.Assemble(new Document(raw, "text/plain", blocks));
    }

    /// <summary>The same, with layers added by the given annotators and facts by the given extractors, in order.</summary>
    public static Article Of(string text, IEnumerable<IAnnotator> annotators, params IEnumerable<IExtractor> extractors)
    {
        var article = Of(text);
        foreach (var annotator in annotators)
            annotator.Annotate(article, TestContext.Current.CancellationToken);
        foreach (var extractor in extractors)
            extractor.Extract(article, TestContext.Current.CancellationToken);
        return article;
    }

    private static Block BlockOf(string content, BlockKind kind, TextSpan source) =>
        new(content, kind, source) { HeadingLevel = kind == BlockKind.Heading ? 2 : 0 };

    private static (BlockKind Kind, string Content) KindOf(string line) => line switch
    {
        ['#', ' ', .. var rest] => (BlockKind.Heading, rest),
        ['*', ' ', .. var rest] => (BlockKind.ListItem, rest),
        ['|', ' ', .. var rest] => (BlockKind.TableRow, rest),
        _ when line.StartsWith("[caption] ", StringComparison.Ordinal) => (BlockKind.Caption, line[10..]),
        _ => (BlockKind.Paragraph, line),
    };
}
