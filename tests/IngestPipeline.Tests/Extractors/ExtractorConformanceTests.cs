using IngestPipeline.Annotators;
using IngestPipeline.Annotators.Metadata;
using IngestPipeline.Extractors.Figures;
using IngestPipeline.Extractors.Findings;
using IngestPipeline.Extractors.Forces;
using IngestPipeline.Extractors.Grades;
using IngestPipeline.Extractors.Inspections;
using IngestPipeline.Extractors.Quotes;
using IngestPipeline.Extractors.Tallies;
using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Records;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Extractors;

/// <summary>What every extractor keeps to, whatever the article: grounded facts, the same each time, cancellable.</summary>
public abstract class ExtractorConformanceTests
{
    private static readonly RecordPipeline Identity = new() { Version = "0", Profile = "none", Models = new Dictionary<string, string>() };

    public static TheoryData<string> Texts => [.. OddTexts.All];

    /// <summary>The extractor, after those it requires.</summary>
    protected abstract IReadOnlyList<IExtractor> Chain { get; }

    protected static Profile Facts => Profile.UkInspections;

    [Theory]
    [MemberData(nameof(Texts))]
    public void Extract_AnyText_IsGroundedAndTheSameTwice(string text)
    {
        var (first, second) = (Extracted(text), Extracted(text));
        Assert.Empty(RecordCheck.Problems(first));
        Assert.Equal(RecordJson.Serialize(first), RecordJson.Serialize(second));
    }

    [Fact]
    public void Extractor_DeclaresItsStage() => Assert.NotEmpty(Chain[^1].GetType().GetCustomAttributes(typeof(StageAttribute), false));

    private Record Extracted(string text)
    {
        IAnnotator[] annotators = [new MetadataAnnotator(), new TokenAnnotator(), new SentenceAnnotator(), new NameAnnotator(Facts)];
        return RecordAssembler.Assemble(TestArticle.Of(text, annotators, Chain), Identity);
    }
}

public sealed class ForceExtractorConformanceTests : ExtractorConformanceTests
{
    protected override IReadOnlyList<IExtractor> Chain { get; } = [new ForceExtractor(Facts)];
}

public sealed class InspectionExtractorConformanceTests : ExtractorConformanceTests
{
    protected override IReadOnlyList<IExtractor> Chain { get; } = [new ForceExtractor(Facts), new InspectionExtractor(Facts)];
}

public sealed class GradeExtractorConformanceTests : ExtractorConformanceTests
{
    protected override IReadOnlyList<IExtractor> Chain { get; } =
        [new ForceExtractor(Facts), new InspectionExtractor(Facts), new GradeExtractor(Facts)];
}

public sealed class TallyExtractorConformanceTests : ExtractorConformanceTests
{
    protected override IReadOnlyList<IExtractor> Chain { get; } =
        [new ForceExtractor(Facts), new InspectionExtractor(Facts), new GradeExtractor(Facts), new TallyExtractor(Facts)];
}

public sealed class QuoteExtractorConformanceTests : ExtractorConformanceTests
{
    protected override IReadOnlyList<IExtractor> Chain { get; } = [new QuoteExtractor(Facts)];
}

public sealed class FigureExtractorConformanceTests : ExtractorConformanceTests
{
    protected override IReadOnlyList<IExtractor> Chain { get; } = [new FigureExtractor(Facts)];
}

public sealed class FindingExtractorConformanceTests : ExtractorConformanceTests
{
    protected override IReadOnlyList<IExtractor> Chain { get; } =
    [
        new ForceExtractor(Facts), new InspectionExtractor(Facts), new GradeExtractor(Facts),
        new TallyExtractor(Facts), new FindingExtractor(Facts, FindingModel.Shipped),
    ];
}
