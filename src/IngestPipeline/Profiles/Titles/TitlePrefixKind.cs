namespace IngestPipeline.Profiles.Titles;

/// <summary>What a word before a title says about the holder.</summary>
internal enum TitlePrefixKind
{
    Acting,

    Temporary,

    Interim,

    Deputy,

    Assistant,

    Detective,

    /// <summary>No longer holds the office when the article appears.</summary>
    Former,

    Incoming,

    Suspended,
}
