using IngestPipeline.Cleaners;
using IngestPipeline.Cleaners.Models;
using IngestPipeline.Profiles;

namespace IngestPipeline.Tests.Cleaners;

public sealed class CascadeBlockClassifierConformanceTests : BlockClassifierConformanceTests
{
    protected override IBlockClassifier Create() => new CascadeBlockClassifier(Profile.UkInspections, BlockModel.Shipped);
}
