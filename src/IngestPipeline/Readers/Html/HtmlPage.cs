using HtmlAgilityPack;
using IngestPipeline.Diagnostics;
using IngestPipeline.Model;

namespace IngestPipeline.Readers.Html;

/// <summary>One page on its way from source to document: reduce, parse, walk once.</summary>
internal sealed class HtmlPage(RawDocument raw, string source, ReaderOptions options, CancellationToken cancellationToken)
{
    public Document Read()
    {
        var reduced = MarkupReducer.Reduce(source, options.MaxElements, keepNoScript: false, cancellationToken);
        var walk = Walk(reduced);
        if (reduced.HasNoScript && walk.VisibleLength < options.NoScriptThreshold)
            walk = Walk(MarkupReducer.Reduce(source, options.MaxElements, keepNoScript: true, cancellationToken));
        return new Document(raw, "text/html", walk.Blocks, walk.Metadata with { FindAuthorMarks = () => AuthorMarkScanner.Find(source) });
    }

    private HtmlWalk Walk(ReducedMarkup markup)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var extent = options.RepairMojibake ? Mojibake.ExtentIn(markup.Text) : MojibakeExtent.None;
        var walk = new HtmlWalk(markup, extent);
        walk.Run(Parse(markup.Text), cancellationToken);
        return walk;
    }

    private HtmlNode Parse(string markup)
    {
        var document = new HtmlDocument
        {
            OptionReadEncoding = false,
            OptionCheckSyntax = false,
            OptionUseIdAttribute = false,
            OptionFixNestedTags = true,
            DisableServerSideCode = true,
            OptionMaxNestedChildNodes = options.MaxDepth,
        };
        try
        {
            document.LoadHtml(markup);
            return document.DocumentNode;
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            var what = exception.Message.Contains("nested", StringComparison.Ordinal)
                ? $"nests deeper than {options.MaxDepth} elements" : "cannot be parsed";
            throw new IngestException(Reasons.MarkupTooComplex, $"The page's markup {what}.", exception);
        }
    }
}
