namespace IngestPipeline.Training.Findings;

/// <summary>The kinds of model compared.</summary>
internal enum FindingTrainerKind
{
    /// <summary>Multinomial logistic regression by dual coordinate ascent.</summary>
    SdcaMaximumEntropy,

    /// <summary>Multinomial logistic regression by a quasi-Newton method.</summary>
    LbfgsMaximumEntropy,

    /// <summary>An averaged perceptron for each kind against all others.</summary>
    AveragedPerceptron,
}
