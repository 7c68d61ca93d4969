using IngestPipeline.Cleaners.Models;
using IngestPipeline.Extractors.Findings;
using IngestPipeline.Extractors.Quotes.Candidates;
using IngestPipeline.Profiles;
using IngestPipeline.Tests.Fixtures;
using IngestPipeline.Training.Evaluating;
using IngestPipeline.Training.Findings;
using IngestPipeline.Training.Floors;
using IngestPipeline.Training.Labels;
using IngestPipeline.Training.Quotes;

namespace IngestPipeline.Tests.Quality;

/// <summary>No figure of quality falls below the floor written in <c>floors.json</c>. Lowering one is an edit that a reviewer sees.</summary>
public sealed class FloorTests
{
    private static readonly FloorFile Floors = FloorFile.Open(Path.Combine(Repository.Root, "tests", "IngestPipeline.Tests", "floors.json"));

    [Fact]
    public void Figures_OfTheCorpus_KeepToTheirFloors() =>
        Assert.Empty(FloorCheck.Problems(CorpusEvaluator.Evaluate(Repository.Corpus, TestContext.Current.CancellationToken), Floors));

    [Fact]
    public void Figures_OfTheLabelledPages_KeepToTheirFloors()
    {
        var folder = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "data", "clean"));
        Assert.SkipUnless(LabelledPages.AreIn(folder), "The labelled pages are not beside the project.");
        var evaluator = new LabelledPagesEvaluator(LabelledPages.Open(folder), Profile.UkInspections, _ => BlockModel.Shipped);
        Assert.Empty(FloorCheck.Problems(evaluator.Evaluate(Split.Dev, TestContext.Current.CancellationToken), Floors));
    }

    [Fact]
    public void Figures_OfTheAttributions_KeepToTheirFloors()
    {
        var folder = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "data", "quotes"));
        Assert.SkipUnless(LabelledQuotes.IsIn(folder, Split.Dev), "The texts with attributions are not beside the project.");
        var data = LabelledQuotes.Open(folder, Split.Dev);
        var report = QuoteEvaluator.Evaluate(data, Split.Dev, SpeakerModel.Shipped, TestContext.Current.CancellationToken);
        Assert.Empty(FloorCheck.Problems(report, Floors));
    }

    [Fact]
    public void Figures_OfTheLabelledSentences_KeepToTheirFloors()
    {
        var data = LabelledFindings.Open(Path.Combine(Repository.Root, "corpus", "findings.jsonl"));
        Assert.Empty(FloorCheck.Problems(FindingEvaluator.Evaluate(data, Split.Dev, FindingModel.Shipped), Floors));
    }
}
