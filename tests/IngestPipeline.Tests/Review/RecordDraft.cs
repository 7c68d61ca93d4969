using IngestPipeline.Model;
using IngestPipeline.Records;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Review;

/// <summary>Records for tests of reviewing: a text, and facts named by their words in it.</summary>
internal sealed class RecordDraft(string text)
{
    private readonly Article _article = TestArticle.Of(text);
    private int _from;

    public string Source { get; init; } = new('1', 64);

    public string Version { get; init; } = "0.1.0";

    public string Profile { get; init; } = "test/1";

    public Dictionary<string, string> Models { get; init; } = [];

    public string Id { get; init; } = "test.txt";

    /// <summary>Looks for the words of what comes next after these.</summary>
    public RecordDraft After(string words)
    {
        _from = _article.Text.IndexOf(words, StringComparison.Ordinal) + words.Length;
        return this;
    }

    public RecordDraft Force(string id, params string[] mentions)
    {
        _article.Facts.Forces.Add(new Force
        {
            Id = id,
            Name = id,
            Kind = ForceKind.Police,
            Role = ForceRole.Subject,
            Mentions = [.. mentions.Select(words => Ground(words).Span)],
        });
        return this;
    }

    public RecordDraft Grade(string words, string? force, string? area, string value, string period = "current", double confidence = 1)
    {
        _article.Facts.Grades.Add(new Grade(Ground(words))
        {
            Force = force,
            Area = area,
            AreaText = area is null ? words : area.Replace('-', ' '),
            Value = value,
            GradeText = value,
            Period = period,
            Method = GradeMethod.Sentence,
            Confidence = confidence,
        });
        return this;
    }

    public RecordDraft Tally(string words, string force, int count, params string[] grades)
    {
        _article.Facts.Tallies.Add(new Tally(Ground(words)) { Force = force, Count = count, Grades = grades });
        return this;
    }

    public RecordDraft Quote(string words, string? speaker, string? role = null)
    {
        _article.Facts.Quotes.Add(new Quote([Ground(words)])
        {
            Kind = QuoteKind.Direct,
            Speaker = speaker is null ? Speaker.Unknown : new Speaker { Name = speaker, Role = role, Kind = SpeakerKind.Person },
        });
        return this;
    }

    public RecordDraft Figure(string words, decimal value, string? subject, string unit = "percent", int? to = null)
    {
        _article.Facts.Figures.Add(new Figure(Ground(words))
        {
            Kind = unit == "percent" ? FigureKind.Percent : FigureKind.Count,
            Value = value,
            Unit = unit,
            Subject = subject,
            Change = to is { } index ? new FigureChange(index) : null,
        });
        return this;
    }

    public RecordDraft Finding(string words, FindingKind kind)
    {
        _article.Facts.Findings.Add(new Finding(Ground(words)) { Kind = kind });
        return this;
    }

    public Record Record()
    {
        var record = RecordAssembler.Assemble(_article, new RecordPipeline { Version = Version, Profile = Profile, Models = Models });
        return record with { Id = Id, Source = record.Source with { Sha256 = Source } };
    }

    private Grounding Ground(string words)
    {
        var start = _article.Text.IndexOf(words, _from, StringComparison.Ordinal);
        return _article.Ground(new TextSpan(start, start + words.Length));
    }
}
