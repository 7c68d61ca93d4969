namespace IngestPipeline.Profiles.Inspectorates;

/// <summary>How a form leads to an inspectorate.</summary>
internal enum InspectorateFormKind
{
    Name,

    Alias,

    Former,

    Misspelling,

    /// <summary>"the watchdog": only after a full name or a programme cue.</summary>
    Loose,
}
