namespace IngestPipeline.Extractors.Quotes.Words;

/// <summary>How surely a verb reports speech.</summary>
internal enum CueStrength : byte
{
    None,

    /// <summary>Only with quotation marks close by: <c>described</c>, <c>found</c>.</summary>
    Weak,

    /// <summary><c>said</c>, <c>added</c>.</summary>
    Strong,
}
