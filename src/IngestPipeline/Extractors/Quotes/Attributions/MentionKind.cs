namespace IngestPipeline.Extractors.Quotes.Attributions;

/// <summary>How an attribution refers to the speaker.</summary>
internal enum MentionKind : byte
{
    /// <summary>By a person's name.</summary>
    Person,

    /// <summary>He, she, they, it, we, I.</summary>
    Pronoun,

    /// <summary>A spokesman for someone.</summary>
    Spokesperson,

    /// <summary>The report, a letter.</summary>
    Document,

    /// <summary>A body or a group: HMICFRS, inspectors.</summary>
    Body,

    /// <summary>By words before a colon at the paragraph's start, as in a script.</summary>
    Label,

    /// <summary>Anyone else: a sergeant, the woman.</summary>
    Other,
}
