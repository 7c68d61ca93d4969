using IngestPipeline.Model;
using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Grades;

/// <summary>What the sentences so far leave to the next: areas for "it", times for "that year", the area of the section.</summary>
internal sealed class BlockMemory
{
    /// <summary>The areas the sentence before named.</summary>
    public List<(AreaEntry Area, TextSpan Text)> Areas { get; set; } = [];

    public string? Period { get; set; }

    /// <summary>The area the heading above grades or names.</summary>
    public (AreaEntry Area, TextSpan Text)? Section { get; set; }

    /// <summary>Forgets what does not reach past a block.</summary>
    public void EndBlock() => (Areas, Period) = ([], null);
}
