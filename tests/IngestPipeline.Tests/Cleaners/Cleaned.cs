using System.Text;
using IngestPipeline.Cleaners;
using IngestPipeline.Cleaners.Models;
using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Readers;
using IngestPipeline.Records;

namespace IngestPipeline.Tests.Cleaners;

/// <summary>A document read and cleaned, to ask what became of its blocks.</summary>
internal sealed class Cleaned
{
    private static readonly CascadeBlockClassifier Classifier = new(Profile.UkInspections, BlockModel.Shipped);

    private static readonly CascadeBlockClassifier Rules = new(Profile.UkInspections, model: null);

    private Cleaned(Document document, CascadeBlockClassifier? classifier = null)
    {
        Document = document;
        (classifier ?? Classifier).Classify(document, TestContext.Current.CancellationToken);
        Article = ArticleAssembler.Assemble(document);
    }

    public Document Document { get; }

    public Article Article { get; }

    public string Text => Article.Text;

    public static Cleaned Html(string html) => new(Read(new HtmlDocumentReader(new ReaderOptions()), html, "text/html"));

    /// <summary>A page whose article has a headline, the given markup between its paragraphs, and enough text to be one.</summary>
    public static Cleaned Page(string inside, string after = "", string head = "") => Html(PageText(inside, after, head));

    /// <summary>The same page, judged without the model.</summary>
    public static Cleaned PageByRules(string inside, string after = "", string head = "") =>
        new(Read(new HtmlDocumentReader(new ReaderOptions()), PageText(inside, after, head), "text/html"), Rules);

    public static Cleaned Plain(string text) => new(Read(new TextDocumentReader(new ReaderOptions()), text, "text/plain"));

    private static string PageText(string inside, string after, string head) => $"""
        <html lang="en"><head><title>Force told to improve | Loamshire News</title>{head}</head><body>
        <main><article><h1>Force told to improve</h1>
        <p>Loamshire Police has been told to improve how it answers calls from the public, the policing inspectorate said on Tuesday.</p>
        <p>Inspectors spent five weeks with the force last autumn, reading case files, riding with patrols and listening to calls.</p>
        {inside}
        <p>The chief constable, Jane Roe, said that the force had taken on forty more call handlers since the visit, and trained them.</p>
        <p>The inspectorate will come back in the spring to see whether calls are answered in time, and will publish what it finds.</p>
        </article></main>{after}</body></html>
        """;

    /// <summary>The verdict on the block whose text is, or else holds, the given one.</summary>
    public BlockVerdict VerdictOn(string text)
    {
        var index = IndexOf(block => block.Text == text);
        index = index >= 0 ? index : IndexOf(block => block.Text.Contains(text, StringComparison.Ordinal));
        Assert.True(index >= 0, $"No block holds '{text}'.");
        return Document.Verdicts[index];
    }

    private int IndexOf(Predicate<Block> fits) => Document.Blocks.ToList().FindIndex(fits);

    public static Document Read(IDocumentReader reader, string text, string mediaType)
    {
        var item = new SourceItem("test", new Uri("file:///test"));
        var raw = new RawDocument(item, Encoding.UTF8.GetBytes(text), mediaType, "utf-8", item.Uri);
        return reader.Read(raw, TestContext.Current.CancellationToken)!;
    }
}
