using System.Text.Json.Serialization;

namespace IngestPipeline.Model;

/// <summary>
/// What the pipeline says of one document. The same bytes in give the same bytes out: no clock, no machine, no absolute path.
/// Every span indexes <c>article.text</c> in UTF-16 code units, half-open.
/// </summary>
public sealed record Record
{
    /// <summary>The schema this version writes.</summary>
    public const string CurrentSchema = "ingest-record/1";

    /// <summary>The schema's name and version.</summary>
    public string Schema { get; init; } = CurrentSchema;

    /// <summary>The key that pairs the document with itself across runs.</summary>
    public required string Id { get; init; }

    /// <summary>Where it came from.</summary>
    public required RecordSource Source { get; init; }

    /// <summary>The cleaned article.</summary>
    public required RecordArticle Article { get; init; }

    /// <summary>The inspection reported; null when the article reports none.</summary>
    public Inspection? Inspection { get; init; }

    /// <summary>Forces, in the order of their first mention.</summary>
    public required IReadOnlyList<Force> Forces { get; init; }

    /// <summary>Grades, in text order.</summary>
    public required IReadOnlyList<Grade> Grades { get; init; }

    /// <summary>Tallies, in text order.</summary>
    public required IReadOnlyList<Tally> Tallies { get; init; }

    /// <summary>Quotes, in text order.</summary>
    public required IReadOnlyList<Quote> Quotes { get; init; }

    /// <summary>Figures, in text order.</summary>
    public required IReadOnlyList<Figure> Figures { get; init; }

    /// <summary>Findings, in text order.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What cleaning took out, in source order.</summary>
    public required IReadOnlyList<Removed> Removed { get; init; }

    /// <summary>What a reader should know.</summary>
    public required IReadOnlyList<Warning> Warnings { get; init; }

    /// <summary>What made the record.</summary>
    public required RecordPipeline Pipeline { get; init; }

    /// <summary>The current grades, those of the inspection reported.</summary>
    [JsonIgnore]
    public IEnumerable<Grade> CurrentGrades => Grades.Where(grade => grade.IsCurrent);
}
