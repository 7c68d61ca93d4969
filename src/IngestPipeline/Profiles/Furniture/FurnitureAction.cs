using System.Text.Json.Serialization;

namespace IngestPipeline.Profiles.Furniture;

/// <summary>What a hit means for the text.</summary>
internal enum FurnitureAction
{
    [JsonStringEnumMemberName("drop-line")]
    DropLine,

    [JsonStringEnumMemberName("drop-inline")]
    DropInline,

    /// <summary>Until a blank line or a heading.</summary>
    [JsonStringEnumMemberName("drop-block")]
    DropBlock,

    /// <summary>Until a line of 80 or more characters that ends a sentence.</summary>
    [JsonStringEnumMemberName("drop-block-until-paragraph")]
    DropBlockUntilParagraph,

    [JsonStringEnumMemberName("drop-line-and-next")]
    DropLineAndNext,

    /// <summary>From this marker to the next of the same pattern.</summary>
    [JsonStringEnumMemberName("drop-between")]
    DropBetween,

    /// <summary>The article ends here, when met in the lower half of the text.</summary>
    [JsonStringEnumMemberName("stop-after")]
    StopAfter,

    /// <summary>A date or an author: keep, outside the body.</summary>
    Metadata,

    [JsonStringEnumMemberName("mark-caption")]
    MarkCaption,

    [JsonStringEnumMemberName("drop-inline-mark-caption")]
    DropInlineMarkCaption,

    [JsonStringEnumMemberName("keep-one-as-caption")]
    KeepOneAsCaption,

    /// <summary>The text above is a genuine post.</summary>
    [JsonStringEnumMemberName("mark-embed")]
    MarkEmbed,

    Keep,

    /// <summary>A correction or update: may change a grade or a figure.</summary>
    [JsonStringEnumMemberName("keep-as-note")]
    KeepAsNote,

    /// <summary>Definitions of grades: text, but no grade.</summary>
    [JsonStringEnumMemberName("no-grade-zone")]
    NoGradeZone,
}
