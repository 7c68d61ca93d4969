using IngestPipeline.Diagnostics;
using IngestPipeline.Model;

namespace IngestPipeline.Tests.Sinks;

/// <summary>Outcomes for tests of sinks.</summary>
internal static class Results
{
    public static IngestResult.Emitted Emitted(string id, string text = "Some text.")
    {
        var item = new SourceItem(id, new Uri("stdin:"));
        return new IngestResult.Emitted(item, new IngestPipeline.Model.Record
        {
            Id = id,
            Source = new RecordSource { Uri = id, MediaType = "text/html", Sha256 = new string('0', 64) },
            Article = new RecordArticle { Title = "“Title” 😀", Byline = [], Text = text, Blocks = [] },
            Forces = [],
            Grades = [],
            Tallies = [],
            Quotes = [],
            Figures = [],
            Findings = [],
            Removed = [],
            Warnings = [],
            Pipeline = new RecordPipeline { Version = "0.1.0", Profile = "none", Models = new Dictionary<string, string>() },
        });
    }

    public static IngestResult.Failed Failed(string id) => new(new SourceItem(id, new Uri("stdin:")), OutcomeOf(id, "failed"), null);

    public static IngestResult.Skipped Skipped(string id) => new(new SourceItem(id, new Uri("stdin:")), OutcomeOf(id, "skipped"));

    private static Outcome OutcomeOf(string id, string result) =>
        new() { Id = id, Result = result, Stage = "fetch", Code = Reasons.NotFound.Code, Message = "There is no file." };
}
