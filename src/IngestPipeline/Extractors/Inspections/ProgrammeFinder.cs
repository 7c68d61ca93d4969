using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Profiles.Grades;
using IngestPipeline.Profiles.Inspectorates;
using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Extractors.Inspections;

/// <summary>Decides under which programme, and in which of its cycles, an inspection was made.</summary>
internal sealed class ProgrammeFinder(Profile profile)
{
    private const string Peel = "peel";
    private const string Fire = "frs";

    /// <summary>How much of an article says what it is about.</summary>
    private const int TopLength = 1000;

    /// <summary>Months between a visit and its report, as a rule.</summary>
    private const int ReportDelay = 8;

    public ProgrammeEntry? ProgrammeOf(Article article, InspectorateEntry inspectorate, InspectionScan scan)
    {
        ProgrammeEntry? named = null;
        foreach (var match in scan.Text)
            if (match.Value.Programme is { } programme && programme.Inspectorate == inspectorate.Id && !IsName(article.Text, match))
            {
                if (programme.Id is Peel or Fire)
                    return programme.Id == Peel && named is not null && IsContrast(article.Text, match.Start) ? named : programme;
                named ??= programme;
            }

        if (inspectorate.Id == "hmicfrs")
            return IsNational(article) ? named : Implied(article) ?? named;
        return named is { Cycles.Length: > 0 } && inspectorate.Id != "ofsted" ? named : ByAreas(article, inspectorate) ?? named ?? Only(inspectorate);
    }

    public static CycleEntry? CycleOf(Article article, ProgrammeEntry programme, InspectionDates dates, InspectionScan scan)
    {
        var reported = dates.Published ?? (dates.Written is { } written ? Calendar.Iso(written) : article.Metadata.Published);
        if (Named(scan, programme, reported) is { } named)
            return named;
        if (reported is { Length: >= 7 })
            return Window(programme, reported[..7]);
        return dates.Inspected is { Length: >= 7 } inspected && Window(programme, inspected[..7]) is { } first
            && Window(programme, Calendar.AddMonths(inspected[..7], ReportDelay)) == first ? first : null;
    }

    // "Custody inspections, unlike the PEEL reviews, come without a grade."
    private static bool IsContrast(string text, int start) =>
        text.AsSpan(Math.Max(0, start - 14), start - Math.Max(0, start - 14)).Contains("unlike", StringComparison.OrdinalIgnoreCase);

    // A report on all forces grades none.
    private static bool IsNational(Article article)
    {
        foreach (var words in InspectionWords.English.NationalReports)
            if (article.Text.AsSpan(0, Math.Min(TopLength, article.Text.Length)).Contains(words, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    // "Peel" alone is a surname and a town.
    private static bool IsName(string text, PhraseMatch<InspectionTerm> match) =>
        match.Length == 4 && text.AsSpan(match.Start, 4) is "Peel"
        && !(text.AsSpan(match.End).StartsWith(" inspection") || text.AsSpan(match.End).StartsWith(" assessment")
            || text.AsSpan(match.End).StartsWith(" programme") || text.AsSpan(match.End).StartsWith(" report")
                || text.AsSpan(match.End).StartsWith(" 20"));

    // Graded areas of a police force are PEEL's, those of a fire service the fire programme's, whether or not the paper says so.
    private ProgrammeEntry? Implied(Article article)
    {
        var (police, fire) = (0, 0);
        foreach (var force in article.Facts.Forces)
            if (force.Role == ForceRole.Subject)
                _ = force.Kind == Model.ForceKind.Fire ? fire++ : force.Kind == Model.ForceKind.Police ? police++ : 0;
        if (police + fire == 0)
            return null;

        // Where one paper tells of both, the police come first.
        var id = police == 0 ? Fire : Peel;
        var grades = CountGrades(article.Text);
        return grades >= 3 || (grades >= 1 && CountAreas(article.Text, id) >= 1) ? profile.FindProgramme(id) : null;
    }

    private int CountGrades(string text) => profile.Phrases.GradesOf("hmicfrs-5").Find(text).Count(match =>
        match.Value.Kind == GradeFormKind.Grade);

    private int CountAreas(string text, string programme) =>
        profile.Phrases.AreasOf(programme).Find(text).Where(match => match.Value.Strength == FormStrength.Strong)
            .Select(match => match.Value.Area.Id).Distinct(StringComparer.Ordinal).Count();

    // One inspectorate's programmes differ by what they look at: care leavers are no school's.
    private ProgrammeEntry? ByAreas(Article article, InspectorateEntry inspectorate)
    {
        var (best, most) = ((ProgrammeEntry?)null, 1);
        foreach (var programme in profile.Programmes)
            if (programme.Inspectorate == inspectorate.Id && programme.Cycles.Length > 0 && CountAreas(article.Text, programme.Id) is var areas
                && areas > most)
                (best, most) = (programme, areas);
        return best;
    }

    private ProgrammeEntry? Only(InspectorateEntry inspectorate)
    {
        foreach (var programme in profile.Programmes)
            if (programme.Inspectorate == inspectorate.Id && programme.Cycles.Length > 0)
                return programme;
        return null;
    }

    // Several may be named, earlier ones for comparison: the latest that can have been reported by then is the one meant.
    private static CycleEntry? Named(InspectionScan scan, ProgrammeEntry programme, string? reported)
    {
        CycleEntry? latest = null;
        foreach (var match in scan.Text)
        {
            if (match.Value.Cycle is not { } cycle || match.Value.Programme != programme)
                continue;
            var possible = reported is null || cycle.From is null || string.CompareOrdinal(cycle.From[..4], reported[..4]) <= 0;
            if (possible && (latest is null || string.CompareOrdinal(cycle.From, latest.From) > 0))
                latest = cycle;
        }

        // A cycle long over when the article came out is the one compared with.
        var stale = latest?.To is { } to && reported is { Length: >= 7 }
            && string.CompareOrdinal(Calendar.AddMonths(to, ReportDelay), reported[..7]) < 0;
        return stale ? null : latest;
    }

    private static CycleEntry? Window(ProgrammeEntry programme, string month)
    {
        CycleEntry? found = null;
        foreach (var cycle in programme.Cycles)
        {
            if (cycle.From is null || string.CompareOrdinal(cycle.From, month) > 0
                || (cycle.To is not null && string.CompareOrdinal(month, cycle.To) > 0))
                continue;
            if (found is not null)
                return null;
            found = cycle;
        }

        return found ?? Last(programme, month);
    }

    // Between two cycles the earlier one's late reports still come out.
    private static CycleEntry? Last(ProgrammeEntry programme, string month)
    {
        foreach (var cycle in programme.Cycles)
            if (cycle.To is { } to && string.CompareOrdinal(to, month) < 0
                && string.CompareOrdinal(month, Calendar.AddMonths(to, ReportDelay)) < 0)
                return cycle;
        return null;
    }
}
