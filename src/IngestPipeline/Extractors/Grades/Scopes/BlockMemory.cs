using IngestPipeline.Extractors.Grades.Nodes;
using IngestPipeline.Model;
using IngestPipeline.Profiles.Grades;

namespace IngestPipeline.Extractors.Grades.Scopes;

/// <summary>What the sentences so far leave to the next: areas for "it", times for "that year", the area of the section.</summary>
internal sealed class BlockMemory
{
    /// <summary>The areas the sentence before named.</summary>
    public List<(AreaEntry Area, TextSpan Text)> Areas { get; set; } = [];

    /// <summary>The areas the last sentence of the block before named, for a paragraph that opens with "Both".</summary>
    public List<(AreaEntry Area, TextSpan Text)> Before { get; private set; } = [];

    public string? Period { get; set; }

    /// <summary>The earlier time that grades of a body the article is not about are of.</summary>
    public (string Force, string Period)? Past { get; set; }

    /// <summary>The area the sentence before asked for: "Leadership? Good."</summary>
    public (AreaEntry Area, TextSpan Text)? Question { get; set; }

    /// <summary>Whether the sentence before graded anything, be it forces at large.</summary>
    public bool IsRated { get; set; }

    /// <summary>The last grade given, for "so is B" in the next sentence.</summary>
    public Node? Grade { get; set; }

    /// <summary>The grades the last sentence counted without a name: "inadequate in one".</summary>
    public List<(Node Grade, int Count, string Period)> Counted { get; } = [];

    /// <summary>The area the heading above grades or names.</summary>
    public (AreaEntry Area, TextSpan Text)? Section { get; set; }

    /// <summary>Whether that was a heading, whose text may tell of earlier grades.</summary>
    public bool IsHeaded { get; set; }

    /// <summary>Forgets what does not reach past a block.</summary>
    public void EndBlock()
    {
        (Before, Areas, Period, Grade, Question) = (Areas, [], null, null, null);
        (Past, IsRated) = (null, false);
        Counted.Clear();
    }
}
