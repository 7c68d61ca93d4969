using IngestPipeline.Model;

namespace IngestPipeline.Tests.Extractors.Forces;

public sealed class ForceExtractorTests
{
    [Theory]
    [InlineData("Northamptonshire Police was inspected.", "northamptonshire*")]
    [InlineData("Northants Police was criticised by the watchdog.", "northamptonshire*")]
    [InlineData("The Metropolitan Police failed its inspection.", "metropolitan*")]
    [InlineData("Scotland Yard failed its inspection.", "metropolitan*")]
    [InlineData("Inspectors visited WMP in Birmingham.", "west-midlands*")]
    [InlineData("Avon & Somerset Police was graded by inspectors.", "avon-and-somerset*")]
    [InlineData("Inspectors visited Kent Fire and Rescue Service.", "kent-fire*")]
    [InlineData("Cleveland Police, the Teesside force, was inspected by HMICFRS.", "cleveland*")]
    [InlineData("The Guildford-based force was inspected by HMICFRS.", "surrey*")]
    [InlineData("She was chief constable of Durham when inspectors called.", "durham*")]
    [InlineData("Kent Police was graded by HMICFRS. Essex was done last year and Surrey's turn comes in the autumn.", "essex kent* surrey")]
    [InlineData("Kent Police was graded by HMICFRS. An ‘adequate’ in Essex is not a good.", "essex kent*")]
    [InlineData("She went to Cleveland as assistant chief constable before the inspection.", "cleveland*")]
    public void Name_InAnyForm_IsTheForce(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The Kent Police and Crime Commissioner spoke to inspectors.")]
    [InlineData("The Kent Police and Crime Panel read the inspection report.")]
    [InlineData("The Kent Police Federation criticised the inspection.")]
    [InlineData("Kent Police, Fire and Crime Commissioner Jo Roe read the inspection.")]
    [InlineData("Kent County Council had an inspection.")]
    [InlineData("MPs read the inspection report.")]
    [InlineData("New South Wales Police had an inspection.")]
    [InlineData("A Cleveland Police officer was shot in Ohio after an inspection.")]
    [InlineData("Norfolk Police Department in Virginia had an inspection.")]
    [InlineData("Kent is a county of 1.8 million people and of many inspections.")]
    [InlineData("Officers met in force to see the inspection.")]
    [InlineData("The control room had an inspection. (Image: Kent Police)")]
    public void OtherBodies_AreNoForces(string text) => Assert.Equal("", Read(text));

    [Theory]
    [InlineData("How your police force did in the inspections", "Avon and Somerset was outstanding for public treatment, inspectors said.",
        "avon-and-somerset*")]
    [InlineData("A walk in the west", "Avon and Somerset was outstanding for public gardens, inspectors of gardens said.", "")]
    public void BareName_WithoutAFullOne_NeedsATitleOfForces(string title, string text, string expected) =>
        Assert.Equal(expected, ReportArticle.Forces(ReportArticle.Of(text, title: title)));

    [Fact]
    public void BareName_ThatIsGraded_IsASubjectToo()
    {
        var article = ReportArticle.Of(
            """
            HMICFRS has graded Northumbria Police and West Yorkshire Police.
            West Yorkshire is good at preventing crime. Northumbria requires improvement at preventing crime.
            So when HMICFRS published its PEEL report on West Yorkshire last year, few read it.
            """, title: "What two northern forces tell us");
        Assert.Equal("northumbria* west-yorkshire*", ReportArticle.Forces(article));
    }

    [Fact]
    public void PoliceFireAndCommissioner_OfOnePlace_AreKeptApart()
    {
        var article = ReportArticle.Of(
            """
            Kent Police was graded by HMICFRS. Kent Fire and Rescue Service was not.
            Kent Police and Crime Commissioner Matthew Scott welcomed the grades of the force. The fire service said nothing.
            """);
        Assert.Equal("kent* kent-fire*", ReportArticle.Forces(article));
        Assert.Equal(["Kent Police", "the force"], MentionsOf(article, "kent"));
        Assert.Equal(["Kent Fire and Rescue Service", "The fire service"], MentionsOf(article, "kent-fire"));
    }

    [Fact]
    public void Anaphor_GoesToTheForceTheArticleIsAbout()
    {
        var article = ReportArticle.Of(
            """
            Wiltshire Police was graded by HMICFRS.
            Chief Constable Naomi Treadwell joined from Gwent Police in January. She said the force had improved.
            The constabulary has more officers now. Wiltshire Police thanked the inspectors.
            """);
        Assert.Equal("gwent wiltshire*", ReportArticle.Forces(article));
        Assert.Contains("the force", MentionsOf(article, "wiltshire"));
        Assert.DoesNotContain("the force", MentionsOf(article, "gwent"));
        Assert.Equal(ForceMentionKind.Anaphor, article.Facts.ForceMentions.Single(mention =>
            Text(article, mention.Span) == "the force").Kind);
    }

    [Fact]
    public void BarePlace_CountsOnlyWhereItStandsForTheForce()
    {
        var article = ReportArticle.Of("Kent Police was graded by HMICFRS.\nKent was outstanding in 2018.\nMany people in "
            + "Kent were not asked.");
        Assert.Equal(["Kent Police", "Kent"], MentionsOf(article, "kent"));
    }

    [Fact]
    public void ForceInTheTitleAlone_Counts()
    {
        var article = ReportArticle.Of("The force was inspected in the spring.",
            title: "Dorset Police ‘a force that listens’, inspectors find");
        Assert.Equal("dorset*", ReportArticle.Forces(article));
        Assert.Equal(["The force"], MentionsOf(article, "dorset"));
    }

    [Fact]
    public void ForceOfACrimeStory_IsMentioned() =>
        Assert.Equal("kent", Read("A burglar has been jailed.\nKent Police officers arrested the man. The force takes "
            + "burglary seriously."));

    [Fact]
    public void ForceOfAMisconductStory_IsTheSubject() =>
        Assert.Equal("kent*", Read("A Kent Police officer has been sacked for gross misconduct.\nThe force said it would not "
            + "tolerate it."));

    [Fact]
    public void ForceInPassing_IsMentioned() =>
        Assert.Equal(
            "kent",
            Read("A school was inspected by Ofsted.\nIt was rated good.\nParents are glad.\nKent Police officers visit the school often."));

    [Fact]
    public void RoundUp_HasSeveralSubjects() =>
        Assert.Equal(
            "cleveland* durham* humberside*",
            Read("Durham Constabulary was rated good by HMICFRS.\nCleveland Police was rated adequate.\nHumberside Police "
                + "was rated outstanding."));

    [Fact]
    public void Mentions_StandInTextOrder()
    {
        var article = ReportArticle.Of("Kent Police was graded.\nThe force met Surrey Police. The force said Kent Police was good.");
        var spans = article.Facts.ForceMentions.Select(mention => mention.Span).ToList();
        Assert.Equal(spans.Order(), spans);
        Assert.Equal(spans.Count, article.Facts.Forces.Sum(force => force.Mentions.Count));
    }

    [Fact]
    public void Text_WithoutForces_HasNone()
    {
        var article = ReportArticle.Of("The bakery opens on Monday. The force of the storm took its roof.");
        Assert.Empty(article.Facts.Forces);
        Assert.Empty(article.Facts.ForceMentions);
    }

    [Theory]
    [InlineData("Officers in Norfolk carry four fewer cases.", "norfolk")]
    [InlineData("Cops in neighbouring Lancashire had none.", "lancashire")]
    [InlineData("The force borrowed 12 call handlers from Lincolnshire, and was grateful.", "lincolnshire")]
    [InlineData("Gloucestershire, for what it's worth, was inadequate at responding to the public.", "gloucestershire")]
    [InlineData("West Mercia and Staffordshire were rated better.", "staffordshire west-mercia")]
    [InlineData("The force answered 86.2 per cent; West Yorkshire 91.4, Durham 88.", "durham west-yorkshire")]
    [InlineData("In Leicestershire it was 15 officers.", "leicestershire")]
    [InlineData("Detectives came with help from Humberside and the British Transport Police.", "btp humberside")]
    [InlineData("Essex is a good force and so is Surrey.", "essex surrey")]
    [InlineData("It was not put into special measures, as Cleveland was in 2019.", "cleveland")]
    public void BarePlace_InTheCompanyOfForces_IsAForce(string sentence, string others) =>
        Assert.Equal(string.Join(' ', (others + " kent*").Split(' ').Order(StringComparer.Ordinal)), Read(ReportArticle.Kent + sentence));

    [Theory]
    [InlineData("A man from Norfolk told the force he had waited.")]
    [InlineData("People in Lancashire were asked about police.")]
    [InlineData("Victims across Essex praised the officers.")]
    [InlineData("The Surrey Hills are a good place for officers to walk.")]
    [InlineData("Professor Jo Roe of the University of Derby read the inspection report.")]
    [InlineData("Durham Cathedral was outstanding.")]
    [InlineData("Essex County Council was rated good by inspectors.")]
    [InlineData("The Essex coast is better than most, inspectors said.")]
    [InlineData("Derbyshire-based officers were told.")]
    [InlineData("Nottinghamshire's council tax is rated inadequate.")]
    [InlineData("An inspector in Lincolnshire, Ontario, was rated good.")]
    public void BarePlace_ThatIsAPlace_IsNoForce(string sentence) => Assert.Equal("kent*", Read(ReportArticle.Kent + sentence));

    [Fact]
    public void BarePlace_InAMatchReport_IsNoForce() =>
        Assert.Equal("sussex", Read("Sussex 212, Kent 200. Kent was inadequate with the ball.\nSussex Police said one man was arrested."));

    [Fact]
    public void List_UnderAGradeAlone_NamesForces() =>
        Assert.Equal("avon-and-somerset* cheshire* cleveland* durham* wiltshire*", Read(
            """
            The inspectorate’s report is out.
            OUTSTANDING
            Durham
            GOOD
            Avon & Somerset, Cheshire and Wilts
            REQUIRES IMPROVEMENT
            Cleveland
            """));

    [Fact]
    public void FirePartner_NamedInTheNotes_IsMentioned() =>
        Assert.Equal("cheshire* cheshire-fire", ReportArticle.Forces(ReportArticle.Of(
            """
            Cheshire Constabulary was graded good by HMICFRS.
            The chief constable of Cheshire Constabulary thanked her officers.
            Cheshire Constabulary has 4,412 of them.
            They had waited for the grades.
            Cheshire Fire and Rescue Service is inspected separately.
            """, title: "Inspectors recognise progress across Cheshire")));

    [Fact]
    public void ServiceReportedOn_InMinutes_IsTheSubjectAndNotThePoliceGuest() =>
        Assert.Equal("avon-and-somerset avon-fire*", Read(
            """
            In attendance: Supt M. Oakes (Avon and Somerset Police)
            The officer presented the inspectorate's report on Avon Fire & Rescue Service.
            Members noted the grades.
            Supt Oakes said that the force was ready to share stations.
            """));

    [Fact]
    public void NeighboursAtTheFoot_AreMentioned() =>
        Assert.Equal("kent* staffordshire warwickshire west-mercia", Read(ReportArticle.Kent + ReportArticle.Kent + ReportArticle.Kent
            + "Kent Police had waited.\nElsewhere, Warwickshire was told it required improvement and Staffordshire was graded outstanding. "
            + "West Mercia got a good."));

    [Fact]
    public void HypotheticalGrades_MakeNoSubjects() =>
        Assert.Equal("durham essex west-yorkshire", Read(
            """
            How the inspectorate works.
            Inspectors choose between five words.
            It takes weeks.
            If you read that Essex Police or Durham Constabulary is good, somebody has worked it out.
            Were West Yorkshire Police to be graded inadequate, nobody would wait longer.
            """));

    [Theory]
    [InlineData("Essex Police is looking for 120 recruits.\nIt is the biggest intake Essex Police has had.", "essex*")]
    [InlineData("Essex Police is appealing for witnesses.\nA man was hurt, Essex Police said.", "essex")]
    public void StoryWithoutAnInspection_IsAboutTheForceWhenItTellsOfItsDoings(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("NOTTINGHAMSHIRE Police was graded by HMICFRS.", "nottinghamshire*")]
    [InlineData("WEST MERCIA Police was graded by HMICFRS.", "west-mercia*")]
    public void Name_WithItsOpeningInCapitals_IsTheForce(string text, string expected) => Assert.Equal(expected, Read(text));

    private static string Read(string text) => ReportArticle.Forces(ReportArticle.Of(text));

    private static List<string> MentionsOf(Article article, string id) =>
        [.. article.Facts.Forces.Single(force => force.Id == id).Mentions.Select(span => Text(article, span))];

    private static string Text(Article article, TextSpan span) => article.Slice(span).ToString();
}
