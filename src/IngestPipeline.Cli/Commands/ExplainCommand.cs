using System.CommandLine;
using IngestPipeline.Cli.Explaining;
using IngestPipeline.Cli.Settings;
using IngestPipeline.Hosting;

namespace IngestPipeline.Cli.Commands;

/// <summary><c>ingest explain</c>: where each value came from, and what was removed and why.</summary>
internal static class ExplainCommand
{
    public static Verb Create(CliConsole console)
    {
        var verb = new Verb(
            "explain", "Shows where each value came from, and what was removed and why.",
            "ingest explain northants.html",
            "ingest explain records/northants.html.json --path grades[0]",
            "ingest explain northants.html --html > northants.explained.html");
        var document = new Argument<string>("DOC") { Description = "A document, as for run, or a record that run wrote." };
        var path = new Option<string?>("--path")
        {
            Description = "One value of the record, such as grades[0] or article.published.",
            HelpName = "PATH",
        };
        var json = new Option<bool>("--json") { Description = "Write JSON." };
        var html = new Option<bool>("--html") { Description = "Write a page that needs nothing else." };
        var profile = new ProfileSetting();
        var fetch = new FetchSettings();
        verb.Add(document);
        verb.Add(path);
        verb.Add(json);
        verb.Add(html);
        verb.Add(profile.Option);
        fetch.AddTo(verb);
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            var format = (parsed.GetValue(json), parsed.GetValue(html)) switch
            {
                (true, true) => throw new CliException("--json and --html exclude each other."),
                (true, false) => ExplainFormat.Json,
                (false, true) => ExplainFormat.Html,
                _ => ExplainFormat.Text,
            };
            if (format == ExplainFormat.Html && parsed.GetValue(path) is not null)
                throw new CliException("--html shows the whole document and takes no --path.", "Open the page at #grades[0] instead.");
            var configured = fetch.Configure(parsed, console, null);
            var options = new UkInspectionsOptions { Profile = profile.Read(parsed, configured), Fetch = fetch.Read(parsed, configured) };
            var explained = await Explainer.ExplainAsync(parsed.GetValue(document)!, options, cancellationToken);
            return new ReportWriter(console, format).Write(explained, parsed.GetValue(path));
        });
        return verb;
    }
}
