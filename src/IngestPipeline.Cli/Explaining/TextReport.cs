using IngestPipeline.Cli.Output;
using IngestPipeline.Model;
using Spectre.Console;

namespace IngestPipeline.Cli.Explaining;

/// <summary>Writes reports for a terminal: kept text green, removed text red, evidence underlined in its sentence.</summary>
internal sealed class TextReport(IAnsiConsole console)
{
    private const int MostEvidence = 8;
    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Kept = new(Color.Green);
    private static readonly Style Gone = new(Color.Red);
    private static readonly Style Label = new(Color.Blue);
    private static readonly Style Evidence = new(Color.Yellow, decoration: Decoration.Bold | Decoration.Underline);

    /// <summary>Where nothing can be underlined, evidence stands between marks.</summary>
    private readonly bool _isPlain = !console.Profile.Capabilities.Ansi;

    public void Write(ExplainReport report)
    {
        Line((report.Id, Heading));
        if (report.Outcome is { } outcome)
            WriteOutcome(outcome);
        WriteFields(report);
        WriteBlocks(report);
        WriteFacts(report);
        foreach (var warning in report.Record?.Warnings ?? [])
            Line(("warning ", Gone), ($"{warning.Code}: {warning.Message}", Style.Plain));
    }

    public void Write(ExplainedValue value, string text)
    {
        Line((value.Path, Heading), (" = ", Quiet), (value.Value?.ToJsonString(Readable) ?? "null", Style.Plain));
        if (value.Origin is not null)
            Line(("  from ", Quiet), (value.Origin, Style.Plain));
        foreach (var evidence in value.Evidence.Take(MostEvidence))
        {
            WriteContext(text, evidence.Context.Span, [evidence.Span]);
            Line(($"    text {evidence.Span}, source {evidence.Source?.Range}", Quiet));
        }

        if (value.Evidence.Count > MostEvidence)
            Line(($"  and {value.Evidence.Count - MostEvidence} more places", Quiet));
        foreach (var source in value.Source)
            Line(($"  source {source.Range}", Quiet));
        if (value is { Evidence: [], Source: [], Origin: null })
            Line(("  not grounded in the article's text", Quiet));
    }

    private static readonly System.Text.Json.JsonSerializerOptions Readable =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private void WriteOutcome(Outcome outcome)
    {
        Line(($"{outcome.Result} in {outcome.Stage}: ", Gone), ($"{outcome.Message} ({outcome.Code})", Style.Plain));
        if (outcome.Hint is not null)
            Line(("  hint: " + outcome.Hint, Quiet));
    }

    private void WriteFields(ExplainReport report)
    {
        if (report.Fields.Count == 0)
            return;
        Section("metadata");
        foreach (var field in report.Fields)
            Line(
                ($"  {field.Field,-20} ", Label), (field.Value ?? "not found", field.Value is null ? Quiet : Style.Plain),
                (field.Origin is null ? "" : "  from " + field.Origin, Quiet));
    }

    private void WriteBlocks(ExplainReport report)
    {
        if (report.Blocks.Count == 0)
            return;
        var tally = BlockTally.Of(report.Blocks);
        Section($"text: {tally.Kept.Blocks} blocks kept, {tally.Removed.Blocks} removed; {tally.KeptShare} of its characters kept");
        foreach (var block in report.Blocks)
        {
            var why = block.Reason is null ? "" : $"  {block.Reason}, {block.By}{Score(block)}";
            Line(
                (block.IsKept ? "+ " : "- ", block.IsKept ? Kept : Gone), ($"{block.Label,-11} ", Label),
                (block.Text, block.IsKept ? Kept : Gone), ($"{why}  {block.Source}", Quiet));
            foreach (var cut in block.Cuts)
                Line(("  cut         ", Gone), (block.Text[cut.Span.Start..cut.Span.End], Gone), ($"  {cut.Reason}, {cut.By}", Quiet));
        }
    }

    private static string Score(ExplainedBlock block) => block.Score is { } score ? FormattableString.Invariant($" {score:0.00}") : "";

    private void WriteFacts(ExplainReport report)
    {
        if (report.Record is null)
            return;
        Section($"facts: {report.Facts.Count}");
        foreach (var fact in report.Facts)
        {
            Line(
                (fact.Path + " ", Label), (fact.Says, Style.Plain),
                (fact.Confidence is { } sure ? FormattableString.Invariant($"  confidence {sure:0.##}") : "", Quiet));
            if (fact.Spans.Count > 0)
                WriteContext(report.Text, fact.Context, fact.Spans);
        }
    }

    private void WriteContext(string text, TextSpan context, IReadOnlyList<TextSpan> evidence)
    {
        var parts = new List<(string, Style)> { ("  ", Style.Plain) };
        foreach (var piece in Pieces.Of(context, evidence))
        {
            var words = text[piece.Span.Start..piece.Span.End].Replace('\n', ' ');
            parts.Add(piece.IsMarked ? (_isPlain ? $"«{words}»" : words, Evidence) : (words, Quiet));
        }

        Line([.. parts]);
    }

    private void Section(string title)
    {
        console.WriteLine();
        Line((title, Heading));
    }

    private void Line(params ReadOnlySpan<(string Text, Style Style)> parts)
    {
        var line = new Paragraph();
        foreach (var (text, style) in parts)
            line.Append(Printable.Of(text), style);
        console.Write(line);
        console.WriteLine();
    }
}
