using System.Text;
using System.Text.Json;
using IngestPipeline.Hosting;
using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Tests.Cli;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Profiles;

public sealed class ProfileFileTests
{
    [Fact]
    public void Open_NameOfAShippedProfile_IsThatProfile()
    {
        Assert.Same(Profile.UkInspections, Profile.Open("uk-inspections"));
        Assert.Equal("cqc-ambulance/1", Profile.Open("cqc-ambulance").Id);
        Assert.All(Profile.Names, name => Assert.StartsWith(name + "/", Profile.Open(name).Id, StringComparison.Ordinal));
    }

    [Fact]
    public void Open_FileThatIsNotThere_SaysSo() =>
        Assert.Throws<FileNotFoundException>(() => Profile.Open(Path.Combine(Path.GetTempPath(), "no-such-profile.json")));

    [Fact]
    public void Load_SectionLeftOut_IsThatOfTheProfileExtended()
    {
        var profile = Load("""{ "id": "a-b/2", "extends": "uk-inspections", "services": {} }""");
        Assert.Equal("a-b/2", profile.Id);
        Assert.Empty(profile.Fire.Forces);
        Assert.Same(Profile.UkInspections.Police, profile.Police);
        Assert.Same(Profile.UkInspections.Furniture, profile.Furniture);
    }

    [Theory]
    [InlineData("""{ "id": "a/1", "extends": "uk-inspections", "area": {} }""", "'area'")]
    [InlineData("""{ "id": "A b", "extends": "uk-inspections" }""", "name and a version")]
    [InlineData("""{ "extends": "uk-inspections" }""", "id")]
    [InlineData("""{ "id": "a/1" }""", "lacks forces, services, inspectorates")]
    [InlineData("""{ "id": "a/1", "extends": "nothing" }""", "no profile \"nothing\"")]
    [InlineData(
        """{ "id": "a/1", "extends": "uk-inspections", "areas": { "areas": [ { "id": "x", "label": "X", "programme": "none" } ] } }""",
        "area x has no programme none")]
    [InlineData("""[ 1, 2 ]""", "test.json")]
    [InlineData("not json", "test.json")]
    [InlineData("", "test.json")]
    public void Load_BrokenFile_NamesWhatIsWrong(string json, string words)
    {
        var error = Assert.Throws<InvalidDataException>(() => Load(json));
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Schema_ShippedExample_Validates()
    {
        using var schema = JsonDocument.Parse(ProfileSchema.ToJson());
        using var stream = typeof(Profile).Assembly.GetManifestResourceStream("Profiles/cqc-ambulance/profile.json")!;
        using var example = JsonDocument.Parse(stream);
        Assert.Empty(JsonSchemaCheck.Problems(schema.RootElement, example.RootElement));
        using var broken = JsonDocument.Parse("""{ "id": 1, "surprise": {} }""");
        Assert.NotEmpty(JsonSchemaCheck.Problems(schema.RootElement, broken.RootElement));
    }

    [Fact]
    public async Task Schema_IsTheOneInTheDocumentation()
    {
        var path = Path.Combine(Repository.Root, "docs", "profile.schema.json");
        var written = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        Assert.True(
            ProfileSchema.ToJson() == written,
            "docs/profile.schema.json is not what the types say. If the change is meant, write it anew with 'ingest schema profile'.\n"
            + TextDifference.Of(written, ProfileSchema.ToJson()));
    }

    [Fact]
    public void CqcAmbulance_NewsOfARating_GivesTheTrustItsGrades()
    {
        var record = RecordOf("""
            Ambulance trust told to improve by health watchdog

            By Rowan Pike
            14 March 2024

            East Midlands Ambulance Service has been rated as requires improvement by the Care Quality Commission.

            The CQC inspected the trust in November and published its report today.

            It rated the service requires improvement for being safe and effective, good for being caring and responsive.

            The trust was rated inadequate for being well-led.

            Neighbouring West Midlands Ambulance Service was not inspected. The Welsh Ambulance Service has inspectors of its own.
            """);
        Assert.Equal("cqc", record.Inspection?.Inspectorate);
        Assert.Equal("cqc-ambulance/1", record.Pipeline.Profile);
        Assert.Equal(
            ["east-midlands-ambulance", "west-midlands-ambulance"], record.Forces.Select(force => force.Id));
        Assert.Equal(
            [("cqc-safe", "requires-improvement"), ("cqc-effective", "requires-improvement"), ("cqc-caring", "good"), ("cqc-responsive", "good"),
                ("cqc-well-led", "inadequate")],
            record.Grades.Where(grade => grade.Area is not null).Select(grade => (grade.Area!, grade.Value)));
        Assert.All(record.Grades, grade => Assert.Equal("east-midlands-ambulance", grade.Force));
    }

    private static Profile Load(string json) => Profile.Load("test.json", new MemoryStream(Encoding.UTF8.GetBytes(json)));

    private static Record RecordOf(string text)
    {
        var pipeline = new PipelineBuilder().AddUkInspections(new UkInspectionsOptions { Profile = Profile.CqcAmbulance }).Build();
        var item = new SourceItem("news.txt", new Uri("file:///news.txt"));
        var raw = new RawDocument(item, Encoding.UTF8.GetBytes(text), null, null, item.Uri);
        return Assert.IsType<IngestResult.Emitted>(pipeline.Ingest(raw, TestContext.Current.CancellationToken)).Record;
    }
}
