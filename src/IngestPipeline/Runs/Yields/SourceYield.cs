namespace IngestPipeline.Runs.Yields;

/// <summary>What the records of one source gave: how many there are, how long their texts, and how many have each field.</summary>
public sealed record SourceYield
{
    /// <summary>The host of the pages' own address, or the publisher, or <c>(unknown)</c>.</summary>
    public required string Source { get; init; }

    /// <summary>How many records.</summary>
    public required int Documents { get; init; }

    /// <summary>UTF-16 code units of <c>article.text</c>, of all of them.</summary>
    public required long Characters { get; init; }

    /// <summary>
    /// How many records have the field: <c>title</c>, <c>published</c>, <c>byline</c>, <c>inspection</c>, <c>forces</c>, <c>grades</c>,
    /// <c>quotes</c>, <c>figures</c>.
    /// </summary>
    public required IReadOnlyDictionary<string, int> Filled { get; init; }
}
