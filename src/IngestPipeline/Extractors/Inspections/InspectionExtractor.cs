using IngestPipeline.Model;
using IngestPipeline.Profiles;

namespace IngestPipeline.Extractors.Inspections;

/// <summary>Finds the inspection an article reports: whose, under which programme and cycle, when, and who signed it.</summary>
[Stage("inspection", Requires = Layers.Sentences | Layers.Forces | Layers.Metadata, Assigns = Layers.Inspection)]
internal sealed class InspectionExtractor(Profile profile) : IExtractor
{
    private readonly InspectorateFinder _inspectorates = new(profile);
    private readonly ProgrammeFinder _programmes = new(profile);
    private readonly InspectorFinder _inspectors = new(profile);

    public void Extract(Article article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (_inspectorates.Find(article, cancellationToken) is not { } inspectorate)
            return;
        cancellationToken.ThrowIfCancellationRequested();
        var dates = InspectionDates.Of(article, cancellationToken);
        var programme = _programmes.ProgrammeOf(article, inspectorate);
        article.Facts.Inspection = new Inspection
        {
            Inspectorate = inspectorate.Id,
            Programme = programme?.Id,
            Cycle = programme is null ? null : _programmes.CycleOf(article, programme, dates)?.Id,
            Inspected = dates.Inspected,
            Published = dates.Published,
            Inspector = _inspectors.Find(article, inspectorate),
        };
    }
}
