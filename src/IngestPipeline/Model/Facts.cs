namespace IngestPipeline.Model;

/// <summary>
/// What extractors found in one article. Extractors add; they may read what earlier ones found if they declare so.
/// The record orders facts by where they stand in the text.
/// </summary>
public sealed class Facts
{
    /// <summary>The inspection the article reports; null when it reports none.</summary>
    public Inspection? Inspection { get; set; }

    /// <summary>Forces and services, one for each body.</summary>
    public IList<Force> Forces { get; } = new List<Force>();

    /// <summary>Every mention of a force, in text order: what <see cref="Force.Mentions"/> is made of.</summary>
    public IList<ForceMention> ForceMentions { get; } = new List<ForceMention>();

    /// <summary>Grades given.</summary>
    public IList<Grade> Grades { get; } = new List<Grade>();

    /// <summary>Counts of areas by grade.</summary>
    public IList<Tally> Tallies { get; } = new List<Tally>();

    /// <summary>Quotations.</summary>
    public IList<Quote> Quotes { get; } = new List<Quote>();

    /// <summary>Quantities.</summary>
    public IList<Figure> Figures { get; } = new List<Figure>();

    /// <summary>Sentences an analyst would file.</summary>
    public IList<Finding> Findings { get; } = new List<Finding>();

    /// <summary>What a reader of the record should know.</summary>
    public IList<Warning> Warnings { get; } = new List<Warning>();
}
