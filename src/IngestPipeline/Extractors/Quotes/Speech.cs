namespace IngestPipeline.Extractors.Quotes;

/// <summary>What becomes one quote: its pieces and who is said to speak.</summary>
internal sealed class Speech
{
    public List<Quotation> Pieces { get; } = [];

    public Attribution? Attribution { get; set; }
}
