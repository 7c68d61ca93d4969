namespace IngestPipeline.Profiles;

/// <summary>What sort of body is inspected or named.</summary>
internal enum ForceKind
{
    Police,

    Fire,

    /// <summary>National agencies and regional crime units.</summary>
    Agency,
}
