using System.Collections.Immutable;

namespace IngestPipeline.Profiles.Titles;

/// <summary>A verb that reports speech.</summary>
internal sealed record SpeechVerb
{
    public required string Lemma { get; init; }

    public SpeechCategory Category { get; init; }

    public ImmutableArray<string> Forms { get; init => field = value.OrEmpty(); } = [];

    public ImmutableArray<string> Phrases { get; init => field = value.OrEmpty(); } = [];

    /// <summary>Counts only next to quotation marks or a that-clause.</summary>
    public bool Weak { get; init; }

    public bool Written { get; init; }

    /// <summary>Needs someone spoken to: "told councillors".</summary>
    public bool Addressee { get; init; }
}
