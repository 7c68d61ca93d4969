using IngestPipeline.Cleaners.Models;
using IngestPipeline.Extractors.Findings;
using IngestPipeline.Extractors.Quotes.Candidates;
using IngestPipeline.Profiles;
using IngestPipeline.Training.Evaluating;
using IngestPipeline.Training.Findings;
using IngestPipeline.Training.Labels;
using IngestPipeline.Training.Quotes;

namespace IngestPipeline.Cli.Evaluating;

/// <summary>What can be measured on: labelled pages, labelled sentences, texts with attributions, or articles with accepted records.</summary>
internal static class EvaluationData
{
    /// <exception cref="CliException">The folder holds neither.</exception>
    public static EvaluationReport Evaluate(string folder, Split split, bool isRulesOnly, CancellationToken cancellationToken)
    {
        if (LabelledFindings.IsAt(folder))
            return FindingEvaluator.Evaluate(OpenFindings(folder), split, isRulesOnly ? null : FindingModel.Shipped);
        if (!Directory.Exists(folder))
            throw new CliException($"There is no folder '{folder}'.", "Name a folder of labelled pages or of articles with accepted records.");
        if (LabelledPages.AreIn(folder))
            return EvaluatePages(OpenPages(folder), folder, split, isRulesOnly, cancellationToken);
        if (LabelledQuotes.AreIn(folder))
            return QuoteEvaluator.Evaluate(OpenQuotes(folder, split), split, isRulesOnly ? null : SpeakerModel.Shipped, cancellationToken);
        if (!AcceptedArticles.AreIn(folder))
            throw new CliException(
                $"'{folder}' has neither labels.jsonl nor an accepted record, and no attributions.",
                "Accepted records stand beside their article as NAME.verified.json.");
        if (isRulesOnly)
            throw new CliException("--rules-only is for labelled pages and sentences.", "Accepted records are compared with the whole pipeline.");
        return CorpusEvaluator.Evaluate(folder, cancellationToken);
    }

    /// <exception cref="CliException">The folder holds no labels that can be read.</exception>
    public static LabelledPages OpenPages(string folder)
    {
        if (!LabelledPages.AreIn(folder))
            throw new CliException($"'{folder}' has no labels.jsonl.", "Each line of it names a page, its split and what its article is.");
        try
        {
            return LabelledPages.Open(folder);
        }
        catch (InvalidDataException exception)
        {
            throw new CliException(exception.Message, "Mend the line and run again.", inner: exception);
        }
    }

    /// <exception cref="CliException">A line of the file is no labelled sentence.</exception>
    public static LabelledFindings OpenFindings(string path)
    {
        try
        {
            return LabelledFindings.Open(path);
        }
        catch (InvalidDataException exception)
        {
            throw new CliException(exception.Message, "Mend the line and run again.", inner: exception);
        }
    }

    /// <exception cref="CliException">The split is not there, or an annotation does not fit its text.</exception>
    public static LabelledQuotes OpenQuotes(string folder, Split split)
    {
        if (!LabelledQuotes.IsIn(folder, split))
            throw new CliException($"'{folder}' has no text of that split.", "It needs SPLIT/text and SPLIT/attributions; splits are train and dev.");
        try
        {
            return LabelledQuotes.Open(folder, split);
        }
        catch (InvalidDataException exception)
        {
            throw new CliException(exception.Message, "Mend the annotation and run again.", inner: exception);
        }
    }

    private static EvaluationReport EvaluatePages(
        LabelledPages pages, string folder, Split split, bool isRulesOnly, CancellationToken cancellationToken)
    {
        if (!pages.Of(split).Any())
            throw new CliException($"'{folder}' has no page of that split.", "Splits are train and dev.");
        try
        {
            var model = isRulesOnly ? null : BlockModel.Shipped;
            return new LabelledPagesEvaluator(pages, Profile.UkInspections, _ => model).Evaluate(split, cancellationToken);
        }
        catch (InvalidDataException exception)
        {
            throw new CliException(exception.Message, "Restore it, or take its line out of labels.jsonl.", inner: exception);
        }
    }
}
