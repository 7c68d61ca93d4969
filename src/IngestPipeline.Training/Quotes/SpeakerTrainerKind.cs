namespace IngestPipeline.Training.Quotes;

/// <summary>The kinds of model compared.</summary>
internal enum SpeakerTrainerKind
{
    /// <summary>Logistic regression by a quasi-Newton method.</summary>
    LbfgsLogisticRegression,

    /// <summary>Logistic regression by dual coordinate ascent.</summary>
    SdcaLogisticRegression,
}
