namespace IngestPipeline.Profiles.Forces;

/// <summary>What a definite description takes its referent to be.</summary>
internal enum AnaphorKind
{
    Force,

    /// <summary>More often than not a force whose name has Constabulary.</summary>
    Constabulary,

    /// <summary>The Met, the PSNI or a fire service.</summary>
    Service,

    Brigade,

    Authority,

    /// <summary>The people at the top stand for the body.</summary>
    Leaders,

    Pronoun,
}
