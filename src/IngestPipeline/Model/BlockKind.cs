using System.Text.Json.Serialization;

namespace IngestPipeline.Model;

/// <summary>What a block of text is in its article.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BlockKind>))]
public enum BlockKind
{
    /// <summary>Running text.</summary>
    [JsonStringEnumMemberName("paragraph")] Paragraph,

    /// <summary>The line or two under the headline that sum the article up.</summary>
    [JsonStringEnumMemberName("standfirst")] Standfirst,

    /// <summary>A heading or subheading.</summary>
    [JsonStringEnumMemberName("heading")] Heading,

    /// <summary>One entry of a list, its marker left out; a definition list gives one item for a term and its definition.</summary>
    [JsonStringEnumMemberName("listItem")] ListItem,

    /// <summary>A block quotation.</summary>
    [JsonStringEnumMemberName("quote")] Quote,

    /// <summary>One row of a table, its cells parted by <c> | </c>.</summary>
    [JsonStringEnumMemberName("tableRow")] TableRow,

    /// <summary>The words under a picture or video.</summary>
    [JsonStringEnumMemberName("caption")] Caption,
}
