namespace IngestPipeline.Profiles.Inspectorates;

/// <summary>A known inspector's name and the body he or she speaks for.</summary>
internal readonly record struct InspectorForm(InspectorEntry Inspector, InspectorateEntry Inspectorate);
