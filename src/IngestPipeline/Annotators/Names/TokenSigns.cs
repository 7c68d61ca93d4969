namespace IngestPipeline.Annotators;

/// <summary>What the profile knows of a token.</summary>
[Flags]
internal enum TokenSigns : byte
{
    None = 0,

    /// <summary>Part of a rank or office.</summary>
    Title = 1 << 0,

    /// <summary>Mr, Dame.</summary>
    Honorific = 1 << 1,

    /// <summary>Acting, former, T/.</summary>
    Prefix = 1 << 2,

    /// <summary>QPM, MP.</summary>
    PostNominal = 1 << 3,

    /// <summary>Part of a body's name.</summary>
    Body = 1 << 4,

    /// <summary>An office written after a name: MP.</summary>
    Seat = Title | PostNominal,

    /// <summary>What makes a person of the name after it.</summary>
    Personal = Title | Honorific,

    /// <summary>Any part of what stands before a person's name.</summary>
    BeforeName = Title | Honorific | Prefix,
}
