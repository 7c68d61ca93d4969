namespace IngestPipeline.Extractors.Figures.Periods;

/// <summary>Words that tell when something held.</summary>
/// <param name="First">The index of the first lexeme.</param>
/// <param name="Next">The index after the last.</param>
internal readonly record struct Period(int First, int Next)
{
    /// <summary>The year named; 0 when none is.</summary>
    public int Year { get; init; }

    /// <summary>Where the aside begins that it stands in, "(… in August)"; -1 when it stands in none.</summary>
    public int AsideFirst { get; init; } = -1;

    /// <summary>Where that aside ends.</summary>
    public int AsideNext { get; init; }

    /// <summary>Whether it is a stretch that statistics are of: "the year to March".</summary>
    public bool IsReporting { get; init; }

    /// <summary>Whether a better one is preferred wherever it stands: "now".</summary>
    public bool IsWeak { get; init; }
}
