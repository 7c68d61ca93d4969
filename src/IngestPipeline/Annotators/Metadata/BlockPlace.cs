namespace IngestPipeline.Annotators.Metadata;

/// <summary>Where a block stands, seen from the article.</summary>
internal enum BlockPlace : byte
{
    /// <summary>Around the headline, before the text runs.</summary>
    Head,

    /// <summary>In a line that cleaning marked as the byline.</summary>
    Byline,

    /// <summary>In the text or after it.</summary>
    Body,

    /// <summary>In comments, other stories, navigation and the like.</summary>
    Apart,
}
