namespace IngestPipeline.Cleaners.Patterns;

/// <summary>What a part of a regular expression stands for.</summary>
internal enum RegexPartKind
{
    /// <summary>One character out of a few.</summary>
    Characters,

    Group,

    LineStart,

    /// <summary>Something without width.</summary>
    Edge,

    /// <summary>Anything.</summary>
    Unknown,
}
