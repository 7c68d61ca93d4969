namespace IngestPipeline.Model;

/// <summary>What stages add to an article. A stage declares which of these it requires and which it assigns.</summary>
[Flags]
public enum Layers
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Sentence ranges.</summary>
    Sentences = 1 << 0,

    /// <summary>Words, numbers and marks.</summary>
    Tokens = 1 << 1,

    /// <summary>Names with their titles.</summary>
    Names = 1 << 2,

    /// <summary>Title, byline, dates and the like.</summary>
    Metadata = 1 << 3,

    /// <summary>Forces and their mentions.</summary>
    Forces = 1 << 4,

    /// <summary>The inspection reported.</summary>
    Inspection = 1 << 5,

    /// <summary>Grades by force, area and period.</summary>
    Grades = 1 << 6,

    /// <summary>Counts of areas by grade.</summary>
    Tallies = 1 << 7,

    /// <summary>Quotations and who said them.</summary>
    Quotes = 1 << 8,

    /// <summary>Quantities.</summary>
    Figures = 1 << 9,

    /// <summary>Sentences an analyst would file.</summary>
    Findings = 1 << 10,
}
