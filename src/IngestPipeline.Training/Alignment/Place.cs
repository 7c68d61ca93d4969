namespace IngestPipeline.Training.Alignment;

/// <summary>Where in a labelled article a block's letters stand.</summary>
/// <param name="Block">The block's index.</param>
/// <param name="Start">In letters of the article.</param>
/// <param name="Length">In letters.</param>
internal readonly record struct Place(int Block, int Start, int Length)
{
    public int End => Start + Length;
}
