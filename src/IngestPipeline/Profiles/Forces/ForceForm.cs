namespace IngestPipeline.Profiles.Forces;

/// <summary>A form found in a text and the force it leads to; none for a look-alike.</summary>
internal readonly record struct ForceForm(ForceFormKind Kind, ForceEntry? Force);
