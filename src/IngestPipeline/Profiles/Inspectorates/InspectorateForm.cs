namespace IngestPipeline.Profiles.Inspectorates;

/// <summary>A form found in a text and the inspectorate it leads to.</summary>
internal readonly record struct InspectorateForm(InspectorateFormKind Kind, InspectorateEntry Inspectorate);
