using IngestPipeline.Annotators;
using IngestPipeline.Model;
using IngestPipeline.Profiles;
using IngestPipeline.Tests.Fixtures;

namespace IngestPipeline.Tests.Annotators;

public class NameAnnotatorTests
{
    private static readonly IAnnotator[] Annotators = [new TokenAnnotator(), new SentenceAnnotator(),
        new NameAnnotator(Profile.UkInspections)];

    [Theory]
    [InlineData("Acting Chief Constable Ivan Balhatchet said so.", "Ivan Balhatchet", "Acting Chief Constable")]
    [InlineData("His Majesty’s Inspector of Constabulary Roy Wilsher has published it.", "Roy Wilsher",
        "His Majesty’s Inspector of Constabulary")]
    [InlineData("Roy Wilsher, His Majesty's Inspector of Constabulary, said so.", "Roy Wilsher", "His Majesty's Inspector of Constabulary")]
    [InlineData("The county's Police, Fire and Crime Commissioner, Danielle Stone, said so.", "Danielle Stone",
        "Police, Fire and Crime Commissioner")]
    [InlineData("It was chief constable Jo Bloggs who left.", "Jo Bloggs", "chief constable")]
    [InlineData("T/DCC Sam Hale agreed.", "Sam Hale", "T/DCC")]
    [InlineData("Labour MP Desmond Airey was there.", "Desmond Airey", "Labour MP")]
    [InlineData("Liberal Democrat councillor Zoë Fairweather sits there.", "Zoë Fairweather", "Liberal Democrat councillor")]
    [InlineData("Retired teacher Françoise Oakeshott took another view.", "Françoise Oakeshott", "Retired teacher")]
    [InlineData("Jane Mucklow, the police and crime commissioner, welcomed it.", "Jane Mucklow", "police and crime commissioner")]
    [InlineData("Mrs J. Polkinghorne (independent member) had read it.", "J. Polkinghorne", "independent member")]
    [InlineData("The Commissioner, Mr Hugh Penrose, took no pleasure.", "Hugh Penrose", "Commissioner")]
    [InlineData("Gruff Ellis, county chairman in Meirionnydd, said so.", "Gruff Ellis", "county chairman")]
    [InlineData("The county chairman in Meirionnydd, Gruff Ellis, said so.", "Gruff Ellis", "county chairman")]
    [InlineData("The commissioner for the county, Tobias Elvidge, said so.", "Tobias Elvidge", "commissioner for the county")]
    [InlineData("Dr Annis Trubshaw - its medical director - urged it.", "Annis Trubshaw", "medical director")]
    [InlineData("Cllr Bernadette Wild, the county’s cabinet member for children, said so.", "Bernadette Wild", "cabinet member for children")]
    [InlineData("Gemma Sykes, who's the station manager at Mytholmroyd, said so.", "Gemma Sykes", "station manager")]
    [InlineData("Victims' campaigner Shanice Brock said so.", "Shanice Brock", "Victims' campaigner")]
    [InlineData("Police and Crime Commissioner Imelda Raw said it.", "Imelda Raw", "Police and Crime Commissioner")]
    public void Annotate_PersonWithRole_HasRole(string text, string full, string role)
    {
        var person = Assert.Single(People(text));
        Assert.Equal(full, person.Full);
        Assert.Equal(role, person.Role);
    }

    [Theory]
    [InlineData("Kent Police's Deputy Chief Constable Jane Roe said so.", "Jane Roe", "Deputy Chief Constable", "Kent Police")]
    [InlineData("Jane Roe, chief constable of Kent Police, said so.", "Jane Roe", "chief constable", "Kent Police")]
    [InlineData("Bernie Coyle, London chair of the Police Federation, said so.", "Bernie Coyle", "London chair", "the Police Federation")]
    public void Annotate_PersonWithBody_HasOrganisation(string text, string full, string role, string organisation)
    {
        var person = Assert.Single(People(text));
        Assert.Equal((full, role, organisation), (person.Full, person.Role, person.Organisation));
    }

    [Theory]
    [InlineData("Siobhan O'Brien, 43, lives there.", "Siobhan O'Brien")]
    [InlineData("We met Jan van der Berg there.", "Jan van der Berg")]
    [InlineData("We met Rhys Llewelyn-Jones’s friends.", "Rhys Llewelyn-Jones")]
    [InlineData("We met Donald J. Trump there.", "Donald J. Trump")]
    [InlineData("Xanthe Quillfeather, 43, lives there.", "Xanthe Quillfeather")]
    [InlineData("“No,” said Xanthe Quillfeather.", "Xanthe Quillfeather")]
    [InlineData("Chief Constable Nick Adderley QPM left.", "Nick Adderley")]
    public void Annotate_Person_IsFound(string text, string full) => Assert.Equal(full, Assert.Single(People(text)).Full);

    [Theory]
    [InlineData("Mr Wilsher said so. Roy Wilsher, an inspector, left. Then Wilsher’s report came.")]
    [InlineData("Roy Wilsher wrote it. Inspector Wilsher agreed. Mr Wilsher left.")]
    public void Annotate_LaterMentions_GetTheFullName(string text)
    {
        var people = People(text);
        Assert.Equal(3, people.Count);
        Assert.All(people, person => Assert.Equal("Roy Wilsher", person.Full));
    }

    [Fact]
    public void Annotate_RoleGivenOnce_HoldsEverywhere()
    {
        var people = People("His Majesty’s Inspector of Constabulary Roy Wilsher has reported.\nMr Wilsher said so.");
        Assert.Equal("His Majesty’s Inspector of Constabulary", people[1].Role);
        Assert.Equal("Mr", people[1].TitleSpan is { } title
            ? "His Majesty’s Inspector of Constabulary Roy Wilsher has reported.\nMr Wilsher said so."[title.Start..title.End] : null);
    }

    [Fact]
    public void Annotate_TwoOfOneSurname_AreToldApart()
    {
        var people = People(
            "Chief Constable Jane Smith and Councillor Peter Smith met. Mr Smith spoke. Mrs Smith left. "
            + "Chief Constable Smith wrote.");
        Assert.Equal(["Jane Smith", "Peter Smith", "Peter Smith", "Jane Smith", "Jane Smith"], people.Select(person => person.Full));
    }

    [Fact]
    public void Annotate_KnightByGivenName_IsLinked() =>
        Assert.All(People("Sir Julian Arkwright wrote. Later Sir Julian left."), person => Assert.Equal("Julian Arkwright", person.Full));

    [Theory]
    [InlineData("Kent Police said the force was good.")]
    [InlineData("Her Majesty's Inspectorate of Constabulary said so.")]
    [InlineData("The Crown Prosecution Service and Northamptonshire County Council met in Royal Wootton Bassett on Monday.")]
    [InlineData("In January Officers found Good Work in Stoke Mandeville.")]
    [InlineData("The chief constable said the commissioner was right.")]
    [InlineData("HMICFRS, the BBC and the Office for National Statistics agreed.")]
    [InlineData("警察は報告した。")]
    [InlineData("")]
    public void Annotate_NoPerson_FindsNone(string text) => Assert.Empty(People(text));

    [Fact]
    public void Annotate_Bodies_AreOrganisations()
    {
        var names = TestArticle.Of("Kent Police and the Office for National Statistics met.", Annotators).Names;
        Assert.Equal(["Kent Police", "Office for National Statistics"], names.Select(name => name.Full));
        Assert.All(names, name => Assert.Equal(NameKind.Organisation, name.Kind));
    }

    [Fact]
    public void Annotate_Names_StandInOrderAndApart()
    {
        var names = TestArticle.Of("Jo Bloggs met Kent Police and Ann Lee in Dover.\nMs Lee left.", Annotators).Names;
        for (var i = 1; i < names.Count; i++)
            Assert.True(names[i].Span.Start >= names[i - 1].Span.End);
    }

    private static List<Name> People(string text) =>
        [.. TestArticle.Of(text, Annotators).Names.Where(name => name.Kind == NameKind.Person)];
}
