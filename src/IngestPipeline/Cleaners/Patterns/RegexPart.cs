namespace IngestPipeline.Cleaners.Patterns;

/// <summary>One part of a regular expression with its quantifier.</summary>
/// <param name="Kind">What it stands for.</param>
internal sealed record RegexPart(RegexPartKind Kind)
{
    /// <summary>The characters it may be; of something unknown, those it is not.</summary>
    public string Text { get; init; } = "";

    public List<List<RegexPart>> Alternatives { get; init; } = [];

    public bool IsOptional { get; init; }

    public bool Repeats { get; init; }
}
