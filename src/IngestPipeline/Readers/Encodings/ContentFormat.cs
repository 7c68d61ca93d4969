namespace IngestPipeline.Readers.Encodings;

/// <summary>What decoded text is written in.</summary>
internal enum ContentFormat
{
    /// <summary>Neither: data in some format of its own, such as JSON.</summary>
    Other,

    /// <summary>HTML or XHTML.</summary>
    Html,

    /// <summary>Plain text, Markdown among it.</summary>
    Text,
}
