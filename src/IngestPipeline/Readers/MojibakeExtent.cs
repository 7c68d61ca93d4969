namespace IngestPipeline.Readers;

/// <summary>How much of a document is UTF-8 that was read as windows-1252.</summary>
internal enum MojibakeExtent
{
    /// <summary>None, or nothing certain.</summary>
    None,

    /// <summary>Some of it: only what is certain by itself may be repaired.</summary>
    Parts,

    /// <summary>All of it: every sequence may be repaired.</summary>
    Whole,
}
