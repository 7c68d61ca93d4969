namespace IngestPipeline.Extractors.Inspections;

/// <summary>What a phrase tells of an inspection.</summary>
internal enum InspectionTermKind
{
    /// <summary>A name only one inspectorate has.</summary>
    Inspectorate,

    /// <summary>"the policing inspectorate".</summary>
    LooseInspectorate,

    /// <summary>A title only one inspectorate's inspectors have.</summary>
    Title,
    Programme,
    Cycle,

    /// <summary>An inspector the profile knows.</summary>
    Inspector,

    /// <summary>"inspected", "visited".</summary>
    Visit,

    /// <summary>"published", "out today".</summary>
    Release,
}
