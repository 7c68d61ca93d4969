using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using IngestPipeline.Model;

namespace IngestPipeline.Cli.Explaining;

/// <summary>
/// Writes a report as one page that needs nothing else and runs nothing. Every word that comes from a document is encoded; the page's
/// own policy forbids scripts besides.
/// </summary>
internal sealed class HtmlReport(ExplainReport report)
{
    private const string Head = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        """;

    private const string Style = """
        <style>
        :root { color-scheme: light dark }
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
        h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin-top: 2rem }
        table { border-collapse: collapse; width: 100% }
        th, td { text-align: left; vertical-align: top; padding: .2rem .6rem .2rem 0; border-bottom: 1px solid #8884 }
        th { font-weight: 600; white-space: nowrap }
        p { margin: .4rem 0; padding-left: .7rem; border-left: 4px solid #2a7d4f }
        p.gone { border-color: #b3261e; opacity: .75 } p.gone span.text, s { text-decoration: line-through }
        mark { padding: 0 .1em; border-radius: .2em; background: #ffe08a; color: #000 }
        mark.quotes { background: #cfe3ff } mark.grades, mark.tallies { background: #c9efd4 } mark.forces { background: #eadcff }
        small { color: #767676 }
        :target { outline: 2px solid #b3261e }
        </style>
        """;

    private readonly StringBuilder _page = new();

    public string Render()
    {
        _page.Append(Head).Append('\n').Append("<title>").Append(Encode(report.Id)).Append("</title>\n").Append(Style).Append('\n');
        _page.Append("</head>\n<body>\n<h1>").Append(Encode(report.Record?.Article.Title ?? report.Id)).Append("</h1>\n");
        _page.Append("<div><small>").Append(Encode(report.Id)).Append("</small></div>\n");
        if (report.Outcome is { } outcome)
            Outcome(outcome);
        Fields();
        Blocks();
        Facts();
        return _page.Append("</body>\n</html>\n").ToString();
    }

    private void Outcome(Outcome outcome) => _page.Append(CultureInfo.InvariantCulture,
        $"<p class=\"gone\">{Encode(outcome.Result)} in {Encode(outcome.Stage)}: {Encode(outcome.Message)} ")
        .Append(CultureInfo.InvariantCulture, $"<small>{Encode(outcome.Code)} {Encode(outcome.Hint)}</small></p>\n");

    private void Fields()
    {
        if (report.Fields.Count == 0)
            return;
        _page.Append("<h2>Metadata</h2>\n<table>\n");
        foreach (var field in report.Fields)
            _page.Append(CultureInfo.InvariantCulture, $"<tr><th>{Encode(field.Field)}</th><td>{Encode(field.Value ?? "not found")}</td>")
                .Append(CultureInfo.InvariantCulture, $"<td><small>{Encode(field.Origin)}</small></td></tr>\n");
        _page.Append("</table>\n");
    }

    private void Blocks()
    {
        if (report.Blocks.Count == 0)
            return;
        _page.Append("<h2>Text, kept and removed</h2>\n");
        foreach (var block in report.Blocks)
        {
            _page.Append(block.IsKept ? "<p>" : "<p class=\"gone\">").Append("<span class=\"text\">");
            if (block.Span is { } span)
                Marked(span);
            else
                _page.Append(Encode(block.Text));
            _page.Append("</span> ");
            foreach (var cut in block.Cuts)
                _page.Append(CultureInfo.InvariantCulture,
                    $"<s>{Encode(block.Text[cut.Span.Start..cut.Span.End])}</s> <small>{Encode(cut.Reason)}, {Encode(cut.By)}</small> ");
            _page.Append(CultureInfo.InvariantCulture,
                $"<small>{Encode(block.Label)} {Encode(block.Reason)} {Encode(block.By)} {block.Source}</small></p>\n");
        }
    }

    /// <summary>A kept block with its evidence marked: each stretch by the shortest evidence that covers it, all facts in its title.</summary>
    private void Marked(TextSpan block)
    {
        var facts = report.Facts.Where(fact => fact.Spans.Any(block.Overlaps)).ToList();
        var edges = facts.SelectMany(fact => fact.Spans).Where(block.Overlaps)
            .SelectMany(span => new[] { Math.Max(span.Start, block.Start), Math.Min(span.End, block.End) })
            .Append(block.Start).Append(block.End).Distinct().Order().ToList();
        for (var i = 1; i < edges.Count; i++)
        {
            var stretch = new TextSpan(edges[i - 1], edges[i]);
            var words = Encode(report.Text[stretch.Start..stretch.End]);
            var over = facts.Where(fact => fact.Spans.Any(stretch.Overlaps)).ToList();
            if (over.Count == 0)
            {
                _page.Append(words);
                continue;
            }

            var nearest = over.MinBy(fact => fact.Spans.Where(stretch.Overlaps).Min(span => span.Length))!;
            var title = string.Join("; ", over.Select(fact => $"{fact.Path} {fact.Says}"));
            _page.Append(CultureInfo.InvariantCulture, $"<mark class=\"{Encode(nearest.Kind)}\" title=\"{Encode(title)}\">{words}</mark>");
        }
    }

    private void Facts()
    {
        if (report.Facts.Count == 0)
            return;
        _page.Append("<h2>Facts and the words they stand on</h2>\n<table>\n");
        foreach (var fact in report.Facts)
        {
            _page.Append(CultureInfo.InvariantCulture, $"<tr id=\"{Encode(fact.Path)}\"><th>{Encode(fact.Path)}</th><td>{Encode(fact.Says)}");
            if (fact.Confidence is { } sure)
                _page.Append(CultureInfo.InvariantCulture, $" <small>{sure:0.##}</small>");
            _page.Append("</td><td>");
            foreach (var (span, isMarked) in fact.Spans.Count == 0 ? [] : Pieces.Of(fact.Context, fact.Spans))
            {
                var words = Encode(report.Text[span.Start..span.End]);
                _page.Append(isMarked ? $"<mark class=\"{Encode(fact.Kind)}\">{words}</mark>" : words);
            }

            _page.Append("</td></tr>\n");
        }

        _page.Append("</table>\n");
    }

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    private static string Encode(string? text) => text is null ? "" : Html.Encode(text);
}
