namespace IngestPipeline.Cleaners.Features;

/// <summary>The features of a block: computed here for the predictor and for training alike, so that the two cannot drift apart.</summary>
internal static class BlockFeatures
{
    /// <summary>The features' names, in the order of a row.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. TextFeatures.Names, .. ElementFeatures.Names, .. ContainerFeatures.Names, .. RepeatFeatures.Names, .. StoryFeatures.Names,
            .. PlaceFeatures.Names, .. VerdictFeatures.Names];

    public static int Count => Names.Count;

    /// <summary>Fills a row of <see cref="Count"/> values.</summary>
    public static void Write(Span<float> values, PageView view, int index)
    {
        var row = new FeatureRow(values);
        TextFeatures.Write(ref row, view.Draft, index);
        ElementFeatures.Write(ref row, view, index);
        ContainerFeatures.Write(ref row, view, index);
        RepeatFeatures.Write(ref row, view, index);
        StoryFeatures.Write(ref row, view, index);
        PlaceFeatures.Write(ref row, view, index);
        VerdictFeatures.Write(ref row, view.Draft, index);
    }
}
