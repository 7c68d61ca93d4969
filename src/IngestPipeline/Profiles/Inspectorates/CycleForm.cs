using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Profiles.Inspectorates;

/// <summary>A cycle named; weak when only the years stand there.</summary>
internal readonly record struct CycleForm(FormStrength Strength, ProgrammeEntry Programme, CycleEntry Cycle);
