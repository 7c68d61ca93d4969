namespace IngestPipeline.Profiles.Titles;

/// <summary>The colour of a reporting verb.</summary>
internal enum SpeechCategory
{
    Neutral,

    /// <summary>Carries on the last speaker.</summary>
    Additive,

    Assertive,

    Promise,

    Concessive,

    Denial,

    Questioning,

    Directive,

    Warning,

    Critical,

    Praise,

    Manner,

    Written,

    /// <summary>A report or its inspectors as subject: mostly indirect.</summary>
    Report,
}
