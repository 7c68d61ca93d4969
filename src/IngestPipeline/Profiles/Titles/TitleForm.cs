namespace IngestPipeline.Profiles.Titles;

/// <summary>A title, or what stands before or after a name.</summary>
/// <remarks><see cref="Title"/> is set for titles, contextual ones too; <see cref="Prefix"/> for prefixes.</remarks>
internal readonly record struct TitleForm(TitleFormKind Kind, TitleEntry? Title = null, TitlePrefixKind? Prefix = null);
