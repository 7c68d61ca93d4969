using IngestPipeline.Model;

namespace IngestPipeline.Annotators;

/// <summary>A possible name before it is linked to others.</summary>
internal sealed class NameMention
{
    public required TextSpan Span { get; init; }

    /// <summary>Null when nothing near it tells; linking may.</summary>
    public NameKind? Kind { get; set; }

    public TextSpan? Title { get; init; }

    /// <summary>Whether the title is more than Mr or Dame.</summary>
    public bool HasOffice { get; init; }

    /// <summary>Whether Sir or Dame stands before it, which takes the given name.</summary>
    public bool TakesGivenName { get; init; }

    public Gender Gender { get; init; }

    public TextSpan? Role { get; set; }

    /// <summary>Whether a role given elsewhere says more: it is a title of courtesy, Cllr, or told in a clause, <c>who became chair</c>.</summary>
    public bool IsRoleWeak { get; set; }

    public TextSpan? Organisation { get; set; }

    /// <summary>The surname where it stands after another given name: <c>Ailsa and Lorne MacSween</c>.</summary>
    public TextSpan? Family { get; init; }

    /// <summary>How many words the name has, a surname that stands elsewhere counted in.</summary>
    public int Words { get; init; }

    /// <summary>Whether a verb of speech follows a name of one word.</summary>
    public bool Speaks { get; init; }

    /// <summary>The person it is linked to, once it is.</summary>
    public Person? Person { get; set; }
}
