using System.Globalization;
using System.Text;
using IngestPipeline.Cli.Output;
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

    private readonly StringBuilder _page = new();

    public string Render()
    {
        var blocks = new HtmlBlocks(report, _page);
        _page.Append(Head).Append('\n').Append("<title>").Append(HtmlText.Encode(report.Id)).Append("</title>\n<style>\n").Append(HtmlStyle.Css)
            .Append('\n').Append(blocks.Style()).Append("</style>\n</head>\n<body>\n<header><div>\n<h1>")
            .Append(HtmlText.Encode(report.Record?.Article.Title ?? report.Id)).Append("</h1>\n<code>").Append(HtmlText.Encode(report.Id))
            .Append("</code>\n</div></header>\n<main>\n");
        if (report.Outcome is { } outcome)
            WriteOutcome(outcome);
        WriteFields();
        blocks.Write();
        WriteFacts();
        WriteWarnings();
        return _page.Append("<footer>Written by ingest explain.</footer>\n</main>\n</body>\n</html>\n").ToString();
    }

    private void WriteOutcome(Outcome outcome) => _page.Append(CultureInfo.InvariantCulture,
        $"<p class=\"card outcome\"><b>✕ {HtmlText.Encode(outcome.Result)} in {HtmlText.Encode(outcome.Stage)}:</b> ")
        .Append(HtmlText.Encode(outcome.Message))
        .Append(CultureInfo.InvariantCulture, $" <small>{HtmlText.Encode(outcome.Code)} {HtmlText.Encode(outcome.Hint)}</small></p>\n");

    private void WriteFields()
    {
        if (report.Fields.Count == 0)
            return;
        _page.Append("<h2>Metadata, and where it came from</h2>\n<div class=\"card\"><table>\n");
        foreach (var field in report.Fields)
        {
            var value = field.Value is null ? "<span class=\"quiet\">not found</span>" : HtmlText.Encode(field.Value);
            var origin = field.Origin is null ? "" : $"<code class=\"origin\">{HtmlText.Encode(field.Origin)}</code>";
            _page.Append(CultureInfo.InvariantCulture, $"<tr><th>{HtmlText.Encode(field.Field)}</th><td>{value}</td><td>{origin}</td></tr>\n");
        }

        _page.Append("</table></div>\n");
    }

    private void WriteFacts()
    {
        if (report.Facts.Count == 0)
            return;
        _page.Append("<h2>Facts, and the words they stand on</h2>\n<div class=\"card\"><table>\n");
        foreach (var fact in report.Facts)
        {
            _page.Append(CultureInfo.InvariantCulture, $"<tr id=\"{HtmlText.Encode(fact.Path)}\"><th>{HtmlText.Encode(fact.Path)}</th>")
                .Append(CultureInfo.InvariantCulture, $"<td>{HtmlText.Encode(fact.Says)}");
            if (fact.Confidence is { } sure)
                _page.Append(CultureInfo.InvariantCulture, $" <small>{sure:0.##}</small>");
            _page.Append("</td><td>");
            foreach (var (span, isMarked) in fact.Spans.Count == 0 ? [] : Pieces.Of(fact.Context, fact.Spans))
            {
                var words = HtmlText.Encode(report.Text[span.Start..span.End]);
                _page.Append(isMarked ? $"<mark class=\"{HtmlText.Encode(fact.Kind)}\">{words}</mark>" : words);
            }

            _page.Append("</td></tr>\n");
        }

        _page.Append("</table></div>\n");
    }

    private void WriteWarnings()
    {
        if (report.Record is not { Warnings.Count: > 0 } record)
            return;
        _page.Append("<h2>Warnings</h2>\n<div class=\"card\"><table>\n");
        foreach (var warning in record.Warnings)
            _page.Append(CultureInfo.InvariantCulture, $"<tr><th>{HtmlText.Encode(warning.Code)}</th>")
                .Append(CultureInfo.InvariantCulture, $"<td>{HtmlText.Encode(warning.Message)}</td></tr>\n");
        _page.Append("</table></div>\n");
    }
}
