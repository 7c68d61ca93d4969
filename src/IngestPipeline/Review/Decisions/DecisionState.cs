namespace IngestPipeline.Review.Decisions;

/// <summary>How a decision and a record of its document stand to one another.</summary>
public enum DecisionState
{
    /// <summary>The record says by itself what was decided.</summary>
    Stands,

    /// <summary>The record says otherwise, and is corrected.</summary>
    Applies,

    /// <summary>The words it rests on are gone, or nothing there can be corrected: a person must look again.</summary>
    Returns,
}
