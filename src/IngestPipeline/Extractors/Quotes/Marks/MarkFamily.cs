namespace IngestPipeline.Extractors.Quotes.Marks;

/// <summary>Quotation marks that can close one another.</summary>
internal enum MarkFamily : byte
{
    Double,
    Single,
    Guillemet,
}
