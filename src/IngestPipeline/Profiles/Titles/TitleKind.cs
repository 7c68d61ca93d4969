namespace IngestPipeline.Profiles.Titles;

/// <summary>The walk of life a title belongs to.</summary>
internal enum TitleKind
{
    Police,

    Fire,

    Inspectorate,

    /// <summary>Elected or appointed police governance.</summary>
    Commissioner,

    Government,

    Politician,

    /// <summary>A staff association, union or chiefs’ body.</summary>
    Body,

    Watchdog,

    /// <summary>Unnamed as a rule: the organisation speaks.</summary>
    Spokesperson,

    Executive,

    /// <summary>Judges and coroners.</summary>
    Court,
}
