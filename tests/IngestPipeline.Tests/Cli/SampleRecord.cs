using IngestPipeline.Model;
using IngestPipeline.Records;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Cli;

/// <summary>A record that has one of everything, made as the pipeline makes them.</summary>
internal static class SampleRecord
{
    private const string Text =
        "Kent Police was rated good at preventing crime and adequate in four areas.\nRoy Wilsher said: “I am pleased with 79 to 93 per cent.”";

    public static Record Make()
    {
        var article = TestArticle.Of(Text);
        var facts = article.Facts;
        facts.Inspection = new Inspection { Inspectorate = "hmicfrs", Programme = "peel", Inspected = "2023-09" };
        facts.Forces.Add(new Force
        {
            Id = "kent",
            Name = "Kent Police",
            Kind = ForceKind.Police,
            Role = ForceRole.Subject,
            Mentions = [Span("Kent Police")],
        });
        facts.Grades.Add(new Grade(article.Ground(Span("good at preventing crime")))
        {
            Force = "kent",
            Area = "preventing-crime",
            AreaText = "preventing crime",
            Value = "good",
            GradeText = "good",
            Method = GradeMethod.Sentence,
            Confidence = 0.9,
        });
        facts.Tallies.Add(new Tally(article.Ground(Span("adequate in four areas"))) { Force = "kent", Grades = ["adequate"], Count = 4 });
        facts.Quotes.Add(new Quote([article.Ground(Span("I am pleased with 79 to 93 per cent."))])
        {
            Kind = QuoteKind.Direct,
            Cue = new Cue(article.Ground(Span("said"))),
            Speaker = new Speaker { Name = "Roy Wilsher", Kind = SpeakerKind.Person, Mention = Span("Roy Wilsher") },
        });
        facts.Figures.Add(new Figure(article.Ground(Span("79")))
        {
            Kind = FigureKind.Percent,
            Value = 79,
            ValueTo = 80.5m,
            Unit = "percent",
            Qualifier = FigureQualifier.About,
            Subject = "crimes",
            Period = "2020",
            Change = new FigureChange(1),
        });
        facts.Figures.Add(new Figure(article.Ground(Span("93 per cent"))) { Kind = FigureKind.Percent, Value = 93, Unit = "percent" });
        facts.Findings.Add(new Finding(article.Ground(Span("Kent Police was rated good"))) { Kind = FindingKind.Strength });
        facts.Warnings.Add(new Warning("no-title", "No headline was found."));
        return RecordAssembler.Assemble(article, new RecordPipeline
        {
            Version = "0.1.0",
            Profile = "test/1",
            Models = new Dictionary<string, string> { ["blocks"] = new string('a', 64) },
        });
    }

    private static TextSpan Span(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
