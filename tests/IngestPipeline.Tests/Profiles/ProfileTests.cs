using System.Text;
using System.Text.RegularExpressions;
using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Profiles.Furniture;

namespace IngestPipeline.Tests.Profiles;

public class ProfileTests
{
    private static readonly Profile Uk = Profile.UkInspections;

    [Fact]
    public void UkInspections_Id_CarriesVersion() => Assert.Equal("uk-inspections/1", Uk.Id);

    [Fact]
    public void UkInspections_LoadedTwice_IsSameInstance() => Assert.Same(Uk, Profile.UkInspections);

    [Fact]
    public void UkInspections_Files_AgreeWithOneAnother() => Assert.Empty(ProfileIntegrity.Gaps(Uk));

    [Fact]
    public void UkInspections_Counts_AreComplete()
    {
        Assert.Equal(76, Uk.Police.Forces.Length);
        Assert.Equal(52, Uk.Fire.Forces.Length);
        Assert.Equal(194, Uk.Furniture.Patterns.Length);
        Assert.Equal(11, Uk.Grades.Scales.Length);
        Assert.Equal(36 + 3, Uk.Areas.Areas.Count(a => a.Programme is "peel" or "frs"));
        Assert.Equal(27, Uk.Inspectorates.Inspectorates.Length);
        Assert.Equal(67, Uk.Titles.Titles.Length);
        Assert.True(Uk.Speech.Verbs.Length >= 137);
    }

    [Theory]
    [InlineData("northamptonshire", nameof(ForceKind.Police))]
    [InlineData("metropolitan", nameof(ForceKind.Police))]
    [InlineData("btp", nameof(ForceKind.Police))]
    [InlineData("nca", nameof(ForceKind.Agency))]
    [InlineData("kent-fire", nameof(ForceKind.Fire))]
    public void FindForce_KnownId_HasKind(string id, string kind) => Assert.Equal(kind, Uk.FindForce(id)?.Kind.ToString());

    [Fact]
    public void FindForce_UnknownId_IsNull() => Assert.Null(Uk.FindForce("loamshire"));

    [Fact]
    public void Forces_SafeForms_LeadToOneForce()
    {
        var shared = Uk.Forces
            .SelectMany(f => f.Aliases.Append(f.Name).Concat(f.Acronyms).Select(a => (Form: a, f.Id)))
            .GroupBy(p => p.Form, StringComparer.Ordinal)
            .Where(g => g.Select(p => p.Id).Distinct().Count() > 1)
            .Select(g => g.Key);

        Assert.Empty(shared);
    }

    [Theory]
    [InlineData("peel", "2014 2015 2016 2017 2018-19 2021-22 2023-25 2025-27")]
    [InlineData("frs", "r1 covid r2 r3 r4")]
    public void FindProgramme_Cycles_AreInOrder(string id, string cycles) =>
        Assert.Equal(cycles, string.Join(' ', Uk.FindProgramme(id)!.Cycles.Select(c => c.Id)));

    [Fact]
    public void Cycles_Windows_AreMonths()
    {
        foreach (var cycle in Uk.Programmes.SelectMany(p => p.Cycles))
        {
            Assert.Matches(@"^(\d{4}-\d\d)?$", cycle.From ?? "");
            Assert.Matches(@"^(\d{4}-\d\d)?$", cycle.To ?? "");
            Assert.True(cycle.To is null || string.CompareOrdinal(cycle.From, cycle.To) <= 0, cycle.Id);
        }
    }

    [Theory]
    [InlineData("2018-19", "outstanding good requires-improvement inadequate")]
    [InlineData("2023-25", "outstanding good adequate requires-improvement inadequate")]
    public void Scale_OfPeelCycle_HasItsGrades(string cycle, string grades)
    {
        var scale = Uk.FindProgramme("peel")!.Cycles.Single(c => c.Id == cycle).Scale!;

        Assert.Equal(grades, string.Join(' ', Uk.FindScale(scale)!.Grades.Select(g => g.Id)));
    }

    [Fact]
    public void Furniture_EveryPattern_Compiles()
    {
        Assert.Equal(193, Uk.Furniture.Patterns.Count(p => p.Regex is { } regex && regex.MatchTimeout > TimeSpan.Zero));
        Assert.Equal(FurnitureAction.KeepOneAsCaption, Assert.Single(Uk.Furniture.Patterns, p => p.Pattern is null).Action);
    }

    [Fact]
    public void Furniture_EveryPattern_NeedsNoBacktracking()
    {
        foreach (var pattern in Uk.Furniture.Patterns.Where(p => p.Pattern is not null))
        {
            Assert.NotNull(new Regex(pattern.Pattern!, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));
        }
    }

    [Theory]
    [InlineData("nw-hide-ad", "Hide Ad Hide Ad")]
    [InlineData("nw-shots-2", "and live on Freeview channel 276")]
    [InlineData("reach-readmore-inline", "READ MORE: Loamshire Police rated inadequate")]
    public void Furniture_KnownLine_Matches(string id, string line) =>
        Assert.True(Uk.Furniture.Patterns.Single(p => p.Id == id).IsMatch(line));

    [Fact]
    public void Numbers_Words_IgnoreCase()
    {
        Assert.Equal(11, Uk.Numbers.Cardinals["Eleven"]);
        Assert.Equal(1_000_000, Uk.Numbers.Multipliers["m"]);
        Assert.Equal(3, Uk.Numbers.FractionDenominators["thirds"]);
    }

    [Fact]
    public void Load_UnknownProperty_Throws() =>
        Assert.Throws<InvalidDataException>(() => Profile.Load("x", _ => Json("""{"surprise":1}""")));

    [Fact]
    public void Load_DanglingReference_NamesIt()
    {
        const string programmes = """
            {"programmes":[{"id":"p","inspectorate":"nobody","name":"P","cycles":[{"id":"1","scale":"none","areas":["nothing"]}]}]}
            """;

        var error = Assert.Throws<InvalidDataException>(() => Profile.Load("x", file => Json(file switch
        {
            "programmes.json" => programmes,
            "grades.json" => """{"language":{}}""",
            _ => "{}",
        })));

        Assert.Contains("no inspectorate nobody", error.Message, StringComparison.Ordinal);
        Assert.Contains("no scale none", error.Message, StringComparison.Ordinal);
        Assert.Contains("no area nothing", error.Message, StringComparison.Ordinal);
    }

    private static MemoryStream Json(string text) => new(Encoding.UTF8.GetBytes(text));
}
