using IngestPipeline.Annotators.Metadata;

namespace IngestPipeline.Tests.Annotators.Metadata;

public sealed class PersonNamesTests
{
    [Theory]
    [InlineData("By Jo Bloggs", "Jo Bloggs")]
    [InlineData("ByJo Bloggs", "Jo Bloggs")]
    [InlineData("Words by Jo Bloggs", "Jo Bloggs")]
    [InlineData("Von Anna Weber und Jan Koch", "Anna Weber;Jan Koch")]
    [InlineData("Par Claire Petit et Luc Martin", "Claire Petit;Luc Martin")]
    [InlineData("Por Juan Pérez y Ana García", "Juan Pérez;Ana García")]
    [InlineData("Di Mario Rossi", "Mario Rossi")]
    [InlineData("Text: Anna Weber", "Anna Weber")]
    [InlineData("Jo Bloggs, Crime Reporter", "Jo Bloggs")]
    [InlineData("Jo Bloggs Senior Crime Reporter", "Jo Bloggs")]
    [InlineData("By Jo Bloggs and Ann Other For The Loamshire Times", "Jo Bloggs;Ann Other")]
    [InlineData("Jo Bloggs, Ann Other & Sam Roe", "Jo Bloggs;Ann Other;Sam Roe")]
    [InlineData("Jo Bloggs @jobloggs", "Jo Bloggs")]
    [InlineData("Jo Bloggs jo@loamshire.example", "Jo Bloggs")]
    [InlineData("Jo Bloggs 3 March 2024", "Jo Bloggs")]
    [InlineData("Par Luc Martin le 07 mai 2020", "Luc Martin")]
    [InlineData("JO BLOGGS", "JO BLOGGS")]
    [InlineData("J.R. Stone", "J.R. Stone")]
    [InlineData("Dr. Anna Weber", "Dr. Anna Weber")]
    [InlineData("Fouzia Van Der Fort", "Fouzia Van Der Fort")]
    [InlineData("Ludwig van der Berg", "Ludwig van der Berg")]
    [InlineData("Jean-Luc O’Neill", "Jean-Luc O’Neill")]
    [InlineData("Reporterin Anna Weber", "Anna Weber")]
    [InlineData("April Jones", "April Jones")]
    [InlineData("Erstellt von Anna Weber am Dienstag 6. Mai 2014", "Anna Weber")]
    [InlineData("Text von Anna Weber Illustration von Jan Koch", "Anna Weber")]
    [InlineData("By Sarah", "Sarah")]
    [InlineData("Jo Bloggs (https://loamshire.example/jo)", "Jo Bloggs")]
    [InlineData("Posted by Konstantin 21.10.2019", "Konstantin")]
    [InlineData("By Jo Bloggs.", "Jo Bloggs")]
    [InlineData("Jo Bloggs Jr.", "Jo Bloggs Jr.")]
    public void Byline_OfPeople_GivesTheirNames(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Staff Reporter")]
    [InlineData("Newsdesk")]
    [InlineData("Admin")]
    [InlineData("Press Association")]
    [InlineData("Reuters")]
    [InlineData("PA")]
    [InlineData("Redaktion")]
    [InlineData("Die Redaktion")]
    [InlineData("dpa")]
    [InlineData("Loamshire Police")]
    [InlineData("Loamshire Newsroom")]
    [InlineData("@jobloggs")]
    [InlineData("jo.bloggs")]
    [InlineData("jo@loamshire.example")]
    [InlineData("https://loamshire.example/jo-bloggs")]
    [InlineData("Loamshire Gazette")]
    [InlineData("Read More")]
    [InlineData("By Newsflare")]
    [InlineData("Von Julia nach Tunis")]
    [InlineData("By June")]
    [InlineData("Redonda Restoration Programme")]
    [InlineData("16 February 2024")]
    [InlineData("By")]
    [InlineData("")]
    public void Byline_OfNobody_GivesNone(string text) => Assert.Equal("", Read(text));

    [Theory]
    [InlineData("David", true, "David")]
    [InlineData("David", false, "")]
    [InlineData("焦鹏", true, "焦鹏")]
    [InlineData("Admin", true, "")]
    [InlineData("IWB", true, "")]
    [InlineData("freeman1984", true, "")]
    [InlineData("heavenlynn", true, "")]
    public void OneWord_IsANameOnlyWhereThePageSaysItIsAPerson(string text, bool isPerson, string expected) =>
        Assert.Equal(expected, Read(text, isPerson));

    [Fact]
    public void Publisher_IsNoPerson_UnlessItHasAPersonsName()
    {
        Assert.Equal("", Read("Loamshire Life", publisher: "Loamshire Life"));
        Assert.Equal("Wolfgang Schmale", Read("Wolfgang Schmale", publisher: "Wolfgang Schmale"));
    }

    [Fact]
    public void Affiliation_AfterAName_IsNoSecondWriter() =>
        Assert.Equal("Jo Bloggs", Read("Jo Bloggs, HMICFRS Reports, Privacy Project"));

    private static string Read(string text, bool isPerson = false, string? publisher = "Loamshire Gazette")
    {
        var names = new PersonNames(publisher);
        names.Add(text, isPerson);
        return string.Join(';', names.People);
    }
}
