using IngestPipeline.Cleaners;
using IngestPipeline.Cleaners.Features;
using IngestPipeline.Profiles;
using IngestPipeline.Readers;
using IngestPipeline.Training.Alignment;
using IngestPipeline.Training.Labels;

namespace IngestPipeline.Training.Examples;

/// <summary>Makes rows of labelled pages: with the reader, the rules and the features of the pipeline itself.</summary>
internal sealed class ExampleGatherer(Profile profile)
{
    private const int MostWords = 100;
    private const float WordsPower = 0.4f;

    // A page of which parts are labelled has few rows, but is a publisher of its own: without this the few wholly labelled ones would decide.
    private const float PartialWeight = 3f;

    private readonly HtmlDocumentReader _reader = new(new ReaderOptions());
    private readonly CascadeBlockClassifier _rules = new(profile, model: null);

    /// <summary>The rows of a page; none when it cannot be read.</summary>
    public PageExamples Gather(LabelledPages pages, LabelledPage page, CancellationToken cancellationToken)
    {
        var document = _reader.Read(pages.Load(page), cancellationToken);
        if (document is null)
            return new PageExamples(page, []);
        var targets = BlockAligner.Align(page, document.Blocks);
        var rows = new List<BlockExample>();
        var view = _rules.View(document, isGentle: false, cancellationToken);
        for (var i = 0; i < targets.Length; i++)
            if (targets[i] != BlockTarget.Unknown && view.Draft.IsDoubtful(i))
                rows.Add(Row(view, i, targets[i], page));
        return new PageExamples(page, rows);
    }

    private static BlockExample Row(PageView view, int index, BlockTarget target, LabelledPage page)
    {
        var features = new float[BlockFeatures.Count];
        BlockFeatures.Write(features, view, index);
        return new BlockExample
        {
            Features = features,
            Label = target == BlockTarget.Keep,
            Weight = MathF.Pow(Math.Clamp(view.Draft.Traits[index].Words, 1, MostWords), WordsPower) * (page.Paragraphs is null ? PartialWeight : 1),
        };
    }
}
