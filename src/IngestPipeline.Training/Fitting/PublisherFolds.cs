using IngestPipeline.Training.Labels;

namespace IngestPipeline.Training.Fitting;

/// <summary>
/// Deals pages out so that all pages of a publisher are in one fold: what is measured on a fold is measured on sites never seen.
/// </summary>
internal static class PublisherFolds
{
    public const int Count = 5;

    /// <summary>0 to <see cref="Count"/> - 1; the same on every run and machine.</summary>
    public static int Of(LabelledPage page)
    {
        var hash = 2166136261u;
        foreach (var character in page.Publisher)
            hash = (hash ^ character) * 16777619u;
        return (int)((hash >> 3) % Count);
    }
}
