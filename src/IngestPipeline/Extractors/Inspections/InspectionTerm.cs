using IngestPipeline.Profiles.Inspectorates;

namespace IngestPipeline.Extractors.Inspections;

/// <summary>What a phrase tells of an inspection; only the fields of its kind are set.</summary>
internal readonly record struct InspectionTerm(
    InspectionTermKind Kind, InspectorateEntry? Inspectorate = null, ProgrammeEntry? Programme = null, CycleEntry? Cycle = null,
        string? Inspector = null);
