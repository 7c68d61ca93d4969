namespace IngestPipeline.Readers.Html;

/// <summary>What a page says about itself, as ranges of the source, and the bodies of its scripts of data.</summary>
internal sealed class HeadFacts
{
    /// <summary>Names and values of the <c>meta</c> elements.</summary>
    public List<(Range Name, Range Value)> Meta { get; } = [];

    /// <summary>The bodies of the <c>application/ld+json</c> scripts.</summary>
    public List<string> JsonLd { get; } = [];

    /// <summary>The text of the first <c>title</c>.</summary>
    public Range? Title { get; set; }

    /// <summary>The <c>lang</c> of the root.</summary>
    public Range? Language { get; set; }

    /// <summary>The address of the first <c>link rel=canonical</c>.</summary>
    public Range? Canonical { get; set; }
}
