namespace IngestPipeline.Extractors.Grades.Lexicons;

/// <summary>What a word or mark does in a sentence that grades.</summary>
internal enum NodeKind : byte
{
    /// <summary>A word with no part in grading.</summary>
    Word,
    Grade,

    /// <summary>"three goods".</summary>
    Plural,

    /// <summary>"needs improvement".</summary>
    Paraphrase,

    /// <summary>"not graded".</summary>
    Ungraded,

    /// <summary>"good progress".</summary>
    NotGrade,
    Area,

    /// <summary>"rated", "judged to be".</summary>
    Assign,

    /// <summary>"rating", "grades".</summary>
    RatingNoun,
    Is,
    Was,

    /// <summary>"had been": before the inspection reported.</summary>
    HadBeen,

    /// <summary>"still", "both", "only": says nothing that matters here.</summary>
    Filler,

    /// <summary>"the", "its".</summary>
    Determiner,

    /// <summary>Leads from a grade to its areas: "at", "in", "when it comes to".</summary>
    Preposition,
    And,
    Or,
    But,
    Which,

    /// <summary>"so", "as" before a verb: what was said goes for the next area too.</summary>
    So,
    How,
    Pronoun,

    /// <summary>"first", "latter": one of the areas named before.</summary>
    Ordinal,
    Negation,
    Hypothetical,
    Intensifier,

    /// <summary>"previously", "last inspection".</summary>
    Previous,

    /// <summary>"now", "this time".</summary>
    Current,

    /// <summary>"that year": the period spoken of before.</summary>
    Then,

    /// <summary>"2021", "2018/19".</summary>
    Year,
    Number,

    /// <summary>"areas", "categories": what a count counts.</summary>
    AreaNoun,

    /// <summary>"forces", "cases": what a count of areas does not count.</summary>
    OtherNoun,
    Of,
    From,
    To,
    Change,

    /// <summary>"or better".</summary>
    OrBetter,

    /// <summary>"or worse".</summary>
    OrWorse,

    /// <summary>"at least".</summary>
    AtLeast,
    Including,

    /// <summary>"all areas", "across the board".</summary>
    AllAreas,
    Force,
    Comma,
    Semicolon,
    Colon,
    Dash,
    Open,
    Close,
    Quote,
    Stop,
    Bar,
}
