using IngestPipeline.Model;

namespace IngestPipeline;

/// <summary>How one document ended: exactly one of <see cref="Emitted"/>, <see cref="Skipped"/>, <see cref="Failed"/>.</summary>
public abstract record IngestResult
{
    private IngestResult(SourceItem item) => Item = item;

    /// <summary>What was ingested.</summary>
    public SourceItem Item { get; }

    /// <summary>How long each stage took, in the order they ran, up to the one it ended in.</summary>
    public IReadOnlyList<StageTime> StageTimes { get; init; } = [];

    /// <summary>A record was made.</summary>
    public sealed record Emitted : IngestResult
    {
        internal Emitted(SourceItem item, Record record) : base(item) => Record = record;

        /// <summary>The record.</summary>
        public Record Record { get; }
    }

    /// <summary>The document was understood and is not for a record, such as a page that is no article.</summary>
    public sealed record Skipped : IngestResult
    {
        internal Skipped(SourceItem item, Outcome reason) : base(item) => Reason = reason;

        /// <summary>Why.</summary>
        public Outcome Reason { get; }
    }

    /// <summary>The document could not be ingested.</summary>
    public sealed record Failed : IngestResult
    {
        internal Failed(SourceItem item, Outcome reason, Exception? exception) : base(item)
        {
            Reason = reason;
            Exception = exception;
        }

        /// <summary>Why, where, and whether trying later may help.</summary>
        public Outcome Reason { get; }

        /// <summary>What was thrown, for logs; null when nothing was.</summary>
        public Exception? Exception { get; }
    }
}
