namespace IngestPipeline.Profiles.Words;

/// <summary>What a single English word can be a sign of; one word can be several: <c>Will</c>, <c>May</c>, <c>Kent</c>.</summary>
[Flags]
internal enum WordTraits : ushort
{
    None = 0,

    /// <summary>A man's given name.</summary>
    Male = 1 << 0,

    /// <summary>A woman's given name.</summary>
    Female = 1 << 1,

    /// <summary>What someone does or is: teacher, councillor, resident.</summary>
    Role = 1 << 2,

    /// <summary>Part of a body's name: Police, Council, University.</summary>
    Body = 1 << 3,

    /// <summary>Part of a place's name: Road, Yorkshire.</summary>
    Place = 1 << 4,

    /// <summary>Small word inside a person's name: van, de, bin.</summary>
    Particle = 1 << 5,

    /// <summary>A word without meaning of its own, which has a capital only at a sentence's start.</summary>
    Function = 1 << 6,

    /// <summary>Day, month, season, nation or party: a capital without a name.</summary>
    Calendar = 1 << 7,

    /// <summary>A verb that reports words when quotation marks stand near, beyond those a profile lists.</summary>
    Speech = 1 << 8,

    /// <summary>A given name.</summary>
    Given = Male | Female,
}
