using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Grades.Lexicons;

/// <summary>
/// The file english/grading.json: the small words of English that hold a grading sentence together. What papers say of inspections is in the
/// profile.
/// </summary>
internal sealed record GradingWords
{
    private static readonly Lazy<GradingWords> LazyEnglish =
        new(() => EmbeddedJson.Read("Profiles/english/grading.json", GradingWordsJson.Default.GradingWords));

    public static GradingWords English => LazyEnglish.Value;

    /// <summary>The forms of each kind, in the order they are tried.</summary>
    public required Dictionary<NodeKind, string[]> Nodes { get; init; }

    /// <summary>Beginnings of words that say which of a force's grades is meant: "its lowest mark".</summary>
    public required string[] Superlatives { get; init; }

    /// <summary>What a sentence without a figure has in it where it counts areas.</summary>
    public required string[] Counts { get; init; }
}
