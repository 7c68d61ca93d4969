using System.Globalization;

namespace IngestPipeline.Tests.Cli;

/// <summary>Pages for tests of the command line, small and made up.</summary>
internal static class Pages
{
    /// <summary>An article with furniture around it; the figure is one a test may change.</summary>
    public static string Good(int percent = 93, string inBody = "") => string.Create(CultureInfo.InvariantCulture, $"""
        <!doctype html>
        <html lang="en-GB"><head><meta charset="utf-8"><title>Kent Police praised by watchdog | Loamshire Echo</title>
        <meta property="article:published_time" content="2024-02-16T15:42:10Z"></head>
        <body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
        <main><article>
        <h1>Kent Police praised by watchdog</h1>
        <p>Kent Police has been praised by inspectors after a visit to its control room, which also answers calls from Loamshire.</p>
        <p>The force was inspected in September 2023 by HMICFRS under the PEEL programme, and the report came out on Friday.</p>
        {inBody}
        <p>Inspectors found that the force now records {percent} per cent of its crime within 24 hours of it being reported.</p>
        <p>His Majesty’s Inspector of Constabulary Roy Wilsher said: “I am pleased with how the force has improved its service to victims.”</p>
        <p>The force was rated good at preventing crime, and adequate at responding to the public, the report said.</p>
        </article></main>
        <footer><p>© Loamshire Echo. All rights reserved.</p><a href="/privacy">Privacy policy</a></footer>
        </body></html>
        """);
}
