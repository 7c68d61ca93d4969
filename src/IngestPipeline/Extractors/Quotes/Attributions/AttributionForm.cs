namespace IngestPipeline.Extractors.Quotes.Attributions;

/// <summary>Where an attribution stands, the surest first.</summary>
internal enum AttributionForm : byte
{
    /// <summary><c>X said: “…”</c>, in the paragraph or at the end of the one before.</summary>
    Colon,

    /// <summary><c>“…,” X said.</c></summary>
    After,

    /// <summary><c>X said that it was “…”</c>.</summary>
    Before,

    /// <summary><c>According to X, …</c></summary>
    AccordingTo,

    /// <summary>Elsewhere in the sentence.</summary>
    Sentence,

    /// <summary>The sentence before or after is about the speaker.</summary>
    Near,

    /// <summary>The speaker of the quote before goes on.</summary>
    Carried,

    /// <summary>The sentence tells who heard it, not who said it: <c>…, councillors heard</c>.</summary>
    Heard,
}
