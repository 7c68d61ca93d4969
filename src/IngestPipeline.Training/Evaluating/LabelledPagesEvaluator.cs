using IngestPipeline.Cleaners;
using IngestPipeline.Cleaners.Models;
using IngestPipeline.Profiles;
using IngestPipeline.Readers;
using IngestPipeline.Training.Labels;

namespace IngestPipeline.Training.Evaluating;

/// <summary>Measures cleaning and metadata on labelled pages: text by the words it shares with the label, page by page, then averaged.</summary>
internal sealed class LabelledPagesEvaluator(LabelledPages pages, Profile profile, Func<LabelledPage, BlockModel?> modelOf)
{
    private readonly HtmlDocumentReader _reader = new(new ReaderOptions());
    private readonly CascadeBlockClassifier _rules = new(profile, model: null);
    private readonly Dictionary<BlockModel, CascadeBlockClassifier> _cleaners = [];

    public EvaluationReport Evaluate(Split split, CancellationToken cancellationToken)
    {
        var cleaning = new CleaningTally();
        var metadata = new MetadataTally();
        foreach (var page in pages.Of(split))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var cleaned = CleanedPage.Of(pages.Load(page), _reader, CleanerFor(page), cancellationToken);
            cleaning.Add(page, cleaned);
            metadata.Add(page, cleaned);
        }

        var name = split == Split.Dev ? "clean/dev" : "clean/train";
        return new EvaluationReport(name, pages.Hash, [.. cleaning.Metrics(), .. metadata.Metrics()]);
    }

    private CascadeBlockClassifier CleanerFor(LabelledPage page)
    {
        if (modelOf(page) is not { } model)
            return _rules;
        if (!_cleaners.TryGetValue(model, out var cleaner))
            _cleaners.Add(model, cleaner = new CascadeBlockClassifier(profile, model));
        return cleaner;
    }
}
