using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Inspections;

/// <summary>The file english/inspections.json. Words of visits, of publications, and of pieces that explain inspections and report none.</summary>
internal sealed record InspectionWords
{
    private static readonly Lazy<InspectionWords> LazyEnglish =
        new(() => EmbeddedJson.Read("Profiles/english/inspections.json", InspectionWordsJson.Default.InspectionWords));

    public static InspectionWords English => LazyEnglish.Value;

    public required string[] VisitPhrases { get; init; }

    public required string[] VisitInspectors { get; init; }

    /// <summary>Words of a visit where the sentence before speaks of inspectors.</summary>
    public required string[] VisitCarried { get; init; }

    public required string[] VisitAlone { get; init; }

    public required string[] VisitEarlierWords { get; init; }

    public required string[] VisitLeads { get; init; }

    public required string[] ReleaseWords { get; init; }

    public required string[] ReleaseReportNouns { get; init; }

    public required string[] ReleaseNotYet { get; init; }

    public required string[] ReleasePossessed { get; init; }

    public required string[] ExplainerTitles { get; init; }

    /// <summary>Forms of the matcher that point at a visit.</summary>
    public required string[] LexiconVisits { get; init; }

    /// <summary>Forms of the matcher that point at a publication.</summary>
    public required string[] LexiconReleases { get; init; }

    /// <summary>Forms of the matcher that point at the inspector.</summary>
    public required string[] LexiconAuthors { get; init; }
}
