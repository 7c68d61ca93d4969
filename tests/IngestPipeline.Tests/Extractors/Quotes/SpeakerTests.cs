using IngestPipeline.Model;

namespace IngestPipeline.Tests.Extractors.Quotes;

/// <summary>Who is said to speak, and by which words.</summary>
public class SpeakerTests
{
    [Theory]
    [InlineData("Jane Roe said: “It is a good day for us.”", "Jane Roe", "said")]
    [InlineData("Jane Roe, who took over in May, added: “It is a good day for us.”", "Jane Roe", "added")]
    [InlineData("“It is a good day for us,” said Jane Roe, who took over in May.", "Jane Roe", "said")]
    [InlineData("“It is a good day for us,” Jane Roe said.", "Jane Roe", "said")]
    [InlineData("“It is a good day for us,” Jane Roe, 43, of Dover, told the BBC.", "Jane Roe", "told")]
    [InlineData("“It is,” Jane Roe explained, “a good day for us.”", "Jane Roe", "explained")]
    [InlineData("According to Jane Roe, it was “a very good day for us”.", "Jane Roe", "According to")]
    [InlineData("It was “a very good day for us”, according to Jane Roe.", "Jane Roe", "according to")]
    [InlineData("Jane Roe told the panel that it was “a very good day for us”.", "Jane Roe", "told")]
    [InlineData("Asked about it, Jane Roe went on: “It is a good day for us.”", "Jane Roe", "went on")]
    [InlineData("One of them, wrote Inspector Jane Roe, “solves murders and runs a control room”.", "Jane Roe", "wrote")]
    [InlineData("Jane Roe met the panel on Monday, saying: “It is a good day for us.”", "Jane Roe", "saying")]
    public void Person_IsFoundWhereverTheAttributionStands(string text, string name, string cue)
    {
        var quote = Assert.Single(Quoted.In(text));
        Assert.Equal((name, SpeakerKind.Person, cue), (quote.Speaker.Name, quote.Speaker.Kind, quote.Cue?.Text));
    }

    [Fact]
    public void Speaker_IntroducedInTheParagraphBefore_IsFound()
    {
        var quote = Assert.Single(Quoted.In("Chief Constable Jane Roe said:\n“It is a good day for us.”"));
        Assert.Equal(("Jane Roe", "said"), (quote.Speaker.Name, quote.Cue?.Text));
    }

    [Fact]
    public void SecondMention_GetsFullNameRoleAndItsOwnMention()
    {
        const string Text = "His Majesty’s Inspector of Constabulary Roy Wilsher has reported.\nIn summary, Mr Wilsher said: “I "
            + "am pleased with it.”";
        var speaker = Assert.Single(Quoted.In(Text)).Speaker;
        Assert.Equal(("Roy Wilsher", "His Majesty’s Inspector of Constabulary"), (speaker.Name, speaker.Role));
        Assert.Equal("Mr Wilsher", Quoted.MentionOf(Text));
    }

    [Theory]
    [InlineData("Chief Constable Jane Roe met Peter Hale. She said: “It is a good day.”", "Jane Roe", "She")]
    [InlineData("Chief Constable Jane Roe met Peter Hale. He said: “It is a good day.”", "Peter Hale", "He")]
    [InlineData("Councillor Peter Hale, whose wife Jane is ill, was angry. “It is a bad day,” he said.", "Peter Hale", "he")]
    public void Pronoun_GoesBackToTheLastFittingPerson(string text, string name, string mention)
    {
        Assert.Equal(name, Assert.Single(Quoted.In(text)).Speaker.Name);
        Assert.Equal(mention, Quoted.MentionOf(text));
    }

    [Fact]
    public void Mention_WithTitle_IncludesIt() =>
        Assert.Equal("Acting Chief Constable Ivan Balhatchet",
            Quoted.MentionOf("Acting Chief Constable Ivan Balhatchet said: “We took it.”"));

    [Theory]
    [InlineData("The report adds: “We found that it was late.”", "The report", "The report")]
    [InlineData("Some calls were lost. “Some callers,” the report states, “had stopped ringing.”", "the report", "the report")]
    public void Document_Speaks(string text, string name, string mention)
    {
        var quote = Assert.Single(Quoted.In(text));
        Assert.Equal((name, SpeakerKind.Document), (quote.Speaker.Name, quote.Speaker.Kind));
        Assert.Equal(mention, Quoted.MentionOf(text));
    }

    [Theory]
    [InlineData("Kent Police was inspected.\nA spokesman for the force said: “We accept it.”", "Kent Police", "spokesman")]
    [InlineData("A Kent Police spokesperson said: “We accept it.”", "Kent Police", "spokesperson")]
    [InlineData("“We accept it,” said a spokeswoman for Kent Police.", "Kent Police", "spokeswoman")]
    [InlineData("HMICFRS reported on the force.\nThe inspectors said there was “an amount of instability”.", "HMICFRS", "inspectors")]
    [InlineData("HMICFRS said there was “an amount of instability” in it.", "HMICFRS", null)]
    public void Body_Speaks(string text, string name, string? role)
    {
        var speaker = Assert.Single(Quoted.In(text)).Speaker;
        Assert.Equal((name, role, SpeakerKind.Organisation), (speaker.Name, speaker.Role, speaker.Kind));
    }

    [Fact]
    public void Office_WithoutName_IsItsHolder()
    {
        var quote = Assert.Single(Quoted.In(
            "The county’s police and crime commissioner, Hugh Penrose, was there.\n"
            + "The commissioner said: “It depends where you start.”"));
        Assert.Equal("Hugh Penrose", quote.Speaker.Name);
    }

    [Fact]
    public void PersonOfABody_HasOrganisation()
    {
        var speaker = Assert.Single(Quoted.In("Kent Police’s Deputy Chief Constable Jane Roe said: “It is a good day.”")).Speaker;
        Assert.Equal(("Jane Roe", "Deputy Chief Constable", "Kent Police"), (speaker.Name, speaker.Role, speaker.Organisation));
    }

    [Theory]
    [InlineData("“It is a bad day for the county.”")]
    [InlineData("They put up a banner. “It is a bad day for all of the county.”")]
    public void Speaker_NobodyTellsOf_IsUnknown(string text)
    {
        var quote = Assert.Single(Quoted.In(text));
        Assert.Equal(SpeakerKind.Unknown, quote.Speaker.Kind);
        Assert.True(quote.Confidence < 0.7);
    }

    [Fact]
    public void Verb_ThatIsANoun_IsNoCue() =>
        Assert.Equal("said", Assert.Single(Quoted.In("Jane Roe said the report was “a very good read for us”.")).Cue?.Text);

    [Theory]
    [InlineData("Haroon Baig has had his shutters done. “Good? Yes,” he said.", "Haroon Baig")]
    [InlineData("Verena Tisdale said: “Fine.”\nHaroon Baig has had his shutters done four times. “Good? Fair play to him,” he said.", "Haroon Baig")]
    [InlineData("His opposite number, Romilly Achebe, does not mind. “I'd like the money,” she says.", "Romilly Achebe")]
    [InlineData("Her husband, the secretary, Cuthbert Mabbott, corrected her. “They came once, pet, and left.”", "Cuthbert Mabbott")]
    [InlineData("CC Anton Rhodes told us this.\nRHODES: “We got this wrong.”", "Anton Rhodes")]
    [InlineData("The Scottish Government: “The centres are safe.”", "The Scottish Government")]
    [InlineData("“I was passed from pillar to post.”\nSo says HM Inspector Cosmo Banks, whose team found it.", "Cosmo Banks")]
    [InlineData("In a line it is “a sound force that keeps you waiting”, as its inspector, Merrick Auld, has it.", "Merrick Auld")]
    [InlineData("“There is no magic tree,” was the response of Commissioner Alaric Greaves.", "Alaric Greaves")]
    [InlineData("A spokeswoman for the Ministry of Housing, Communities and Local Government said that “owners must do it”.",
        "Ministry of Housing, Communities and Local Government")]
    [InlineData("Newcastle City Council met. A council spokesman said: “We are sorry.”", "Newcastle City Council")]
    [InlineData("One recipient, a shop worker from Cannock, agreed to talk. “It said ‘filed’ and no more,” she said.", "a shop worker from Cannock")]
    [InlineData("A man who didn't give his name said that it was “a branch of Boots”.", "A man who didn't give his name")]
    [InlineData("The last letter, dated 30 April, is before us. “We ask you again,” it reads.", "The last letter")]
    [InlineData("IOPC director for Wales Catrin Delahaye said: “It must improve.”", "Catrin Delahaye")]
    [InlineData("WASHINGTON (AP) — Jane Roe has spoken up, saying it was “a great day for all of us”.", "Jane Roe")]
    public void Speaker_ToldInOtherWays_IsFound(string text, string expected) => Assert.Equal(expected, Quoted.In(text)[^1].Speaker.Name);

    [Theory]
    [InlineData("The panel's independent member, Lalita Wren, said: “No.”", "independent member")]
    [InlineData("The force's head of performance, Marlon Eastwood, said: “No.”", "head of performance")]
    [InlineData("Cllr Araminta Lunt, cabinet member for children, said: “No.”", "cabinet member for children")]
    [InlineData("Ignatius Pellow, who is the Inspector of Constabulary for Wales, said: “No.”", "Inspector of Constabulary for Wales")]
    [InlineData("Shopkeeper Anil Dasgupta said: “No.”", "Shopkeeper")]
    [InlineData("Its branch secretary Bryony Catchpole said: “No.”", "branch secretary")]
    [InlineData("Police and Crime Commissioner for Cheshire Bartholomew Price said: “No.”", "Police and Crime Commissioner for Cheshire")]
    [InlineData("His daughter Bethan Averill said: “No.”", null)]
    public void Role_AsWritten_IsTheSpeakers(string text, string? expected) => Assert.Equal(expected, Quoted.In(text)[^1].Speaker.Role);
}
