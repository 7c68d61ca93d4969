using System.Collections.Frozen;
using System.Collections.Immutable;

namespace IngestPipeline.Profiles.Words;

/// <summary>Words of English that tell an article's own line from one of the page's.</summary>
internal sealed record CleaningWords
{
    private static readonly Lazy<CleaningWords> EnglishWords =
        new(() => EmbeddedJson.Read("Profiles/english/cleaning.json", CleaningJson.Default.CleaningWords));

    public static CleaningWords English => EnglishWords.Value;

    /// <summary>What stands before a caption and is no part of it.</summary>
    public required ImmutableArray<string> CaptionLabels { get; init; }

    /// <summary>What begins the credit that ends a caption.</summary>
    public required ImmutableArray<string> CaptionCredits { get; init; }

    /// <summary>The grades a line of a list may end with.</summary>
    public required ImmutableArray<string> Grades { get; init; }

    /// <summary>Verbs by which someone reports what others said or did.</summary>
    public required ImmutableArray<string> Reporting { get; init; }

    /// <summary>Titles of pages that hold no article.</summary>
    public required ImmutableArray<string> NoArticle { get; init; }

    /// <summary>What titles of such pages begin with.</summary>
    public required ImmutableArray<string> NoArticleStarts { get; init; }

    /// <summary>What a request for consent speaks of.</summary>
    public required ImmutableArray<string> Consent { get; init; }

    /// <summary>What the headers of a mail begin with, before their colon.</summary>
    public required ImmutableArray<string> MailHeaders { get; init; }

    /// <summary>Words of the names of papers, stations and bodies: what stands above a headline.</summary>
    public required ImmutableArray<string> Mastheads { get; init; }

    /// <summary>Names of the sections of a paper, which stand there, too.</summary>
    public required ImmutableArray<string> Sections { get; init; }

    /// <summary>Words beside such a name that number its issue.</summary>
    public required ImmutableArray<string> Issues { get; init; }

    private FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MastheadWords => field.Set is null ? field = PageWords.SetOf(Mastheads) : field;

    private FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SectionWords => field.Set is null ? field = PageWords.SetOf(Sections) : field;

    private FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IssueWords => field.Set is null ? field = PageWords.SetOf(Issues) : field;

    /// <summary>The name of the mail's header that a line is, such as <c>Subject</c>; null when it is none.</summary>
    public string? MailHeaderOf(string line)
    {
        foreach (var header in MailHeaders)
            if (line.Length > header.Length + 1 && line[header.Length] == ':' && line.StartsWith(header, StringComparison.OrdinalIgnoreCase))
                return header;
        return null;
    }

    /// <summary>The name in a line that is a masthead: what stands before its date or the number of its issue.</summary>
    public static ReadOnlySpan<char> MastheadOf(ReadOnlySpan<char> line)
    {
        var end = line.Length;
        foreach (var separator in (ReadOnlySpan<string>)[" | ", " - ", " – ", " — ", ", "])
            if (line[..end].IndexOf(separator, StringComparison.Ordinal) is > 0 and var at)
                end = at;
        return line[..end].Trim();
    }

    public bool IsMasthead(ReadOnlySpan<char> word) => MastheadWords.Contains(word);

    public bool IsSection(ReadOnlySpan<char> word) => SectionWords.Contains(word);

    public bool IsIssue(ReadOnlySpan<char> word) => IssueWords.Contains(word);
}
