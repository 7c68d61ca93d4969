using IngestPipeline.Cleaners;
using IngestPipeline.Cleaners.Features;
using IngestPipeline.Cleaners.Markup;
using IngestPipeline.Profiles;
using IngestPipeline.Readers;

namespace IngestPipeline.Tests.Cleaners;

/// <summary>A page read but not judged, to put one rule to it.</summary>
internal static class Drafted
{
    private static readonly CascadeBlockClassifier Rules = new(Profile.UkInspections, model: null);

    public static Draft Html(string body) => new(Cleaned.Read(new HtmlDocumentReader(new ReaderOptions()), $"<body>{body}</body>", "text/html"));

    /// <summary>The page after the rules, as the model is shown it.</summary>
    public static PageView View(string body) => Rules.View(Html(body).Document, isGentle: false, TestContext.Current.CancellationToken);

    public static ElementTable Table(string body, bool isGentle = false) => ElementTable.Of(Html(body), isGentle);

    /// <summary>The index of the first block that holds a text.</summary>
    public static int IndexOf(this Draft draft, string text)
    {
        for (var i = 0; i < draft.Count; i++)
            if (draft.Blocks[i].Text.Contains(text, StringComparison.Ordinal))
                return i;
        throw new ArgumentException($"No block holds '{text}'.", nameof(text));
    }
}
