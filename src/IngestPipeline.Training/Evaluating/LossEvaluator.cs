using System.Runtime.InteropServices;
using IngestPipeline.Cleaners;
using IngestPipeline.Cleaners.Models;
using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Readers;
using IngestPipeline.Training.Alignment;
using IngestPipeline.Training.Labels;

namespace IngestPipeline.Training.Evaluating;

/// <summary>Tells which rule, or the model, got how much wrong.</summary>
internal sealed class LossEvaluator(LabelledPages pages, Profile profile, Func<LabelledPage, BlockModel> modelOf)
{
    private readonly HtmlDocumentReader _reader = new(new ReaderOptions());
    private readonly Dictionary<BlockModel, CascadeBlockClassifier> _cleaners = [];
    private readonly Dictionary<(string Set, string Judge, string Reason), Loss> _losses = [];

    /// <summary>The costliest first: by words, then by name.</summary>
    public IReadOnlyList<Loss> Evaluate(Split split, CancellationToken cancellationToken)
    {
        foreach (var page in pages.Of(split))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_reader.Read(pages.Load(page), cancellationToken) is { } document && IsCleaned(page, document, cancellationToken))
                Add(page, document);
        }

        return [.. _losses.Values.OrderByDescending(loss => loss.LostWords + loss.AddedWords).ThenBy(loss => loss.Judge, StringComparer.Ordinal)];
    }

    private bool IsCleaned(LabelledPage page, Document document, CancellationToken cancellationToken)
    {
        var model = modelOf(page);
        if (!_cleaners.TryGetValue(model, out var cleaner))
            _cleaners.Add(model, cleaner = new CascadeBlockClassifier(profile, model));
        try
        {
            cleaner.Classify(document, cancellationToken);
            return true;
        }
        catch (DocumentSkippedException)
        {
            return false;
        }
    }

    private void Add(LabelledPage page, Document document)
    {
        var targets = BlockAligner.Align(page, document.Blocks);
        for (var i = 0; i < targets.Length; i++)
        {
            var verdict = document.Verdicts[i];
            if (targets[i] == BlockTarget.Unknown || (targets[i] == BlockTarget.Keep) == verdict.IsKept)
                continue;
            var words = BlockTraits.Of(document.Blocks[i]).Words;
            ref var loss = ref CollectionsMarshal.GetValueRefOrAddDefault(_losses, (page.Set, verdict.By, verdict.Reason), out _);
            loss ??= new Loss(page.Set, verdict.By, verdict.Reason, 0, 0, 0, 0);
            loss = verdict.IsKept
                ? loss with { Added = loss.Added + 1, AddedWords = loss.AddedWords + words }
                : loss with { Lost = loss.Lost + 1, LostWords = loss.LostWords + words };
        }
    }
}
