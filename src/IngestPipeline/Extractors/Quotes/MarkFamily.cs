namespace IngestPipeline.Extractors.Quotes;

/// <summary>Quotation marks that can close one another.</summary>
internal enum MarkFamily : byte
{
    Double,
    Single,
    Guillemet,
}
