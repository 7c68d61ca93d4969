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

    /// <summary>What someone is to another, which is no role of theirs: daughter, neighbour.</summary>
    Kin = 1 << 9,

    /// <summary>Stands before an office and belongs to it: retired, shadow.</summary>
    Modifier = 1 << 10,

    /// <summary>A title that says less than a role set beside the name: Cllr.</summary>
    Courtesy = 1 << 11,

    /// <summary>An article or a possessive.</summary>
    Determiner = 1 << 12,

    /// <summary>Kin who is a man: uncle.</summary>
    Kinsman = 1 << 13,

    /// <summary>Kin who is a woman: aunt.</summary>
    Kinswoman = 1 << 14,

    /// <summary>A given name.</summary>
    Given = Male | Female,
}
