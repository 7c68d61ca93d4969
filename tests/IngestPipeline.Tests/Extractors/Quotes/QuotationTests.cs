using IngestPipeline.Model;

namespace IngestPipeline.Tests.Extractors.Quotes;

/// <summary>Which stretches are quotes, and how their pieces are joined.</summary>
public class QuotationTests
{
    [Theory]
    [InlineData("Mr Wilsher said: “We are pleased with it.”", "We are pleased with it.")]
    [InlineData("Mr Wilsher said: \"We are pleased with it.\"", "We are pleased with it.")]
    [InlineData("Mr Wilsher said: ‘We’re pleased with it.’", "We’re pleased with it.")]
    [InlineData("Mr Wilsher said: 'We're pleased with it.'", "We're pleased with it.")]
    [InlineData("Mr Wilsher said: « We are pleased with it. »", "We are pleased with it.")]
    [InlineData("Mr Wilsher said: “She told me ‘go home’ and I went.”", "She told me ‘go home’ and I went.")]
    [InlineData("Mr Wilsher said: 'She told me \"go home\" and I went.'", "She told me \"go home\" and I went.")]
    [InlineData("Mr Wilsher said: ‘The officers’ mess was full of ’90s posters and they gave ’em away.’",
        "The officers’ mess was full of ’90s posters and they gave ’em away.")]
    [InlineData("Mr Wilsher said: 'The officers' mess isn't bad.'", "The officers' mess isn't bad.")]
    [InlineData("Mr Wilsher said: ““Good” was the word my mother used.”", "“Good” was the word my mother used.")]
    [InlineData("Mr Wilsher said:“We are pleased with it.”", "We are pleased with it.")]
    [InlineData("“We are pleased with it,” said Mr Wilsher.", "We are pleased with it,")]
    [InlineData("''We are pleased with it,'' said Mr Wilsher.", "We are pleased with it,")]
    [InlineData("''We call it 'a good day,''' said Mr Wilsher.", "We call it 'a good day,'")]
    [InlineData("It was late. ''Course we are pleased,' said Mr Wilsher.", "'Course we are pleased,")]
    [InlineData("“Outstanding,” said Mr Wilsher.", "Outstanding,")]
    [InlineData("“Go back to Hull,” Mr Wilsher said.", "Go back to Hull,")]
    [InlineData("The report calls such cases “depressingly typical”.", "depressingly typical")]
    public void Marks_OfEveryStyle_AreRead(string text, string expected) => Assert.Equal(expected, Assert.Single(Quoted.In(text)).Text);

    [Theory]
    [InlineData("The officers’ mess and the force’s plan aren’t bad; the ’90s were.")]
    [InlineData("The officers' mess and the force's plan aren't bad; give 'em time, 'til then.")]
    [InlineData("The suspect was 6'2\" and the other 5'11\".")]
    [InlineData("The force was ‘adequate’ in four areas and ‘requires improvement’ in six, Mr Wilsher said.")]
    [InlineData("The force was \"outstanding\" at \"recording data about crime\", inspectors said.")]
    [InlineData("It was inspected under the ‘PEEL’ programme.")]
    [InlineData("The so-called “expert” left the building.")]
    [InlineData("Councillor Jane “Jay” Doe sat there.")]
    [InlineData("The report, titled “State of the county”, was published.")]
    [InlineData("She reviewed “Valuing the Police” last year.")]
    [InlineData("# ‘Not a single good day’")]
    [InlineData("No marks at all, Mr Wilsher said.")]
    [InlineData("“”")]
    [InlineData("\"")]
    public void Marks_AroundWhatNobodySays_AreNoQuotes(string text) => Assert.Empty(Quoted.In(text));

    [Fact]
    public void Speech_OfSeveralParagraphs_IsOneQuote()
    {
        var quote = Assert.Single(Quoted.In("Mr Wilsher said: “One is here.\n“Two is here.\n“Three is here.”"));
        Assert.Equal("One is here.\nTwo is here.\nThree is here.", quote.Text);
        Assert.Equal(3, quote.Spans.Count);
    }

    [Theory]
    [InlineData("Mr Wilsher said: ‘One of the officers’ cars.\n‘Two of the callers’ jobs waited.\n‘Three is here.’", 3)]
    [InlineData("Mr Wilsher said: \"One is here.\n\"Two is here.\"", 2)]
    [InlineData("Mr Wilsher said: “One is here.\n[caption] A picture.\n“Two is here.”", 2)]
    [InlineData("Mr Wilsher said: “One is here.\n# A heading\n“Two is here.”", 2)]
    [InlineData("“One is here,” Mr Wilsher said. “Two is here.\n“Three is here.”", 3)]
    public void Speech_InMarksOfAnyStyle_GoesOn(string text, int pieces) =>
        Assert.Equal(pieces, Assert.Single(Quoted.In(text)).Spans.Count);

    [Fact]
    public void Speech_Split_IsOneQuoteOfTwoPieces()
    {
        var quote = Assert.Single(Quoted.In("“We’ll find it,” said Deputy Chief Constable Peter Lanning. “If we don’t, I’ll explain.”"));
        Assert.Equal("We’ll find it, … If we don’t, I’ll explain.", quote.Text);
        Assert.Equal("Peter Lanning", quote.Speaker.Name);
    }

    [Fact]
    public void Speech_SplitInsideASentence_IsOneQuote() =>
        Assert.Equal("and I say so, … but it helps.",
            Assert.Single(Quoted.In("Some had not; “and I say so,” Mr Wilsher added, “but it helps.”")).Text);

    [Fact]
    public void Quotations_OfTwoSpeakersInOneParagraph_AreTwoQuotes()
    {
        var quotes = Quoted.In("“It is good work,” said Jane Roe. “It is bad work,” said Peter Hale.");
        Assert.Equal(["Jane Roe", "Peter Hale"], quotes.Select(quote => quote.Speaker.Name));
    }

    [Fact]
    public void Quotation_ClosedInTheNextParagraph_IsAnotherQuoteOfTheSameSpeaker()
    {
        var quotes = Quoted.In("“It is not acceptable,” said Chief Constable Jane Roe.\n“We have a new store opening in May.”");
        Assert.Equal(2, quotes.Count);
        Assert.Equal("Jane Roe", quotes[1].Speaker.Name);
        Assert.Null(quotes[1].Speaker.Mention);
        Assert.Null(quotes[1].Cue);
    }

    [Fact]
    public void Quotation_Unclosed_EndsWithItsParagraph()
    {
        var quotes = Quoted.In("Mr Wilsher said: “One is not closed.\nThe force has plans.\nMs Roe said: “Two is closed.”");
        Assert.Equal(["One is not closed.", "Two is closed."], quotes.Select(quote => quote.Text));
    }

    [Fact]
    public void Mark_Forgotten_DoesNotLoseTheRest()
    {
        var quotes = Quoted.In(
            "Mr Wilsher said: “One is not closed. Ms Roe said: “Two is closed.” She left.\n"
            + "Mr Hale said: “Three is fine.”");
        Assert.Contains("Two is closed.", quotes.Select(quote => quote.Text));
        Assert.Equal("Three is fine.", quotes[^1].Text);
    }

    [Fact]
    public void ClosingMark_Alone_IsPassedOver() =>
        Assert.Equal("Two is fine.", Assert.Single(Quoted.In("One has no opening mark.” Mr Hale said: “Two is fine.”")).Text);

    [Theory]
    [InlineData("The inspectors noted that there had been “an amount of instability”.", QuoteKind.Fragment)]
    [InlineData("Mr Hale said it was ‘seen coming down the A12’.", QuoteKind.Fragment)]
    [InlineData("Mr Hale said it was “indefensible”.", QuoteKind.Fragment)]
    [InlineData("Mr Hale said: “It is a good day for the county.”", QuoteKind.Direct)]
    [InlineData("“Every morning, in the mirror,” Mr Hale said.", QuoteKind.Direct)]
    public void Kind_TellsClausesFromParts(string text, QuoteKind kind) => Assert.Equal(kind, Assert.Single(Quoted.In(text)).Kind);

    [Fact]
    public void PullQuote_ThatRepeatsTheBody_IsOneQuote()
    {
        var quotes = Quoted.In(
            "“We have not had a single good day here.”\n"
            + "Jane Roe said: “It is hard. We have not had a single good day here. I mean it.”\n"
            + "[caption] “It is hard. We have not had a single good day here.”");
        Assert.Equal("Jane Roe", Assert.Single(quotes).Speaker.Name);
    }

    [Fact]
    public void Statement_WithoutMarks_IsAQuoteWhileItSpeaksOfItself()
    {
        var quotes = Quoted.In(
            "In a statement Kent Police said:\n"
            + "We accept the findings and we will act.\n"
            + "Our officers work hard.\n"
            + "The force has 3,000 officers.");
        Assert.Equal("We accept the findings and we will act.\nOur officers work hard.", Assert.Single(quotes).Text);
        Assert.Equal("Kent Police", quotes[0].Speaker.Name);
    }

    [Fact]
    public void Interview_LabelledWithNames_GivesAnswers()
    {
        var quotes = Quoted.In(
            "Jane Roe: What will you do about the calls this year?\n"
            + "Peter Hale: We will hire more people and train them.\n"
            + "All else is as it was.");
        Assert.Equal(["Jane Roe", "Peter Hale"], quotes.Select(quote => quote.Speaker.Name));
        Assert.Equal("We will hire more people and train them.", quotes[1].Text);
    }

    [Fact]
    public void List_AfterAColon_IsNoQuote() =>
        Assert.Empty(Quoted.In("The inspectors graded these areas:\nInvestigating crime, which they called good.\nManaging offenders."));

    [Fact]
    public void Statement_WithAFewWordsInMarks_IsOneQuote() =>
        Assert.Equal("We are sorry. Come to our ‘cuppa with a copper’ soon.", Assert.Single(Quoted.In(
            "In a statement the force said:\nWe are sorry. Come to our ‘cuppa with a copper’ soon.\nIt is to end in April.")).Text);

    [Fact]
    public void Statement_AfterAnIntroductionThatEndsInAFullStop_IsAQuote()
    {
        var quote = Assert.Single(Quoted.In(
            "The Chief Constable, Rosa Hale, has asked that her comments be set out. They are as follows.\nI am grateful for the report."));
        Assert.Equal(("I am grateful for the report.", "Rosa Hale"), (quote.Text, quote.Speaker.Name));
    }

    [Theory]
    [InlineData("Members put questions to Ms Hale as follows.\nCllr Keast asked how many officers there were. “It is as if nobody came,” he said.")]
    [InlineData("The statement has three parts:\nThe first is about calls and how the force answers them.")]
    public void Introduction_OfWhatIsNobodysSpeech_MakesNoQuoteOfTheParagraph(string text) =>
        Assert.All(Quoted.In(text), quote => Assert.Equal("It is as if nobody came,", quote.Text));

    [Fact]
    public void Lines_OfAPastedMail_AreOneQuote()
    {
        var quotes = Quoted.In("“Our people took to it,” he said, “and when you look at\n40 jobs on a screen you deal with\nthe loud one.” He left.");
        Assert.Equal("Our people took to it, … and when you look at\n40 jobs on a screen you deal with\nthe loud one.", Assert.Single(quotes).Text);
    }

    [Theory]
    [InlineData("Ann Roe said: ‘They can keep it, flake an’ all.’", "They can keep it, flake an’ all.")]
    [InlineData("Ann Roe said: ‘He was ringin’ them an’ all, my dear.’", "He was ringin’ them an’ all, my dear.")]
    public void Apostrophe_ForALetterLeftOutAtAnEnd_ClosesNothing(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Quoted.In(text)).Text);

    [Fact]
    public void SecondHalf_Unclosed_EndsWithItsParagraph() =>
        Assert.Equal("Stay put, … I know how that sounds.", Assert.Single(Quoted.In("‘Stay put,’ she said. ‘I know how that sounds.\n"
            + "Asked again, she left.")).Text);

    [Fact]
    public void Part_OfTheWritersSentence_IsNotJoinedWithWhatIsAdded()
    {
        var quotes = Quoted.In("Jo Bell said he wanted “Wrexham times in Pwllheli”, adding: “It won’t happen by Easter.”");
        Assert.Equal(["Wrexham times in Pwllheli", "It won’t happen by Easter."], quotes.Select(quote => quote.Text));
        Assert.Equal(["said", "adding"], quotes.Select(quote => quote.Cue?.Text));
    }

    [Theory]
    [InlineData("It was known in the family as ‘the Duchess of York Road’.")]
    [InlineData("Jane Roe said he was known, not unkindly, as ‘the good old Vicar’.")]
    public void Nickname_SomeoneIsKnownBy_IsNoQuote(string text) => Assert.Empty(Quoted.In(text));

    [Fact]
    public void Spans_AreSlicesInOrder()
    {
        var article = Quoted.Article(
            "“One,” he said. “Two.\n"
            + "“Three.” Then Ms Roe said: 'Four is “five” and six.'\n"
            + "It was “so very odd”, Mr Hale said.");
        foreach (var quote in article.Facts.Quotes)
            Assert.All(quote.Spans, span => Assert.Contains(article.Slice(span).ToString(), quote.Text));
        var spans = article.Facts.Quotes.SelectMany(quote => quote.Spans).ToList();
        for (var i = 1; i < spans.Count; i++)
            Assert.True(spans[i - 1].End <= spans[i].Start);
    }

    [Theory]
    [InlineData("A spokeswoman for the force offered its “deepest condolences” to the family.", 1)]
    [InlineData("Jane Roe said that “significant changes” had been made.", 1)]
    [InlineData("There was “nothing whatever” to suggest it, Jane Roe said.", 1)]
    [InlineData("Jane Roe said there was little to say. Her client was “not the brains”.", 1)]
    [InlineData("Russ Hale said his staff took it “extremely seriously”.", 1)]
    [InlineData("As he was taken down Roach shouted “Sorry, Derek” at the gallery.", 1)]
    [InlineData("He shouted, “Haven’t you got homes?” To which Beryl replied, “Yes, dear.”", 2)]
    [InlineData("Kent Police says its “victim passport” will go to all.", 0)]
    [InlineData("The force has a “victim passport” for all.", 0)]
    public void FewWords_AreAQuoteWhenSomeoneVoicesThem(string text, int quotes) => Assert.Equal(quotes, Quoted.In(text).Count);
}
