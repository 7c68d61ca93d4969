using IngestPipeline.Model;

namespace IngestPipeline.Tests.Extractors.Quotes;

/// <summary>Conversations, interviews and scripts: who takes which turn.</summary>
public class DialogueTests
{
    [Fact]
    public void Turns_AfterQuestionsAndBesideFewWords_GoToTheOtherOne()
    {
        var quotes = Quoted.In(
            "“It is the cars that grew,” said Mr Merfyn Jones.\n“Then grow the bays,” said Ms Thea Bell.\n“With what?”\n"
            + "“With the money you found for the roundabout.”\nThe chair moved on.");
        Assert.Equal(["Merfyn Jones", "Thea Bell", "Merfyn Jones", "Thea Bell"], quotes.Select(quote => quote.Speaker.Name));
    }

    [Fact]
    public void Answer_ToWhatSomeoneWasAsked_IsTheirs()
    {
        var quotes = Quoted.In("Judge Rhona Kettle wanted to know of Ms Sian Maddock when it would be paid.\n"
            + "“When he has his pension.”\n“And if not?”");
        Assert.Equal(["Sian Maddock", "Rhona Kettle"], quotes.Select(quote => quote.Speaker.Name));
        Assert.NotNull(quotes[0].Speaker.Mention);
    }

    [Fact]
    public void Paragraphs_OfOneSpeakerOnly_GoOn()
    {
        var quotes = Quoted.In("“How can that be right for anyone who lives here?” said Jane Roe.\n"
            + "“We have asked and asked, and nothing came of it.”");
        Assert.All(quotes, quote => Assert.Equal("Jane Roe", quote.Speaker.Name));
    }

    [Fact]
    public void QuestionsAndAnswers_AreThePersonsTheInterviewIsWith()
    {
        var quotes = Quoted.In(
            "Rosa Achter, who has been head since Easter, talked to us.\nQ: Did you think you'd get it?\n"
            + "A: No, and I'd written two speeches.\nQ: Your friend, Aldous Finney, told us so.\nA: Aldous is a lovely man.");
        Assert.Equal(["No, and I'd written two speeches.", "Aldous is a lovely man."], quotes.Select(quote => quote.Text));
        Assert.All(quotes, quote => Assert.Equal(("Rosa Achter", "head"), (quote.Speaker.Name, quote.Speaker.Role)));
    }

    [Fact]
    public void QuestionsAndAnswers_OfNobody_AreNoQuotes() =>
        Assert.Empty(Quoted.In("Q. Who carries out the inspection?\nA. The inspectorate does that.\nQ. Can it appeal?\nA. It can ask for checks."));

    [Fact]
    public void Labels_WithBrackets_AreSpeakers()
    {
        var quotes = Quoted.In(
            "Governor Barnaby Iwu took questions.\nIwu: Right, let us talk of bells.\nTerence (B wing): Mine is broken, boss.\n"
                + "Iwu: Which one is that?");
        Assert.Equal(["Barnaby Iwu", "Terence", "Barnaby Iwu"], quotes.Select(quote => quote.Speaker.Name));
    }

    [Fact]
    public void Labels_BeforeMarks_LeaveTheMarksToTheQuotation() =>
        Assert.Equal(["One is enough.", "Two is better."],
            Quoted.In("Cllr Ada Rowe: “One is enough.”\nMr Idris Make: “Two is better.”").Select(q => q.Text));

    [Fact]
    public void Reply_ThatCame_IsOfWhoeverWasAsked()
    {
        var quote = Assert.Single(Quoted.In("I asked the Police Federation. “The figures will do,” came the reply. “For now.”"));
        Assert.Equal(("the Police Federation", SpeakerKind.Organisation), (quote.Speaker.Name, quote.Speaker.Kind));
        Assert.Equal("The figures will do, … For now.", quote.Text);
    }

    [Fact]
    public void Reply_WhoseSpeakerTheNextParagraphNames_IsTheirs() =>
        Assert.Equal("Piers Finch", Assert.Single(
            Quoted.In("“Six hundred thousand a year,” came the answer from the end of the table.\n"
                + "That was Piers Finch, the treasurer.")).Speaker.Name);

    [Fact]
    public void Answers_ToALabelledQuestion_AreNotTheAskers()
    {
        const string Text = "“It was opened and closed,” said Det Insp Guy Hale.\nArea coroner Miriam Holt: “So nobody looked?”\n“No, ma’am.”\n“Because "
            + "of a box?”\n“Yes.”";
        Assert.Equal(["Guy Hale", "Miriam Holt", "Guy Hale", "Miriam Holt", "Guy Hale"], Quoted.In(Text).Select(quote => quote.Speaker.Name));
    }

    [Fact]
    public void Answer_ToTheWritersQuestionInItsParagraph_IsTheLastSpeakers()
    {
        var quotes = Quoted.In("Supt Nadia Hale said: “I’m from Tideswell.”\nWas it a done deal? “No. If it were, I shouldn’t be here.”");
        Assert.Equal("Nadia Hale", quotes[^1].Speaker.Name);
    }

    [Fact]
    public void Statement_WithWordsInMarksInIt_GoesOn()
    {
        const string Text = "Commenting on the report, Chief Fire Officer Rhona Hale said:\nI am delighted with our crews.\nI am not delighted about all "
            + "of it. One of us said, “I love the job but I keep quiet.” Nobody should.";
        Assert.Equal("Rhona Hale", Assert.Single(Quoted.In(Text)).Speaker.Name);
    }
}
