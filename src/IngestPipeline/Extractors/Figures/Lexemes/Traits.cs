namespace IngestPipeline.Extractors.Figures.Lexemes;

/// <summary>What else a word may be to a quantity, beside its <see cref="Roles"/>.</summary>
[Flags]
internal enum Traits
{
    None = 0,

    /// <summary>wait, siege: "24-hour" before it is how long, before other words it is open always.</summary>
    Lasting = 1 << 0,

    /// <summary>microgrammes: what a test of breath or blood is told in.</summary>
    Tested = 1 << 1,

    /// <summary>resigned, retired: done by people, who need not be named.</summary>
    Personal = 1 << 2,

    /// <summary>met, sat: what was done on a day by those who tell the figure.</summary>
    Gathered = 1 << 3,

    /// <summary>not, cannot: turns "more than" into a bound.</summary>
    Negation = 1 << 4,

    /// <summary>off, waiting: said of people whose number is told.</summary>
    Befalling = 1 << 5,

    /// <summary>whopping: may stand between the article and a fraction.</summary>
    Emphatic = 1 << 6,

    /// <summary>starts, begins: "at 1 hour 14 minutes" after it is a point in a recording.</summary>
    Onset = 1 << 7,

    /// <summary>tickets, adverts: opens a line that tells a reader a price.</summary>
    Offer = 1 << 8,

    /// <summary>budget, plan: a figure held against it is held against a standard.</summary>
    Plan = 1 << 9,

    /// <summary>similar, peers: bodies of one kind.</summary>
    Peer = 1 << 10,

    /// <summary>weekdays, evenings: when, not what is counted.</summary>
    Timed = 1 << 11,

    /// <summary>notice, advert: what a reader can place in a paper.</summary>
    Notice = 1 << 12,

    /// <summary>waits, prices: plurals that are measured, not counted.</summary>
    Measured = 1 << 13,

    /// <summary>voted, carried: the numbers after it are of a vote.</summary>
    Voting = 1 << 14,
}
