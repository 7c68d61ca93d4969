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

    /// <summary>What an inspectorate does on the day its report comes out.</summary>
    public required string[] VerdictVerbs { get; init; }

    /// <summary>Words that make a date beside an inspectorate that of something else.</summary>
    public required string[] VerdictNotYet { get; init; }

    /// <summary>Words that may stand between "today's" and "report".</summary>
    public required string[] PossessedAdjectives { get; init; }

    /// <summary>Words of a report on all forces, which is of no programme that grades one.</summary>
    public required string[] NationalReports { get; init; }

    /// <summary>What announces an inspection of which nothing is known yet.</summary>
    public required string[] InspectionsToCome { get; init; }

    /// <summary>Words only a page of the inspectorate's own has.</summary>
    public required string[] OwnPages { get; init; }

    /// <summary>Words of a report on an inspection, each enough alone.</summary>
    public required string[] ReportTells { get; init; }

    /// <summary>Words of such a report of which there must be two.</summary>
    public required string[] ReportHints { get; init; }

    /// <summary>What makes a sentence with a grade one about the article's force.</summary>
    public required string[] SubjectGraded { get; init; }

    /// <summary>What makes it one about something supposed, or about another inspectorate's grade.</summary>
    public required string[] SubjectSupposed { get; init; }

    /// <summary>What stands before a person's name and is left out of it.</summary>
    public required string[] NameHonorifics { get; init; }

    /// <summary>Words with a capital that begin no person's name.</summary>
    public required string[] NameNotFirst { get; init; }

    public required string[] ExplainerTitles { get; init; }

    /// <summary>Forms of the matcher that point at a visit.</summary>
    public required string[] LexiconVisits { get; init; }

    /// <summary>Forms of the matcher that point at a publication.</summary>
    public required string[] LexiconReleases { get; init; }

    /// <summary>Forms of the matcher that point at the inspector.</summary>
    public required string[] LexiconAuthors { get; init; }
}
