namespace IngestPipeline.Profiles.Forces;

/// <summary>How a form leads to a force.</summary>
internal enum ForceFormKind
{
    Name,

    Alias,

    Acronym,

    Former,

    /// <summary>Wrong, but readers know who is meant.</summary>
    Misnomer,

    /// <summary>A definite description: holds unless another force was named more recently.</summary>
    Descriptor,

    /// <summary>Names the force through its people: "Kent officers".</summary>
    Implied,

    /// <summary>Needs a police or fire cue, or the full name elsewhere.</summary>
    Contextual,

    /// <summary>The commissioner, mayor or authority of the force: not a mention of the force.</summary>
    Commissioner,

    /// <summary>A body that shares the place name.</summary>
    Other,

    /// <summary>A foreign force, or a phrase that merely contains a form.</summary>
    Lookalike,
}
