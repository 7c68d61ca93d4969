using IngestPipeline.Annotators;
using IngestPipeline.Annotators.Metadata;
using IngestPipeline.Cleaners;
using IngestPipeline.Cleaners.Models;
using IngestPipeline.Extractors.Figures;
using IngestPipeline.Extractors.Findings;
using IngestPipeline.Extractors.Forces;
using IngestPipeline.Extractors.Grades;
using IngestPipeline.Extractors.Inspections;
using IngestPipeline.Extractors.Quotes;
using IngestPipeline.Extractors.Tallies;
using IngestPipeline.Profiles;
using IngestPipeline.Readers;
using IngestPipeline.Records;

namespace IngestPipeline.Benchmarks;

/// <summary>The first fifty articles among the pages at hand, taken through reading, cleaning and annotation.</summary>
internal sealed class StagedPages
{
    private const int MostPages = 50;

    private readonly IReadOnlyList<StagedPage> _pages;

    private StagedPages(IReadOnlyList<StagedPage> pages) => _pages = pages;

    public static IReadOnlyList<IAnnotator> Annotators { get; } =
        [new MetadataAnnotator(), new TokenAnnotator(), new SentenceAnnotator(), new NameAnnotator(Profile.UkInspections)];

    public static IReadOnlyList<IExtractor> Extractors { get; } =
    [
        new ForceExtractor(Profile.UkInspections), new InspectionExtractor(Profile.UkInspections), new GradeExtractor(Profile.UkInspections),
        new TallyExtractor(Profile.UkInspections), new QuoteExtractor(Profile.UkInspections), new FigureExtractor(Profile.UkInspections),
        new FindingExtractor(Profile.UkInspections, FindingModel.Shipped),
    ];

    public static StagedPages Load()
    {
        var reader = new HtmlDocumentReader();
        var classifier = new CascadeBlockClassifier(Profile.UkInspections, BlockModel.Shipped);
        return new StagedPages([.. Page.LoadDefault().Select(page => Stage(page, reader, classifier)).OfType<StagedPage>().Take(MostPages)]);
    }

    public void ForEach(Action<StagedPage> work)
    {
        foreach (var page in _pages)
            work(page);
    }

    private static StagedPage? Stage(Page page, HtmlDocumentReader reader, CascadeBlockClassifier classifier)
    {
        try
        {
            if (reader.Read(page.Raw) is not { Blocks.Count: > 0 } document)
                return null;
            classifier.Classify(document);
            var article = ArticleAssembler.Assemble(document);
            foreach (var annotator in Annotators)
                annotator.Annotate(article);
            return new StagedPage(page, document, article);
        }
        catch (IngestException)
        {
            return null;
        }
    }
}
