using IngestPipeline.Model;

namespace IngestPipeline.Tests.Extractors.Quotes;

/// <summary>Whom words that are no name stand for.</summary>
public class ReferenceTests
{
    [Theory]
    [InlineData("The force met the panel. The report praises it. One in eight posts is empty. It says “the force knows who is at risk”.",
        "The report")]
    [InlineData("Kent Police said it was “very sorry indeed”. There are 400 officers. It added that it had “done its very best”.", "Kent Police")]
    [InlineData("The report is out. The Brigade was busy. The Brigade had 900 calls. “No other service knows it so well,” it says on page 9.",
        "The report")]
    public void It_IsTheDocumentNamedSinceOrTheBodyThatSpoke(string text, string expected) =>
        Assert.Equal(expected, Quoted.In(text)[^1].Speaker.Name);

    [Theory]
    [InlineData("A police officer who told a student that his bike was “in a better place now” is to go.\nPC Rory Castle admitted it.",
        "Rory Castle")]
    [InlineData("A police officer who told a student that his bike was “in a better place now” is to go.\nThe panel met PC Rory Castle.",
        "A police officer")]
    public void Lead_NamedByTheNextParagraph_IsThatPerson(string text, string expected) => Assert.Equal(expected, Quoted.In(text)[0].Speaker.Name);

    [Theory]
    [InlineData("Doreen Bell, 77, has lived there for years. Lee Bell, 31, came. “I thought it was a fire,” said the 77-year-old.", "Doreen Bell")]
    [InlineData("Lee Bell was up early. “I thought it was a fire,” said the 31-year-old.", "Lee Bell")]
    public void YearOld_IsWhoeverIsOfThatAge(string text, string expected) => Assert.Equal(expected, Assert.Single(Quoted.In(text)).Speaker.Name);

    [Theory]
    [InlineData("Kit, who's 26 and shy, was on shift again. “I'm all right, me,” he said.", "Kit")]
    [InlineData("Abdul-Malik, 45, was less sure. “That is a big word for it,” he said.", "Abdul-Malik")]
    [InlineData("Pauline from Sowerby: “It was ninety minutes for me.”", "Pauline")]
    [InlineData("Her neighbour Colin, who is 66, was cross. “They know my village?”", "Colin")]
    [InlineData("Pasquale ‘Paz’ Dredge, 47, had parked. “I felt the back end go,” he said.", "Pasquale ‘Paz’ Dredge")]
    public void Resident_ByFirstName_IsAPerson(string text, string name)
    {
        var speaker = Quoted.In(text)[^1].Speaker;
        Assert.Equal((name, SpeakerKind.Person, null), (speaker.Name, speaker.Kind, speaker.Role));
    }

    [Theory]
    [InlineData("FBU regional secretary Dougal Ng isn’t surprised: “You can’t run a service so.”", "Dougal Ng")]
    [InlineData("The Police Authority, whose chair, Effie Nwosu, has asked for it since 2011, called it “the best thing yet done”.",
        "The Police Authority")]
    [InlineData("Cleveland Fire Brigade declined. A spokeswoman for the brigade said it “wished its friends every success”.",
        "Cleveland Fire Brigade")]
    [InlineData("Derby City Council and Kent County Council said in a joint letter that it was “vanishingly rare up here”.",
        "Derby City Council and Kent County Council")]
    [InlineData("It might take a year, according to Anglesey Homes, “or, candidly, two of them”.", "Anglesey Homes")]
    [InlineData("To the Fire Brigades Union it was “a love letter to our members”.", "the Fire Brigades Union")]
    [InlineData("A force that “knows its villages and their people” keeps callers waiting, inspectors have found.", "inspectors")]
    [InlineData("Staff were “stretched until you could see through them”, patients say.", "patients")]
    [InlineData("One told inspectors that he had “read a whole Reacher since”.", "One")]
    [InlineData("A resident of Leek who had come to the second of them told me “they only had to ring”.", "A resident of Leek")]
    [InlineData("Ms Ada Joyce was told. Ms Joyce’s reply was to laugh and then to say “Sorry. Do go on.”", "Ada Joyce")]
    [InlineData("A letter of 9 March, seen by this paper, says: “The bin store is full.”", "A letter of 9 March")]
    [InlineData("A notice pinned to the door read: “No ringing till further notice.”", "A notice pinned to the door")]
    [InlineData("According to the council's own report, “some displacement is likely”.", "the council's own report")]
    [InlineData("Tobias Bell went home. His insurers have asked him for photographs. “I’ve sent them the post.”", "Tobias Bell")]
    public void Speaker_BodiesAndOthers_AreFound(string text, string expected) => Assert.Equal(expected, Quoted.In(text)[^1].Speaker.Name);

    [Theory]
    [InlineData("Jane Roe reckons that a grade tells you “roughly as much about the year as the force”.", "Jane Roe")]
    [InlineData("Jo Bell, who has 17 years’ service, said members had been told to expect it. “It’s always in the post.”", "Jo Bell")]
    [InlineData("HM Inspector Colette Bran says the service is “borrowing against goodwill”, and that some had told her they would not join.",
        "Colette Bran")]
    public void Verb_ThatTellsOfNoSpeech_IsPassedOver(string text, string expected) => Assert.Equal(expected, Quoted.In(text)[0].Speaker.Name);
}
