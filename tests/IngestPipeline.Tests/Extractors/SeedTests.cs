using IngestPipeline.Model;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Extractors;

/// <summary>The article this product was first asked for, its advertising labels and furniture taken out by hand.</summary>
public sealed class SeedTests
{
    private static readonly Article? Seed = Load();

    [Fact]
    public void Forces_AreTheOneInspected()
    {
        Assert.SkipWhen(Seed is null, "The shared seeds are not beside this checkout.");
        var force = Assert.Single(Seed.Facts.Forces);
        Assert.Equal(("northamptonshire", "Northamptonshire Police", ForceRole.Subject), (force.Id, force.Name, force.Role));
    }

    [Fact]
    public void Inspection_IsWhole()
    {
        Assert.SkipWhen(Seed is null, "The shared seeds are not beside this checkout.");
        var expected = new Inspection
        {
            Inspectorate = "hmicfrs",
            Programme = "peel",
            Cycle = "2023-25",
            Inspected = "2023-09",
            Published = "2024-02-16",
            Inspector = "Roy Wilsher",
        };
        Assert.Equal(expected, Seed.Facts.Inspection);
    }

    [Fact]
    public void Grades_AreTheNineListed()
    {
        Assert.SkipWhen(Seed is null, "The shared seeds are not beside this checkout.");
        Assert.Equal(
            "crime-recording=outstanding; investigating-crime=requires-improvement; leadership-management=adequate; offenders=adequate; "
            + "preventing-crime=adequate; public-treatment=good; responding=adequate; vulnerable=adequate; workforce=adequate",
            ReportArticle.Grades(Seed));
        Assert.All(Seed.Facts.Grades, grade => Assert.Equal((GradeMethod.List, "northamptonshire"), (grade.Method, grade.Force)));
    }

    [Fact]
    public void Tallies_AreOfThreeInspections()
    {
        Assert.SkipWhen(Seed is null, "The shared seeds are not beside this checkout.");
        Assert.Equal(
            "outstanding|good=2; adequate=6; requires-improvement=1; adequate=4@2021; requires-improvement=6@2021; inadequate=2@2019; "
            + "outstanding|good|adequate=1@2019",
            ReportArticle.Tallies(Seed));
        Assert.Empty(Seed.Facts.Warnings);
    }

    private static Article? Load()
    {
        if (Repository.Shared is not { } shared)
            return null;
        var lines = File.ReadAllLines(Path.Combine(shared, "seeds", "northamptonshire-peel.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith("Hide Ad", StringComparison.Ordinal)
                && !line.Contains("Shots", StringComparison.Ordinal))
            .Select(line => line.Trim().Replace("• ", "* ", StringComparison.Ordinal));
        return ReportArticle.Of(string.Join('\n', lines.Skip(1)), lines.First(), "2024-02-16");
    }
}
