using System.Reflection;
using IngestPipeline.Diagnostics;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Diagnostics;

public sealed class ReasonsTests
{
    [Fact]
    public void All_HoldsEveryReasonOnce()
    {
        var declared = typeof(Reasons).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(Reason))
            .Select(property => (Reason)property.GetValue(null)!).ToList();
        Assert.Equal(declared.OrderBy(reason => reason.Code), Reasons.All.OrderBy(reason => reason.Code));
        Assert.Equal(Reasons.All.Count, Reasons.All.Select(reason => reason.Code).Distinct().Count());
    }

    [Fact]
    public void Documentation_ListsEveryReasonWithItsNameAndWhetherItPasses()
    {
        var rows = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "reasons.md"))
            .Where(line => line.StartsWith("| IP", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (Code: cells[1], Slug: cells[2], Transient: cells[4] == "yes"));
        Assert.Equal(Reasons.All.Select(reason => (reason.Code, reason.Slug, reason.Transient)), rows);
    }
}
