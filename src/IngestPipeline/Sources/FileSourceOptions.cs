namespace IngestPipeline.Sources;

/// <summary>
/// Which files of a folder are documents. Patterns are relative to the folder, know <c>*</c> and <c>**</c>, and ignore case.
/// An input that names one file is taken whatever these say.
/// </summary>
public sealed record FileSourceOptions
{
    /// <summary>What is taken.</summary>
    /// <value>Default: everything.</value>
    public IReadOnlyList<string> Include { get; init; } = ["**/*"];

    /// <summary>What is left out, whatever <see cref="Include"/> says.</summary>
    /// <value>Default: accepted and received records beside the documents, and what desktops leave in folders.</value>
    public IReadOnlyList<string> Exclude { get; init; } =
        ["**/*.verified.json", "**/*.received.json", "**/Thumbs.db", "**/desktop.ini"];

    /// <summary>Whether hidden files and folders are taken: names that start with a dot, and those with the hidden attribute.</summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool IncludeHidden { get; init; }

    /// <summary>
    /// Whether the folder a browser writes beside a saved page is taken: <c>NAME_files</c> where <c>NAME.html</c> stands. It holds frames
    /// of advertisements, scripts and images.
    /// </summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool IncludeSavedPageParts { get; init; }
}
