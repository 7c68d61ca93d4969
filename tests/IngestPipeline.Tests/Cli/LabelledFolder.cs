using System.Globalization;
using System.Text.Json;

namespace IngestPipeline.Tests.Cli;

/// <summary>Writes folders of labelled pages, all made up: papers with an article each, its label, and a teaser that is none of it.</summary>
internal static class LabelledFolder
{
    private const string Teaser = "A seagull has been thrown out of a bakery in the high street for the third time this summer, its owner says.";

    /// <summary>One page of the dev split whose label is what a careful reader takes from it.</summary>
    public static string WriteOnePage(CliSession session, string split = "dev")
    {
        session.Write("data/pages/one.html", PageOf(1, ""));
        session.Write("data/labels.jsonl", LabelOf(1, "pages/one.html", split) + "\n");
        return session.At("data");
    }

    /// <summary>A page to measure on and six to learn from: papers of all five folds, rows enough for small trees, few enough to be quick.</summary>
    public static string WriteTrainable(CliSession session)
    {
        var labels = new List<string>();
        foreach (var number in (int[])[1, 2, 3, 7, 10, 16, 17])
        {
            var teasers = string.Concat(Enumerable.Repeat($"<div class=\"teaser\"><p>{Teaser}</p></div>", 3));
            session.Write($"data/pages/{number}.html", PageOf(number, teasers));
            labels.Add(LabelOf(number, $"pages/{number}.html", number == 7 ? "dev" : "train"));
        }

        session.Write("data/labels.jsonl", string.Join('\n', labels));
        return session.At("data");
    }

    public static string LabelOf(int number, string page, string split) => JsonSerializer.Serialize(new
    {
        set = "papers",
        page,
        split,
        url = $"https://www.paper{number}.example/news/{number}",
        paragraphs = Paragraphs(number),
        title = "Station to reopen",
        authors = new[] { "Jane Roe" },
        published = "2024-02-16",
    });

    private static string PageOf(int number, string between)
    {
        var paragraphs = Paragraphs(number).Select(text => $"<p>{text}</p>").ToList();
        return $"""
            <html lang="en-GB"><head><title>Station to reopen | Paper {number}</title><meta name="author" content="Jane Roe">
            <meta property="og:title" content="Station to reopen"><meta property="article:published_time" content="2024-02-16T15:42:10Z"></head>
            <body><nav><a href="/">Home</a></nav><main><article><h1>Station to reopen</h1>
            {string.Concat(paragraphs[..2])}{between}{string.Concat(paragraphs[2..])}</article></main>
            <footer><p>All rights reserved.</p></footer></body></html>
            """;
    }

    private static string[] Paragraphs(int number) => [.. Enumerable.Range(1, 5).Select(at => string.Create(
        CultureInfo.InvariantCulture,
        $"The fire station in road {number + at} will open again in {at} months, the council of town {number} said on Tuesday, after long works."))];
}
