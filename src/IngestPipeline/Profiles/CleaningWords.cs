using System.Collections.Immutable;

namespace IngestPipeline.Profiles;

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
}
