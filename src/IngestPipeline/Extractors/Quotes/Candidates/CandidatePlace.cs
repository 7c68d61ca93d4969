namespace IngestPipeline.Extractors.Quotes.Candidates;

/// <summary>Where the words for a possible speaker stand, as seen from the quotation.</summary>
internal enum CandidatePlace : byte
{
    /// <summary>In the quotation's sentence, before it.</summary>
    Before,

    /// <summary>In the quotation's sentence, or the one that begins where it ends, after it.</summary>
    After,

    /// <summary>In a sentence before, of the same paragraph.</summary>
    Earlier,

    /// <summary>In the last sentences of the paragraph before.</summary>
    Above,

    /// <summary>With the quote before: its speaker goes on.</summary>
    Carried,
}
