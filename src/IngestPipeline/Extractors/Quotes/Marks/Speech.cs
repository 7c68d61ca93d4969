using IngestPipeline.Extractors.Quotes.Attributions;

namespace IngestPipeline.Extractors.Quotes.Marks;

/// <summary>What becomes one quote: its pieces and who is said to speak.</summary>
internal sealed class Speech
{
    public List<Quotation> Pieces { get; } = [];

    public Attribution? Attribution { get; set; }
}
