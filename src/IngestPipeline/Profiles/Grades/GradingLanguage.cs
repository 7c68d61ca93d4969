using System.Collections.Immutable;

namespace IngestPipeline.Profiles.Grades;

/// <summary>The words round a grade: what gives one, moves one, dates one or takes one back.</summary>
internal sealed record GradingLanguage
{
    public ImmutableArray<string> Assign { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<string> Nouns { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<string> Up { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<string> Down { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<string> Same { get; init => field = value.OrEmpty(); } = [];

    /// <summary>Tone, not grade: "slammed".</summary>
    public ImmutableArray<string> Loaded { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<string> CurrentCues { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<string> PreviousCues { get; init => field = value.OrEmpty(); } = [];

    /// <summary>"across the board".</summary>
    public ImmutableArray<string> AllAreas { get; init => field = value.OrEmpty(); } = [];

    /// <summary>"all but one".</summary>
    public ImmutableArray<string> Exceptions { get; init => field = value.OrEmpty(); } = [];

    /// <summary>"or better".</summary>
    public ImmutableArray<string> Bounds { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<string> Negations { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<string> Hypotheticals { get; init => field = value.OrEmpty(); } = [];

    /// <summary>General statements of the scale.</summary>
    public ImmutableArray<string> Definitions { get; init => field = value.OrEmpty(); } = [];

    /// <summary>By grade: phrases in which its word is no grade.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<string>> NotGrades { get; init => field = value ?? field; } =
        ImmutableDictionary<string, ImmutableArray<string>>.Empty;
}
