using System.Globalization;
using IngestPipeline.Cli.Output;
using IngestPipeline.Cli.Reviewing.Diffing;
using IngestPipeline.Review.Changes;

namespace IngestPipeline.Cli.Reviewing.Html;

/// <summary>Writes one change: what it is, before and after, why, and the sentences it stands in.</summary>
internal static class HtmlChange
{
    public static void Write(TextWriter output, RecordChange change, string id, bool hasMark)
    {
        var (kind, part) = (Lower(change.Kind), Lower(change.Part));
        output.Write($"<li class=\"change k-{kind} p-{part}\" id=\"c{id}\" tabindex=\"-1\"><p class=\"what\"><b>{Sign(change.Kind)} {kind}</b> ");
        output.Write(hasMark ? $"<a href=\"#m{id}\">" : "<span>");
        output.Write($"<code>{HtmlText.Encode(change.Path)}</code>");
        output.Write(hasMark ? "</a>" : "</span>");
        foreach (var cause in change.Causes)
            output.Write($" <i class=\"cause\">{Lower(cause)} changed</i>");
        if (change.Confidence is { } confidence)
            output.Write(string.Create(CultureInfo.InvariantCulture, $" <small title=\"confidence\">{confidence:0.##}</small>"));
        output.Write("</p>\n<p class=\"values\">");
        if (change.Kind != ChangeKind.Added)
            output.Write($"<del>{HtmlText.Encode(ChangeWords.Of(change, change.Before))}</del> ");
        if (change.Kind != ChangeKind.Removed)
            output.Write($"<ins>{HtmlText.Encode(ChangeWords.Of(change, change.After))}</ins>");
        output.Write("</p>\n");
        if (change.Kind != ChangeKind.Added)
            WriteSentence(output, "before", change.BeforeSentence, change.AfterSentence);
        if (change.Kind != ChangeKind.Removed)
            WriteSentence(output, "now", change.AfterSentence, null);
        output.Write("</li>\n");
    }

    private static void WriteSentence(TextWriter output, string side, string? sentence, string? same)
    {
        if (sentence is { Length: > 0 } && sentence != same)
            output.Write($"<blockquote><small>{side}</small> {HtmlText.Encode(sentence)}</blockquote>\n");
    }

    private static string Sign(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "+",
        ChangeKind.Removed => "−",
        _ => "~",
    };

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
