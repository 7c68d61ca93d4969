using IngestPipeline.Cli.Output;
using IngestPipeline.Model;
using IngestPipeline.Review.Changes;
using Spectre.Console;

namespace IngestPipeline.Cli.Reviewing.Diffing;

/// <summary>Differences for a person: by document, then by part, what was red and what is green, below a fact the sentence it stands in.</summary>
internal sealed class TextDiffReport(IAnsiConsole console) : DiffReport
{
    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Label = new(Color.Blue);
    private static readonly Style Gone = new(Color.Red);
    private static readonly Style Came = new(Color.Green);
    private bool _isFirst = true;

    public override void Write(DocumentDiff document)
    {
        if (!_isFirst)
            console.WriteLine();
        _isFirst = false;
        Line((Printable.Line(document.Diff.Id), Heading));
        foreach (var part in document.Diff.Changes.GroupBy(change => change.Part))
        {
            if (part.Key != RecordPart.Record)
                Line(($"  {part.Key.ToString().ToLowerInvariant()}", Label));
            foreach (var change in part)
                Write(change, document);
        }
    }

    /// <summary>One change with the sentence it stands in.</summary>
    public void Write(RecordChange change, DocumentDiff document)
    {
        var causes = change.Causes.Count == 0 ? "" : $"  ({string.Join(", ", change.Causes).ToLowerInvariant()} changed)";
        if (change is { Part: RecordPart.Text, Field: "", Path: "article.text" })
        {
            WriteText(change, document, causes);
            return;
        }

        switch (change.Kind)
        {
            case ChangeKind.Added:
                Line(("    + ", Came), (Name(change), Style.Plain), (ChangeWords.Of(change, change.After), Came), (causes, Quiet));
                break;
            case ChangeKind.Removed:
                Line(("    - ", Gone), (Name(change), Style.Plain), (ChangeWords.Of(change, change.Before), Gone), (causes, Quiet));
                break;
            default:
                Line(
                    ("    ~ ", Label), (Name(change), Style.Plain), (ChangeWords.Of(change, change.Before), Gone), (" → ", Quiet),
                    (ChangeWords.Of(change, change.After), Came), (causes, Quiet));
                break;
        }

        if ((change.AfterSentence ?? change.BeforeSentence) is { } sentence)
            Line(("      " + sentence.ReplaceLineEndings(" "), Quiet));
    }

    private static string Name(RecordChange change) => change.Part == RecordPart.Record ? "the whole record: " : change.Path + "  ";

    private void WriteText(RecordChange change, DocumentDiff document, string causes)
    {
        var text = (document.After ?? document.Before)!.Article.Text;
        var span = document.After is null ? change.BeforeSpans[0] : change.AfterSpans[0];
        var (gone, came) = (Words(document.Before, change.BeforeSpans), Words(document.After, change.AfterSpans));
        var parts = new List<(string, Style)> { ("    ", Style.Plain) };
        if (!gone.StartsWith('\n') && !came.StartsWith('\n'))
            parts.Add((Context.Before(text, span.Start), Quiet));
        if (gone.Length > 0)
            parts.Add(($"[-{Context.Cut(gone)}-]", Gone));
        if (came.Length > 0)
            parts.Add(($"{{+{Context.Cut(came)}+}}", Came));
        if (!gone.EndsWith('\n') && !came.EndsWith('\n'))
            parts.Add((Context.After(text, span.End), Quiet));
        parts.Add((causes, Quiet));
        Line([.. parts]);
    }

    private static string Words(Record? record, IReadOnlyList<TextSpan> spans) =>
        record is null ? "" : record.Article.Text[spans[0].Start..spans[0].End];

    private void Line(params ReadOnlySpan<(string Text, Style Style)> parts)
    {
        var line = new Paragraph();
        foreach (var (text, style) in parts)
            line.Append(Printable.Of(text), style);
        console.Write(line);
        console.WriteLine();
    }
}
