using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Profiles.Grades;

/// <summary>A name of an area.</summary>
internal readonly record struct AreaForm(FormStrength Strength, AreaEntry Area);
