using System.Collections.Immutable;
using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Profiles.Titles;

/// <summary>Verbs, cues and sources of quotation.</summary>
internal sealed record SpeechLexicon
{
    public ImmutableArray<SpeechVerb> Verbs { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<string> AccordingTo { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<string> StatementIntros { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<string> ReportIntros { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<string> Continuations { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<string> Passives { get; init => field = value.OrEmpty(); } = [];

    /// <summary>Speakers that are no persons.</summary>
    public ImmutableArray<FormGroup> Sources { get; init => field = value.OrEmpty(); } = [];

    /// <summary>Phrases in which a speech verb reports nothing.</summary>
    public ImmutableArray<string> NotSpeech { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<FormGroup> Stances { get; init => field = value.OrEmpty(); } = [];

    /// <summary>Opening quotation marks.</summary>
    public ImmutableArray<string> Openers { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<string> Closers { get; init => field = value.OrEmpty(); } = [];
}
