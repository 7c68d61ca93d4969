namespace IngestPipeline;

/// <summary>How a pipeline runs. Validated by <see cref="PipelineBuilder.Build"/>.</summary>
public sealed record PipelineOptions
{
    /// <summary>How many documents are worked on at once.</summary>
    /// <value>Default: the number of processors. 1 to 256.</value>
    public int Parallelism { get; init; } = Math.Min(Environment.ProcessorCount, 256);

    /// <summary>
    /// The most characters of decoded source a document may have; a longer one fails as <c>too-large</c>. A document of more than four
    /// times as many bytes is not read at all; the preset's readers take the smaller of this and their own limit.
    /// </summary>
    /// <value>Default: 64 Mi characters. At least 1.</value>
    public int MaxCharacters { get; init; } = 64 * 1024 * 1024;

    /// <summary>
    /// The longest a document may take from its bytes to its record; one that takes longer fails as <c>too-slow</c> and holds nothing up. A
    /// stage that does not heed cancellation is given the same time again and then left behind.
    /// </summary>
    /// <value>Default: one minute. More than zero, at most a day.</value>
    public TimeSpan TimeBudget { get; init; } = TimeSpan.FromMinutes(1);
}
