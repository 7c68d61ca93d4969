using IngestPipeline.Profiles;
using IngestPipeline.Profiles.Forces;
using IngestPipeline.Profiles.Grades;
using IngestPipeline.Profiles.Phrases;

namespace IngestPipeline.Tests.Profiles.Phrases;

public class PhrasebookTests
{
    private static readonly Phrasebook Phrases = Profile.UkInspections.Phrases;

    [Theory]
    [InlineData("Northamptonshire Police’s chief", "northamptonshire", nameof(ForceFormKind.Name), "Northamptonshire Police")]
    [InlineData("NORTHAMPTONSHIRE POLICE RATED GOOD", "northamptonshire", nameof(ForceFormKind.Name), "NORTHAMPTONSHIRE POLICE")]
    [InlineData("Northants police said", "northamptonshire", nameof(ForceFormKind.Alias), "Northants police")]
    [InlineData("The Met said", "metropolitan", nameof(ForceFormKind.Alias), "The Met")]
    [InlineData("a Scotland Yard source", "metropolitan", nameof(ForceFormKind.Alias), "Scotland Yard")]
    [InlineData("the PSNI", "northern-ireland", nameof(ForceFormKind.Acronym), "PSNI")]
    [InlineData("Strathclyde Police", "scotland", nameof(ForceFormKind.Former), "Strathclyde Police")]
    [InlineData("Bristol Police", "avon-and-somerset", nameof(ForceFormKind.Misnomer), "Bristol Police")]
    [InlineData("Police in Devon and Cornwall", "devon-and-cornwall", nameof(ForceFormKind.Implied), "Police in Devon and Cornwall")]
    [InlineData("Essex Police, Fire and Crime Commissioner", "essex", nameof(ForceFormKind.Commissioner),
        "Essex Police, Fire and Crime Commissioner")]
    [InlineData("the Police & Crime Commissioner for Kent", "kent", nameof(ForceFormKind.Commissioner), "Police & Crime Commissioner for Kent")]
    [InlineData("Kent Police Federation", "kent", nameof(ForceFormKind.Other), "Kent Police Federation")]
    [InlineData("Devon and Somerset Fire", "devon-and-somerset-fire", nameof(ForceFormKind.Contextual), "Devon and Somerset")]
    public void Forces_Form_LeadsToForce(string text, string id, string kind, string expected)
    {
        var match = Assert.Single(Phrases.Forces.Find(text));

        Assert.Equal((id, kind, expected), (match.Value.Force?.Id, match.Value.Kind.ToString(), text.Substring(match.Start, match.Length)));
    }

    [Theory]
    [InlineData("New South Wales Police")]
    [InlineData("the Met Office")]
    [InlineData("Durham Regional Police")]
    public void Forces_Lookalike_LeadsNowhere(string text) =>
        Assert.Equal(new ForceForm(ForceFormKind.Lookalike, null), Assert.Single(Phrases.Forces.Find(text)).Value);

    [Theory]
    [InlineData("MPs met officers in beds made by staffs")]
    [InlineData("as he met the chief constable")]
    public void Forces_OrdinaryWords_AreNoForms(string text) => Assert.Empty(Phrases.Forces.Find(text));

    [Fact]
    public void Forces_BarePlace_IsContextualForPoliceAndFire() =>
        Assert.Equal(
            ["kent", "kent-fire"],
            Phrases.Forces.Find("in Kent today").Where(m => m.Value.Kind == ForceFormKind.Contextual).Select(m => m.Value.Force!.Id));

    [Theory]
    [InlineData("peel", "Developing a positive workspace", "workforce")]
    [InlineData("peel", "Recording data about crime", "crime-recording")]
    [InlineData("peel", "Police powers & public treatment", "public-treatment")]
    [InlineData("peel", "preventing and deterring crime and antisocial behaviour, and reducing vulnerability", "preventing-crime")]
    [InlineData("peel", "Preventing crime and anti social behaviour", "preventing-crime")]
    [InlineData("peel", "Leadership and force management", "leadership-management")]
    [InlineData("peel", "Building, supporting and protecting the workforce", "workforce")]
    [InlineData("frs", "Promoting the right values & culture", "frs-values")]
    [InlineData("cqc", "well-led", "cqc-well-led")]
    public void AreasOf_WholeName_IsArea(string programme, string name, string area) =>
        Assert.Equal(
            new AreaForm(FormStrength.Strong, Profile.UkInspections.FindArea(area)!),
            Assert.Single(Phrases.AreasOf(programme).Lookup(name)));

    [Fact]
    public void AreasOf_EveryLabel_IsFound()
    {
        foreach (var area in Profile.UkInspections.Areas.Areas)
        {
            Assert.Contains(area, Phrases.AreasOf(area.Programme).Lookup(area.Label).Select(f => f.Area));
        }
    }

    [Fact]
    public void GradesOf_Sentence_FindsWholeGrades()
    {
        var found = Phrases.GradesOf("hmicfrs-5").Find("‘Requires improvement’ in two, inadequate in one, needs to improve, not graded");

        Assert.Equal(["requires-improvement", "inadequate", "requires-improvement", null], found.ConvertAll(m => m.Value.Grade?.Id));
        Assert.Equal(
            [GradeFormKind.Grade, GradeFormKind.Grade, GradeFormKind.Paraphrase, GradeFormKind.Ungraded],
            found.ConvertAll(m => m.Value.Kind));
    }

    [Fact]
    public void Inspectorates_Forms_LeadToBody()
    {
        var found = Phrases.Inspectorates.Find("HMICFRS, His Majesty’s Inspectorate of Constabulary and Fire and Rescue Services, not HMICS");

        Assert.Equal(["hmicfrs", "hmicfrs", "hmics"], found.ConvertAll(m => m.Value.Inspectorate.Id));
    }

    [Fact]
    public void Inspectors_Name_LeadsToBody() =>
        Assert.Equal("hmicfrs", Assert.Single(Phrases.Inspectors.Find("Inspector Roy Wilsher has")).Value.Inspectorate.Id);

    [Theory]
    [InlineData("the PEEL 2023–2025 report", "2023-25", nameof(FormStrength.Strong))]
    [InlineData("the 2021/22 PEEL report", "2021-22", nameof(FormStrength.Strong))]
    public void Cycles_Named_IsCycle(string text, string id, string strength)
    {
        var match = Assert.Single(Phrases.Cycles.Find(text));

        Assert.Equal((id, strength), (match.Value.Cycle.Id, match.Value.Strength.ToString()));
    }

    [Fact]
    public void Programmes_Peel_KeepsCase() =>
        Assert.Equal(["PEEL"], Found(Phrases.Programmes, "the PEEL programme, the peel of an orange"));

    [Fact]
    public void Titles_Line_FindsTitlesAndWhatStandsRoundThem()
    {
        var found = Phrases.Titles.Find(
            "Acting Chief Constable Ivan Balhatchet QPM and T/DCC Jo Bloggs met Mr Wilsher, His Majesty’s Inspector of Constabulary");

        Assert.Equal(["-", "cc", "-", "-", "dcc", "-", "hmi"], found.ConvertAll(m => m.Value.Title?.Id ?? "-"));
        Assert.Equal(
            "Prefix Title PostNominal Prefix Title Honorific Title",
            string.Join(' ', found.ConvertAll(m => m.Value.Kind)));
    }

    [Fact]
    public void SpeechVerbs_Inflected_LeadToLemma() =>
        Assert.Equal(["say", "go on", "tell"], Phrases.SpeechVerbs.Find("She said it; he went on; they told us").ConvertAll(m => m.Value.Lemma));

    [Fact]
    public void Sources_Report_IsNoPerson() => Assert.Equal("report", Assert.Single(Phrases.Sources.Find("The report adds")).Value.Id);

    private static List<string> Found<T>(PhraseMatcher<T> matcher, string text) =>
        matcher.Find(text).ConvertAll(m => text.Substring(m.Start, m.Length));
}
