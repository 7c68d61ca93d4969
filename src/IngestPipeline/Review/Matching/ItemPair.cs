namespace IngestPipeline.Review.Matching;

/// <summary>Two items that say the same thing of the same matter, or one that nothing on the other side answers to.</summary>
internal readonly record struct ItemPair(Item? Before, Item? After);
