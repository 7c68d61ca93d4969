namespace IngestPipeline.Readers;

/// <summary>How bytes become documents.</summary>
public sealed record ReaderOptions
{
    /// <summary>The most characters of decoded source a reader takes; a longer document fails as <c>too-large</c>.</summary>
    /// <value>Default: 64 Mi characters. At least 1.</value>
    public int MaxCharacters { get; init; } = 64 * 1024 * 1024;

    /// <summary>How deep elements may nest; a page that nests deeper fails as <c>markup-too-complex</c>.</summary>
    /// <value>Default: 1000 (browsers stop at 512). 16 to 2000.</value>
    public int MaxDepth { get; init; } = 1000;

    /// <summary>How many elements a page may have; a page with more fails as <c>markup-too-complex</c>.</summary>
    /// <value>Default: 1,000,000. At least 1.</value>
    public int MaxElements { get; init; } = 1_000_000;

    /// <summary>A page whose visible text is shorter than this many characters is read with its <c>noscript</c> elements.</summary>
    /// <value>Default: 250. 0 never reads them.</value>
    public int NoScriptThreshold { get; init; } = 250;

    /// <summary>Whether text that was UTF-8 and was read as windows-1252 is repaired where that is certain.</summary>
    /// <value>Default: true.</value>
    public bool RepairMojibake { get; init; } = true;

    /// <summary>Whether lines of plain text that were broken at a common width are joined into paragraphs again.</summary>
    /// <value>Default: true.</value>
    public bool JoinWrappedLines { get; init; } = true;

    /// <summary>These options, or the defaults for null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its documented range.</exception>
    internal static ReaderOptions Checked(ReaderOptions? options)
    {
        options ??= new ReaderOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxCharacters, 1, nameof(MaxCharacters));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxElements, 1, nameof(MaxElements));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxDepth, 16, nameof(MaxDepth));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.MaxDepth, 2000, nameof(MaxDepth));
        ArgumentOutOfRangeException.ThrowIfNegative(options.NoScriptThreshold, nameof(NoScriptThreshold));
        return options;
    }
}
