using IngestPipeline.Model;
using IngestPipeline.Profiles.Inspectorates;

namespace IngestPipeline.Extractors.Inspections;

/// <summary>When the inspectors looked and when their report came out, at the precision the article gives.</summary>
internal sealed record InspectionDates(string? Inspected, string? Published, DateOnly? Written)
{
    public static InspectionDates Of(Article article, InspectorateEntry inspectorate, InspectionScan scan, CancellationToken cancellationToken)
    {
        var written = Dateline.Of(article);
        var sections = Sections.Of(article);
        if (sections.AreOfTwoBodies)
            return new InspectionDates(null, null, written);
        var inspected = First(scan.SentencesWith(article, InspectionTermKind.Visit), sentence =>
            sections.Contain(article, sentence.Start) ? null : Visits.In(article, sentence, written), cancellationToken);
        var published = First(scan.Of(InspectionTermKind.Release), match =>
            sections.Contain(article, match.Start) ? null : Releases.At(article, match, written, inspected), cancellationToken)
            ?? Releases.OfPossessive(article, written) ?? Verdicts.In(article, scan, written)
            ?? Verdicts.OfOwnPage(article, inspectorate, written);
        if (inspected is null && published is not null)
            inspected = First(
                scan.SentencesWith(article, InspectionTermKind.Visit), sentence =>
                    sections.Contain(article, sentence.Start) ? null : Visits.In(article, sentence, Calendar.DateOf(published) ?? written),
                cancellationToken);
        return new InspectionDates(inspected, published, written);
    }

    private static string? First<T>(IEnumerable<T> places, Func<T, string?> read, CancellationToken cancellationToken)
    {
        foreach (var place in places)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (read(place) is { } date)
                return date;
        }

        return null;
    }
}
