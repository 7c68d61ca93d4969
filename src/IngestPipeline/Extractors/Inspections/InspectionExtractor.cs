using IngestPipeline.Model;
using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Inspections;

/// <summary>Finds the inspection an article reports: whose, under which programme and cycle, when, and who signed it.</summary>
[Stage("inspection", Requires = Layers.Sentences | Layers.Forces | Layers.Metadata, Assigns = Layers.Inspection)]
internal sealed class InspectionExtractor(Profile profile) : IExtractor
{
    private readonly InspectionLexicon _lexicon = new(profile);
    private readonly InspectorateFinder _inspectorates = new(profile);
    private readonly ProgrammeFinder _programmes = new(profile);

    public void Extract(Article article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        var scan = InspectionScan.Of(article, _lexicon, cancellationToken);
        if (_inspectorates.Find(article, scan, cancellationToken) is not { } inspectorate)
            return;
        cancellationToken.ThrowIfCancellationRequested();
        var dates = InspectionDates.Of(article, inspectorate, scan, cancellationToken);
        if (dates.Inspected is null && dates.Published is null && IsToCome(article))
            return;
        var programme = _programmes.ProgrammeOf(article, inspectorate, scan);
        article.Facts.Inspection = new Inspection
        {
            Inspectorate = inspectorate.Id,
            Programme = programme?.Id,
            Cycle = programme is null ? null : ProgrammeFinder.CycleOf(article, programme, dates, scan)?.Id,
            Inspected = dates.Inspected,
            Published = dates.Published,
            Inspector = InspectorFinder.Find(article, inspectorate, scan),
        };
    }

    // "HMICFRS will be with us from Monday": nothing is reported yet.
    private static bool IsToCome(Article article)
    {
        foreach (var words in InspectionWords.English.InspectionsToCome)
            if (article.Text.Contains(words, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
