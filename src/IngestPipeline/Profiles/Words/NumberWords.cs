using System.Collections.Frozen;
using System.Collections.Immutable;
using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Profiles.Words;

/// <summary>Numbers, fractions, units and hedges in words. Words are looked up whatever their case.</summary>
internal sealed record NumberWords
{
    /// <summary>zero to nineteen, the tens, and "a".</summary>
    public IReadOnlyDictionary<string, decimal> Cardinals { get; init => field = Freeze(value); } = Freeze(null);

    /// <summary>hundred, thousand, million, bn, dozen: what they multiply by.</summary>
    public IReadOnlyDictionary<string, decimal> Multipliers { get; init => field = Freeze(value); } = Freeze(null);

    public IReadOnlyDictionary<string, decimal> Ordinals { get; init => field = Freeze(value); } = Freeze(null);

    /// <summary>half is 2, third and thirds are 3: "two thirds" is 2 over 3.</summary>
    public IReadOnlyDictionary<string, decimal> FractionDenominators { get; init => field = Freeze(value); } = Freeze(null);

    /// <summary>twice, doubled, halved.</summary>
    public IReadOnlyDictionary<string, decimal> Multiples { get; init => field = Freeze(value); } = Freeze(null);

    /// <summary>most, several: a quantity that has no number.</summary>
    public ImmutableArray<string> Vague { get; init => field = value.OrEmpty(); } = [];

    /// <summary>By the record's qualifier: about, over, under, at-least, at-most.</summary>
    public ImmutableArray<FormGroup> Qualifiers { get; init => field = value.OrEmpty(); } = [];

    /// <summary>By the record's unit: percent, percentage-points, ISO 4217 codes, durations.</summary>
    public ImmutableArray<FormGroup> Units { get; init => field = value.OrEmpty(); } = [];

    private static FrozenDictionary<string, decimal> Freeze(IReadOnlyDictionary<string, decimal>? words) =>
        (words ?? new Dictionary<string, decimal>()).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
