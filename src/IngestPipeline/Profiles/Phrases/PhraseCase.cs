namespace IngestPipeline.Profiles.Phrases;

/// <summary>How strictly the case of a phrase is kept. Case is compared ordinally; no culture takes part.</summary>
internal enum PhraseCase
{
    /// <summary>Any case: words and sentences.</summary>
    Ignore,

    /// <summary>As written: acronyms.</summary>
    Exact,

    /// <summary>As written, with its first letter raised, or in capitals: names, which open sentences and stand in headlines.</summary>
    Name,
}
