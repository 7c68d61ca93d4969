using IngestPipeline.Training.Labels;

namespace IngestPipeline.Training.Fitting;

/// <summary>
/// Deals pages out so that all pages of a publisher are in one fold: what is measured on a fold is measured on sites never seen.
/// </summary>
internal static class PublisherFolds
{
    public const int Count = 5;

    /// <summary>0 to <see cref="Count"/> - 1; the same on every run and machine.</summary>
    public static int Of(LabelledPage page) => (int)(StableHash.Of(page.Publisher) % Count);
}
