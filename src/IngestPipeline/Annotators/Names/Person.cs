using IngestPipeline.Model;

namespace IngestPipeline.Annotators;

/// <summary>One person of the article, gathered from the mentions.</summary>
internal sealed class Person
{
    public required NameMention Fullest { get; set; }

    public Gender Gender { get; set; }

    public TextSpan? Role { get; set; }

    /// <summary>Whether the role is no more than Cllr.</summary>
    public bool IsCourtesy { get; private set; }

    public TextSpan? Organisation { get; set; }

    /// <summary>Where it was last mentioned, to tell two of one surname apart.</summary>
    public int LastMention { get; set; }

    public void Take(NameMention mention)
    {
        mention.Person = this;
        LastMention = mention.Span.Start;
        Gender = Gender == Gender.Unknown ? mention.Gender : Gender;
        if (mention.Role is not null && (Role is null || (IsCourtesy && !mention.HasCourtesy)))
        {
            Role = mention.Role;
            IsCourtesy = mention.HasCourtesy;
            Organisation = mention.Organisation ?? Organisation;
        }

        Organisation ??= mention.Organisation;
    }
}
