namespace IngestPipeline.Training.Fitting;

/// <summary>The kinds of model compared.</summary>
internal enum TrainerKind
{
    /// <summary>Boosted trees in managed code.</summary>
    FastTree,

    /// <summary>Boosted trees in native code.</summary>
    LightGbm,

    /// <summary>Logistic regression.</summary>
    Linear,
}
