namespace IngestPipeline.Model;

/// <summary>How an occurrence points to its force.</summary>
public enum ForceMentionKind
{
    /// <summary>By its official name.</summary>
    Official,

    /// <summary>By another safe name.</summary>
    Alias,

    /// <summary>By initials.</summary>
    Acronym,

    /// <summary>By a name that needed context, such as a bare place.</summary>
    Contextual,

    /// <summary>By a word such as <c>the force</c>.</summary>
    Anaphor,
}
