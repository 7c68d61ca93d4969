using IngestPipeline.Cleaners;
using IngestPipeline.Profiles;

namespace IngestPipeline.Tests.Cleaners;

public sealed class RuleBlockClassifierConformanceTests : BlockClassifierConformanceTests
{
    protected override IBlockClassifier Create() => new RuleBlockClassifier(Profile.UkInspections);
}
