namespace IngestPipeline.Tests.Extractors.Quotes;

/// <summary>What a speaker is, and of which body.</summary>
public class SpeakerRoleTests
{
    [Theory]
    [InlineData("Wes Tully, the FBU's brigade secretary for Tyne and Wear, said: \"No.\"", "brigade secretary for Tyne and Wear", "FBU")]
    [InlineData("\"That is not enough,\" said the Police Federation's Wes Tully.", null, "Police Federation")]
    [InlineData("Unison's Pat Lemmon told the paper: \"That is not enough.\"", null, "Unison")]
    [InlineData("Pat Lemmon, from the charity Refuge, said: \"That is not enough.\"", null, "Refuge")]
    [InlineData("Group Manager Dave Hale, from Kent Fire and Rescue Service, said: \"No.\"", "Group Manager", "Kent Fire and Rescue Service")]
    [InlineData("Chief Constable of Kent Police Dave Hale said: \"No.\"", "Chief Constable", "Kent Police")]
    [InlineData("Kent Police's head of custody, Supt Dave Hale, said: \"No.\"", "head of custody", "Kent Police")]
    [InlineData("Police Federation branch secretary Carys Hale said: \"No.\"", "branch secretary", "Police Federation")]
    [InlineData("Dave Hale, director of the charity Heard, said: \"No.\"", "director", "Heard")]
    [InlineData("Dave Hale KC, prosecuting, said: \"He was greedy.\"", null, null)]
    [InlineData("Dave Hale, from Luton, said: \"No.\"", null, null)]
    [InlineData("Dave Hale, of Kent's major crime team, said: \"No.\"", null, null)]
    public void Body_BesideThePerson_IsToldApartFromTheRole(string text, string? role, string? body)
    {
        var speaker = Assert.Single(Quoted.In(text)).Speaker;
        Assert.Equal((role, body), (speaker.Role, speaker.Organisation));
    }

    [Theory]
    [InlineData("Senior investigating officer Detective Inspector Dave Hale said: \"No.\"", "Detective Inspector")]
    [InlineData("Investigating officer DC Dave Hale said: \"No.\"", "DC")]
    [InlineData("PC 442 Dave Hale said: \"No.\"", "PC")]
    [InlineData("Judge Dave Hale KC told him: \"You were greedy.\"", "Judge")]
    [InlineData("His Honour Judge Dave Hale told him: \"You were greedy.\"", "His Honour Judge")]
    [InlineData("Force crime registrar Dave Hale said: \"No.\"", "Force crime registrar")]
    [InlineData("Cllr Dave Hale (Con), cabinet member for safety, said: \"No.\"", "cabinet member for safety")]
    [InlineData("Dave Hale MP said: \"No.\"", "MP")]
    [InlineData("Local resident Dave Hale said: \"No.\"", "resident")]
    [InlineData("Dave Hale (Director of Finance), Jo Roe (Clerk) came. Dave Hale said: \"No.\"", "Director of Finance")]
    [InlineData("The Guild's VP Welfare, Dave Hale, said: \"No.\"", "VP Welfare")]
    [InlineData("Dave Hale, senior crown prosecutor for CPS Mersey-Cheshire, said: \"No.\"", "senior crown prosecutor")]
    [InlineData("Retired postman Dave Hale said: \"No.\"", "Retired postman")]
    public void Role_BesideTheName_IsTheOneThePersonSpeaksAs(string text, string role) =>
        Assert.Equal(("Dave Hale", role), (Assert.Single(Quoted.In(text)).Speaker.Name, Assert.Single(Quoted.In(text)).Speaker.Role));

    [Theory]
    [InlineData("The commissioner, Hugh Hale, had seen it.\n\"I am cross,\" the PCC said.", "Hugh Hale")]
    [InlineData("A man was jailed by a judge who called it ‘a mean little crime’.\nRecorder Hugh Hale sent him down.", "Hugh Hale")]
    [InlineData("Area coroner Miriam Holt sat in Norwich. Closing, the coroner said she would write to him.\n\"He was not looked for,\" she said.",
        "Miriam Holt")]
    public void Office_CalledOtherwise_IsItsHolders(string text, string name) => Assert.Equal(name, Assert.Single(Quoted.In(text)).Speaker.Name);

    [Fact]
    public void RoleWrittenShort_GivesWayToTheWholeOne()
    {
        var quote = Assert.Single(Quoted.In("T/Chief Constable Rufus Penn sat down.\nTemporary Chief Constable Rufus Penn said: \"We knew.\""));
        Assert.Equal("Temporary Chief Constable", quote.Speaker.Role);
    }

    [Fact]
    public void Woman_CalledByAName_HasNoRole() =>
        Assert.Null(Quoted.In("I met a lady called Maureen. “You’re the third one of you I’ve met,” she told me.")[0].Speaker.Role);
}
