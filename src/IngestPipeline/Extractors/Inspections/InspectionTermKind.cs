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

    /// <summary>"the inspector", "its author": a title in a report on an inspection only.</summary>
    LooseTitle,
    Programme,
    Cycle,

    /// <summary>An inspector the profile knows.</summary>
    Inspector,

    /// <summary>"inspected", "visited".</summary>
    Visit,

    /// <summary>"published", "out today".</summary>
    Release,
}
