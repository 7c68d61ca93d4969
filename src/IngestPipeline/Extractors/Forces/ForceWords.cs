using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Forces;

/// <summary>The file english/forces.json. What makes a bare place name a force, and a story one of the force's own doings.</summary>
internal sealed record ForceWords
{
    private static readonly Lazy<ForceWords> LazyEnglish =
        new(() => EmbeddedJson.Read("Profiles/english/forces.json", ForceWordsJson.Default.ForceWords));

    public static ForceWords English => LazyEnglish.Value;

    public required string[] BareVerbs { get; init; }

    public required string[] BareGrading { get; init; }

    public required string[] BarePolicing { get; init; }

    public required string[] BareCompanions { get; init; }

    public required string[] BareClauseStarts { get; init; }

    public required string[] BareOpeners { get; init; }

    public required string[] BareFollowers { get; init; }

    public required string[] BareFigureWords { get; init; }

    public required string[] BusinessDoings { get; init; }
}
