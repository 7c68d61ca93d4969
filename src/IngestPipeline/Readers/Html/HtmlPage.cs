using System.Runtime.InteropServices;
using System.Text;
using HtmlAgilityPack;
using IngestPipeline.Diagnostics;
using IngestPipeline.Model;

namespace IngestPipeline.Readers.Html;

/// <summary>One page on its way from source to document: scan, parse, walk once.</summary>
internal sealed class HtmlPage(RawDocument raw, ReadOnlyMemory<char> source, ReaderOptions options, CancellationToken cancellationToken)
{
    public Document Read()
    {
        var outline = Scan(keepNoScript: false);
        var walk = Walk(outline);
        if (outline.HasNoScript && walk.VisibleLength < options.NoScriptThreshold)
            walk = Walk(outline = Scan(keepNoScript: true));
        var marks = AuthorMarkScanner.Find(source.Span, CollectionsMarshal.AsSpan(outline.Pieces));
        return new Document(raw, "text/html", walk.Blocks, walk.Metadata with { AuthorMarks = marks });
    }

    private Outline Scan(bool keepNoScript) => MarkupScanner.Scan(source.Span, options.MaxElements, keepNoScript, cancellationToken);

    private HtmlWalk Walk(Outline outline)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var extent = options.RepairMojibake && MayBeGarbled(outline) ? Mojibake.ExtentIn(TextOf(outline)) : MojibakeExtent.None;
        var walk = new HtmlWalk(outline, source, extent);
        walk.Run(Parse(outline.Markup), cancellationToken);
        return walk;
    }

    private bool MayBeGarbled(Outline outline)
    {
        foreach (ref readonly var piece in CollectionsMarshal.AsSpan(outline.Pieces))
            if (Mojibake.MayBeIn(source.Span[piece.Start..piece.End]))
                return true;
        foreach (var (_, value) in outline.Facts.Meta)
            if (Mojibake.MayBeIn(source.Span[value]))
                return true;
        return Mojibake.MayBeIn(source.Span[outline.Facts.Title ?? default]);
    }

    /// <summary>All that is read of the page, shown or said of it, on end.</summary>
    private string TextOf(Outline outline)
    {
        var span = source.Span;
        var text = new StringBuilder();
        foreach (var piece in outline.Pieces)
            text.Append(span[piece.Start..piece.End]).Append('\n');
        foreach (var (_, value) in outline.Facts.Meta)
            text.Append(span[value]).Append('\n');
        return text.Append(span[outline.Facts.Title ?? default]).ToString();
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
