namespace IngestPipeline.Profiles;

/// <summary>A title, or what stands before or after a name; <see cref="Title"/> and <see cref="Prefix"/> are set for those kinds only.</summary>
internal readonly record struct TitleForm(TitleFormKind Kind, TitleEntry? Title = null, TitlePrefixKind? Prefix = null);
