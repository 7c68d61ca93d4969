using IngestPipeline.Model;

namespace IngestPipeline.Annotators;

/// <summary>One person of the article, gathered from the mentions.</summary>
internal sealed class Person
{
    public required NameMention Fullest { get; set; }

    /// <summary>The text of the fullest mention, once all are known and it is asked for.</summary>
    public string? Name { get; set; }

    public Gender Gender { get; set; }

    public TextSpan? Role { get; set; }

    /// <summary>Whether a role given elsewhere says more.</summary>
    public bool IsRoleWeak { get; private set; }

    public TextSpan? Organisation { get; set; }

    /// <summary>Where it was last mentioned, to tell two of one surname apart.</summary>
    public int LastMention { get; set; }

    public void Take(NameMention mention)
    {
        mention.Person = this;
        LastMention = mention.Span.Start;
        Gender = Gender == Gender.Unknown ? mention.Gender : Gender;
        if (mention.Role is not null && (Role is null || (IsRoleWeak && !mention.IsRoleWeak)))
        {
            Role = mention.Role;
            IsRoleWeak = mention.IsRoleWeak;
            Organisation = mention.Organisation ?? Organisation;
        }

        Organisation ??= mention.Organisation;
    }
}
