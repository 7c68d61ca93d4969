using IngestPipeline.Cleaners.Models;
using IngestPipeline.Extractors.Findings;
using IngestPipeline.Profiles;
using IngestPipeline.Tests.Fixtures;
using IngestPipeline.Training.Evaluating;
using IngestPipeline.Training.Findings;
using IngestPipeline.Training.Floors;
using IngestPipeline.Training.Labels;

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
    public void Figures_OfTheLabelledSentences_KeepToTheirFloors()
    {
        var data = LabelledFindings.Open(Path.Combine(Repository.Root, "corpus", "findings.jsonl"));
        Assert.Empty(FloorCheck.Problems(FindingEvaluator.Evaluate(data, Split.Dev, FindingModel.Shipped), Floors));
    }
}
