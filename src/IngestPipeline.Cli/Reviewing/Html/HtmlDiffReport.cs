using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IngestPipeline.Cli.Output;
using IngestPipeline.Cli.Reviewing.Diffing;
using IngestPipeline.Review.Changes;

namespace IngestPipeline.Cli.Reviewing.Html;

/// <summary>
/// Differences as one page that needs nothing else: each article on the left with its facts in colour, its changes on the right, linked both
/// ways. Every word of a document is encoded, and the page's policy lets only our own script run, named by its hash: it moves from change to
/// change by key and is not needed to read.
/// </summary>
internal sealed class HtmlDiffReport(TextWriter output, DiffSettings settings) : DiffReport
{
    private static readonly string ScriptHash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(HtmlDiffScript.Code)));
    private readonly SortedSet<RecordPart> _parts = [];
    private int _documents;

    public override void Write(DocumentDiff document)
    {
        if (_documents == 0)
            WriteHead();
        _documents++;
        foreach (var change in document.Diff.Changes)
            _parts.Add(change.Part);
        var marks = new HtmlMarks(document, _documents);
        var title = (document.After ?? document.Before)?.Article.Title;
        output.Write(string.Create(CultureInfo.InvariantCulture, $"<section id=\"d{_documents}\">\n<h2>"));
        output.Write(HtmlText.Encode(title ?? document.Diff.Id));
        output.Write($" <code>{HtmlText.Encode(document.Diff.Id)}</code></h2>\n<div class=\"pair\">\n<article>\n");
        output.Write(marks.Article());
        output.Write("</article>\n<ol>\n");
        for (var i = 0; i < document.Diff.Changes.Count; i++)
            HtmlChange.Write(output, document.Diff.Changes[i], marks.IdOf(i), marks.HasMark(i));
        output.Write("</ol>\n</div>\n</section>\n");
    }

    public override void Complete(IReadOnlyList<DiffFailure> failures, DiffSummary summary)
    {
        if (_documents == 0)
            WriteHead();
        foreach (var failure in failures)
            output.Write($"<p class=\"failure\"><b>{HtmlText.Encode(failure.Name)}</b> {HtmlText.Encode(failure.Message)}</p>\n");
        output.Write("</main>\n<header><div>\n<h1>");
        output.Write($"{HtmlText.Encode(settings.Before)} → {HtmlText.Encode(settings.After)}</h1>\n<p>");
        output.Write(HtmlText.Encode(DiffSentence.Of(summary, failures.Count)));
        output.Write(" <small>Keys: <kbd>j</kbd> next change, <kbd>k</kbd> the one before.</small></p>\n");
        WriteFilters(summary);
        output.Write("</div></header>\n<footer>Written by ingest diff.</footer>\n");
        output.Write($"<script>{HtmlDiffScript.Code}</script>\n</body>\n</html>\n");
    }

    private void WriteHead()
    {
        output.Write("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        output.Write("<meta http-equiv=\"Content-Security-Policy\" content=\"");
        output.Write($"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{ScriptHash}'; base-uri 'none'; form-action 'none'\">\n");
        output.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        output.Write($"{HtmlText.Encode(settings.Before)} → {HtmlText.Encode(settings.After)}</title>\n<style>\n{HtmlDiffStyle.Css}\n");
        foreach (var name in Enum.GetNames<ChangeKind>().Select(KindClass).Concat(Enum.GetNames<RecordPart>().Select(PartClass)))
            output.Write($"body:has(#f-{name}:not(:checked)) .change.{name} {{ display: none }}\n");
        output.Write("</style>\n</head>\n<body>\n<main>\n");
    }

    /// <summary>Boxes that hide changes by kind and by part without a script; only what the page has.</summary>
    private void WriteFilters(DiffSummary summary)
    {
        if (summary.Changes == 0)
            return;
        output.Write("<div class=\"filters\">");
        foreach (var (kind, count) in summary.ByKind)
            WriteFilter(KindClass(kind), kind, count);
        foreach (var (part, count) in summary.ByPart)
            WriteFilter(PartClass(part), part, count);
        output.Write("</div>\n<p class=\"legend\"><small>In the text:</small>");
        foreach (var kind in (string[])["force", "grade", "tally", "quote", "figure"])
            output.Write($" <mark class=\"{kind}\">{kind}</mark>");
        output.Write("</p>\n");
    }

    private void WriteFilter(string name, string label, int count) => output.Write(string.Create(CultureInfo.InvariantCulture,
        $"<label><input type=\"checkbox\" id=\"f-{name}\" checked> {label} <small>{count}</small></label>\n"));

    /// <summary>A kind and a part share the name "removed".</summary>
    private static string KindClass(string kind) => "k-" + kind.ToLowerInvariant();

    private static string PartClass(string part) => "p-" + part.ToLowerInvariant();
}
