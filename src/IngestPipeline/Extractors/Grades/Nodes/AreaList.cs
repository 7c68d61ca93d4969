namespace IngestPipeline.Extractors.Grades.Nodes;

/// <summary>Areas read off a sentence, in order, and where their list ends.</summary>
internal readonly record struct AreaList(List<int> Areas, int End)
{
    public static AreaList None { get; } = new([], 0);

    public bool IsEmpty => Areas.Count == 0;
}
