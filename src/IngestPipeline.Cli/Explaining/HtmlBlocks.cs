using System.Globalization;
using System.Text;
using IngestPipeline.Cli.Output;
using IngestPipeline.Model;

namespace IngestPipeline.Cli.Explaining;

/// <summary>
/// Writes a document's text as its page had it, kept and removed, with why beside each block; what is shown can be chosen without a script.
/// </summary>
internal sealed class HtmlBlocks(ExplainReport report, StringBuilder page)
{
    // The hues around green are for what was kept.
    private const double FirstHue = 180;
    private const double Hues = 280;
    private const double GoldenShare = 0.618034;

    private readonly BlockTally _tally = BlockTally.Of(report.Blocks);

    /// <summary>The rules that hide what is not chosen and give each reason its colour; no word of the document is in them.</summary>
    public string Style()
    {
        var style = new StringBuilder("body:has(#f-kept:not(:checked)) .blocks > .kept { display: none }\n");
        for (var i = 0; i < _tally.Reasons.Count; i++)
            style.Append(CultureInfo.InvariantCulture, $".r{i} {{ --hue: {HueOf(i):0} }} ")
                .Append(CultureInfo.InvariantCulture, $"body:has(#f{i}:not(:checked)) .blocks > .r{i} {{ display: none }}\n");
        return style.ToString();
    }

    public void Write()
    {
        if (report.Blocks.Count == 0)
            return;
        page.Append("<h2>Text, kept and removed</h2>\n");
        WriteBar();
        WriteLegend();
        page.Append("<div class=\"card blocks\">\n");
        foreach (var block in report.Blocks)
            WriteBlock(block);
        page.Append("</div>\n");
    }

    private void WriteBar()
    {
        var all = Number(_tally.Kept.Characters + _tally.Removed.Characters);
        page.Append(CultureInfo.InvariantCulture, $"<p class=\"quiet\">{_tally.KeptShare} of {all} ")
            .Append("characters kept; ✓ marks what is in the article, ✕ what is not.</p>\n<div class=\"bar\">");
        WriteShare("kept", _tally.Kept);
        for (var i = 0; i < _tally.Reasons.Count; i++)
            WriteShare($"gone r{i}", _tally.Reasons[i]);
        page.Append("</div>\n");
    }

    private void WriteShare(string classes, BlockCount count) => page.Append(CultureInfo.InvariantCulture,
        $"<i class=\"{classes}\" style=\"flex:{Math.Max(1, count.Characters)}\" title=\"{HtmlText.Encode(count.Name)}\"></i>");

    private void WriteLegend()
    {
        page.Append("<div class=\"legend\">\n");
        WriteChoice("kept", "f-kept", "✓", _tally.Kept);
        for (var i = 0; i < _tally.Reasons.Count; i++)
            WriteChoice($"gone r{i}", $"f{i}", "✕", _tally.Reasons[i]);
        page.Append("</div>\n<p></p>\n");
    }

    private void WriteChoice(string classes, string id, string mark, BlockCount count) => page.Append(CultureInfo.InvariantCulture,
        $"<label class=\"{classes}\"><input type=\"checkbox\" id=\"{id}\" checked> <b>{mark} {HtmlText.Encode(count.Name)}</b> ")
        .Append(CultureInfo.InvariantCulture, $"<small>{count.Blocks} · {Number(count.Characters)} characters</small></label>\n");

    private void WriteBlock(ExplainedBlock block)
    {
        var classes = block.IsKept ? "kept" : $"gone r{ReasonOf(block)}";
        var kind = block.IsKept && block.Label == "heading" ? "text heading" : "text";
        page.Append(CultureInfo.InvariantCulture, $"<div class=\"{classes}\"><div class=\"what\">{HtmlText.Encode(block.Label)}</div>")
            .Append(CultureInfo.InvariantCulture, $"<div class=\"{kind}\"><span>");
        if (block.Span is { } span)
            WriteMarked(span);
        else
            page.Append(HtmlText.Encode(block.Text));
        page.Append("</span>");
        foreach (var cut in block.Cuts)
            page.Append(CultureInfo.InvariantCulture, $" <s>{HtmlText.Encode(block.Text[cut.Span.Start..cut.Span.End])}</s> ")
                .Append(CultureInfo.InvariantCulture, $"<small>✕ {HtmlText.Encode(cut.Reason)}, {HtmlText.Encode(cut.By)}</small>");
        page.Append("</div>");
        WriteWhy(block);
        page.Append("</div>\n");
    }

    private void WriteWhy(ExplainedBlock block)
    {
        page.Append("<div class=\"why\">");
        if (block.Reason is { } reason)
            page.Append(CultureInfo.InvariantCulture, $"<b>{HtmlText.Encode(reason)}</b> ");
        if (block.Score is { } score)
            page.Append(CultureInfo.InvariantCulture, $"<span class=\"score\" title=\"how sure the model is that it is the article's\">{score:0.00}")
                .Append(CultureInfo.InvariantCulture, $"<i><i style=\"width:{score * 100:0}%\"></i></i></span>");
        if (block.By is { } by)
            page.Append(CultureInfo.InvariantCulture, $"<code>{HtmlText.Encode(by)}</code>");
        page.Append(CultureInfo.InvariantCulture, $"<code title=\"place in the source\">{block.Source}</code></div>");
    }

    private static double HueOf(int reason) => (FirstHue + ((0.65 + (reason * GoldenShare)) % 1 * Hues)) % 360;

    private int ReasonOf(ExplainedBlock block)
    {
        for (var i = 0; i < _tally.Reasons.Count; i++)
            if (_tally.Reasons[i].Name == (block.Reason ?? block.Label))
                return i;
        return 0;
    }

    /// <summary>A kept block with its evidence marked: each stretch by the shortest evidence that covers it, all facts in its title.</summary>
    private void WriteMarked(TextSpan block)
    {
        var facts = report.Facts.Where(fact => fact.Spans.Any(block.Overlaps)).ToList();
        var edges = facts.SelectMany(fact => fact.Spans).Where(block.Overlaps)
            .SelectMany(span => new[] { Math.Max(span.Start, block.Start), Math.Min(span.End, block.End) })
            .Append(block.Start).Append(block.End).Distinct().Order().ToList();
        for (var i = 1; i < edges.Count; i++)
        {
            var stretch = new TextSpan(edges[i - 1], edges[i]);
            var words = HtmlText.Encode(report.Text[stretch.Start..stretch.End]);
            var over = facts.Where(fact => fact.Spans.Any(stretch.Overlaps)).ToList();
            if (over.Count == 0)
            {
                page.Append(words);
                continue;
            }

            var nearest = over.MinBy(fact => fact.Spans.Where(stretch.Overlaps).Min(span => span.Length))!;
            var title = string.Join("; ", over.Select(fact => $"{fact.Path} {fact.Says}"));
            page.Append(CultureInfo.InvariantCulture, $"<mark class=\"{HtmlText.Encode(nearest.Kind)}\" ")
                .Append(CultureInfo.InvariantCulture, $"title=\"{HtmlText.Encode(title)}\">{words}</mark>");
        }
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
