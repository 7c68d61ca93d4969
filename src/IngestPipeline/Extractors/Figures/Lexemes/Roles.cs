namespace IngestPipeline.Extractors.Figures.Lexemes;

/// <summary>What a word may be to a quantity. A word can play several roles.</summary>
[Flags]
internal enum Roles : long
{
    None = 0,

    /// <summary>two, forty.</summary>
    Number = 1 << 0,

    /// <summary>hundred, million, bn: multiplies the number before it.</summary>
    Scale = 1 << 1,

    Currency = 1 << 2,

    /// <summary>pence: a hundredth of a currency.</summary>
    Subunit = 1 << 3,

    Time = 1 << 4,

    /// <summary>half, thirds.</summary>
    Fraction = 1 << 5,

    /// <summary>twice, double.</summary>
    Multiple = 1 << 6,

    /// <summary>doubled, halved.</summary>
    Multiplied = 1 << 7,

    Qualifier = 1 << 8,

    /// <summary>only, just: may stand between a qualifier and its number.</summary>
    Neutral = 1 << 9,

    Preposition = 1 << 10,

    Conjunction = 1 << 11,

    Determiner = 1 << 12,

    Pronoun = 1 << 13,

    Auxiliary = 1 << 14,

    Adverb = 1 << 15,

    /// <summary>Ends a noun phrase.</summary>
    Verb = 1 << 16,

    /// <summary>stood, reached: links what is measured to its figure.</summary>
    Measure = 1 << 17,

    /// <summary>rose, up: tells that a figure moved.</summary>
    Change = 1 << 18,

    /// <summary>them, which: stands for things counted before.</summary>
    Anaphor = 1 << 19,

    /// <summary>us, you: "two of us" is no figure.</summary>
    Person = 1 << 20,

    /// <summary>page, channel: the number after it is a name.</summary>
    TrapBefore = 1 << 21,

    /// <summary>am, o'clock: the number before it is no quantity.</summary>
    TrapAfter = 1 << 22,

    /// <summary>areas, grades: their counts are tallies.</summary>
    Graded = 1 << 23,

    /// <summary>things, ways: their counts tell nothing.</summary>
    Idle = 1 << 24,

    /// <summary>A noun that is counted without a plural s, or that is surely a noun.</summary>
    Noun = 1 << 25,

    /// <summary>sales, drugs: a plural that often stands before the counted noun.</summary>
    ModifierPlural = 1 << 26,

    Month = 1 << 27,

    Weekday = 1 << 28,

    Season = 1 << 29,

    /// <summary>year, quarter: "last year".</summary>
    Span = 1L << 30,

    /// <summary>last, coming: "last year".</summary>
    Relative = 1L << 31,

    /// <summary>now, today.</summary>
    Moment = 1L << 32,

    Street = 1L << 33,

    /// <summary>After "three times": a comparison, not a count of occasions.</summary>
    Likeness = 1L << 34,

    /// <summary>for, on, into: what money is for follows.</summary>
    Purpose = 1L << 35,

    /// <summary>A clause begins here.</summary>
    Boundary = 1L << 36,

    /// <summary>officers, crimes: counted even after a number such as 101.</summary>
    Plain = 1L << 37,

    /// <summary>forces, others: their counts tell something in digits only.</summary>
    Loose = 1L << 38,

    /// <summary>the, end, early: may begin an expression of time.</summary>
    PeriodOpener = 1L << 39,

    /// <summary>A past participle that does not end in -ed.</summary>
    Participle = 1L << 40,

    Have = 1L << 41,

    Be = 1L << 42,

    /// <summary>percentage: "a percentage point".</summary>
    Percent = 1L << 43,

    /// <summary>man, girls: "of 33" after it is an age.</summary>
    Aged = 1L << 44,

    /// <summary>Act, Order: the year after it is part of its name.</summary>
    Statute = 1L << 45,

    /// <summary>best, lowest: "since 2019" after it is no time that the figure is about.</summary>
    Superlative = 1L << 46,

    /// <summary>published, heard: the time after it is when that was done.</summary>
    Event = 1L << 47,

    /// <summary>spent, saved: "a million" after it is money.</summary>
    Spend = 1L << 48,

    /// <summary>number, figure: names nothing that is measured.</summary>
    Vague = 1L << 49,

    /// <summary>standard, target: what should be.</summary>
    Yardstick = 1L << 50,

    /// <summary>average, mean: of several bodies.</summary>
    Average = 1L << 51,

    /// <summary>national, England: of the whole country.</summary>
    Nation = 1L << 52,

    /// <summary>lower, better: before "than".</summary>
    Comparative = 1L << 53,

    /// <summary>extra, fewer: said of what came or went.</summary>
    Extra = 1L << 54,

    /// <summary>raised, cut: what comes right after is no change unless a preposition tells so.</summary>
    Transitive = 1L << 55,

    /// <summary>then, previously, ago: of an earlier time.</summary>
    Earlier = 1L << 56,

    /// <summary>rise, reduction: a change by its name, "a six-point fall".</summary>
    Move = 1L << 57,

    /// <summary>asked, wants: what is wished for has not come.</summary>
    Wish = 1L << 58,

    /// <summary>calls, lines: what an emergency number is said of.</summary>
    Calling = 1L << 59,

    /// <summary>subscribe, donate: opens an appeal to the reader, which reports nothing.</summary>
    Appeal = 1L << 60,

    /// <summary>team, crowd: "of eight" after it is a number of people.</summary>
    Group = 1L << 61,

    /// <summary>jailed, banned: "for two years" after it is yet to come.</summary>
    Punished = 1L << 62,

    /// <summary>recorded, logged, per: a sentence of statistics.</summary>
    Recorded = 1L << 31 << 32,

    /// <summary>Begins an expression of time.</summary>
    Timely = PeriodOpener | Weekday | Month | Season | Relative | Span | Moment | Number,

    /// <summary>Begins a quantity.</summary>
    Starter = Number | Fraction | Multiple | Multiplied | Scale | Currency,

    /// <summary>Ends a noun phrase.</summary>
    Stop = Preposition | Conjunction | Determiner | Pronoun | Auxiliary | Adverb | Verb,
}
