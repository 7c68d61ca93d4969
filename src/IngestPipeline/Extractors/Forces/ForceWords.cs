using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Forces;

/// <summary>The file english/forces.json. What makes a bare place name a force, and a story one of the force's own doings.</summary>
internal sealed record ForceWords
{
    private static readonly Lazy<ForceWords> LazyEnglish =
        new(() => EmbeddedJson.Read("Profiles/english/forces.json", ForceWordsJson.Default.ForceWords));

    public static ForceWords English => LazyEnglish.Value;

    public required string[] BareVerbs { get; init; }

    /// <summary>What stands behind the possessive of a force: "Kent's last report".</summary>
    public required string[] BareOwned { get; init; }

    public required string[] BareGrading { get; init; }

    public required string[] BarePolicing { get; init; }

    public required string[] BareCompanions { get; init; }

    public required string[] BareClauseStarts { get; init; }

    public required string[] BareOpeners { get; init; }

    public required string[] BareFollowers { get; init; }

    public required string[] BareFigureWords { get; init; }

    /// <summary>What follows the bare name of a force the article names in full, in a sentence with one of the cues.</summary>
    public required string[] KnownVerbs { get; init; }

    /// <summary>What leads to such a name.</summary>
    public required string[] KnownLeads { get; init; }

    public required string[] KnownCues { get; init; }

    /// <summary>What leads to a name that shares what was said of another: "as was Kent".</summary>
    public required string[] EchoLeads { get; init; }

    /// <summary>A grade beside the name, without a verb: "Essex adequate".</summary>
    public required string[] PairedGrades { get; init; }

    /// <summary>The same with the grade in quotation marks, which needs no force known already.</summary>
    public required string[] QuotedIn { get; init; }

    /// <summary>A grade and the small word that leads to the place it was given to: "good in".</summary>
    public required string[] GradedIn { get; init; }

    /// <summary>What may stand before a name that an aside parts from its verb.</summary>
    public required string[] BareContrasts { get; init; }

    /// <summary>What follows a bare name that is graded itself.</summary>
    public required string[] GradedVerbs { get; init; }

    public required string[] BusinessDoings { get; init; }

    /// <summary>What follows a force that is the subject of its clause.</summary>
    public required string[] SubjectVerbs { get; init; }

    /// <summary>What stands before a force that another is compared with.</summary>
    public required string[] Comparisons { get; init; }

    /// <summary>What opens a sentence about the other of two forces.</summary>
    public required string[] Neighbours { get; init; }

    /// <summary>What opens a sentence about the force of the one before.</summary>
    public required string[] Carriers { get; init; }

    /// <summary>What makes an article one about how a force does its work.</summary>
    public required string[] Conduct { get; init; }

    public required string[] ReportOn { get; init; }

    /// <summary>The office that makes the place behind it a police force.</summary>
    public required string[] RankLeads { get; init; }

    /// <summary>What makes the place before it one: "went to Cleveland as assistant chief constable".</summary>
    public required string[] RankFollowers { get; init; }

    /// <summary>How a body speaks of itself.</summary>
    public required string[] OwnVoice { get; init; }

    public required string[] ForeignPlaces { get; init; }

    public required string[] BritishWords { get; init; }

    /// <summary>What behind a force's name makes it that of another body: "Kent Police and Crime Panel".</summary>
    public required string[] OtherBodies { get; init; }

    /// <summary>What leads to whoever made a picture.</summary>
    public required string[] Credits { get; init; }

    /// <summary>What behind "the force" or "the service" makes it no body: "the service it provides".</summary>
    public required string[] AnaphorsNot { get; init; }
}
