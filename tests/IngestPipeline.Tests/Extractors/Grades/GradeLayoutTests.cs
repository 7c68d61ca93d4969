using IngestPipeline.Model;

namespace IngestPipeline.Tests.Extractors.Grades;

public sealed class GradeLayoutTests
{
    [Theory]
    [InlineData("* Preventing crime - good", "preventing-crime=good")]
    [InlineData("* Preventing crime – Good", "preventing-crime=good")]
    [InlineData("* Preventing crime — ‘good’", "preventing-crime=good")]
    [InlineData("* Preventing crime: Good", "preventing-crime=good")]
    [InlineData("* Preventing crime (Requires Improvement)", "preventing-crime=requires-improvement")]
    [InlineData("* Preventing crime Good", "preventing-crime=good")]
    [InlineData("* Preventing crime is rated good", "preventing-crime=good")]
    [InlineData("* Developing a positive workspase - adequate", "workforce=adequate")]
    [InlineData("* Counter fraud work - adequate", "[Counter fraud work]=adequate")]
    [InlineData("* Preventing crime – good (adequate)", "preventing-crime=adequate@previous; preventing-crime=good")]
    [InlineData("* Preventing crime: good (up from requires improvement)",
        "preventing-crime=good; preventing-crime=requires-improvement@previous")]
    [InlineData("* Preventing crime: good, down from outstanding in 2021", "preventing-crime=good; preventing-crime=outstanding@2021")]
    [InlineData("* Preventing crime – adequate (not graded)", "preventing-crime=adequate")]
    [InlineData("* Investigating crime: Good. Responding to the public: Adequate", "investigating-crime=good; responding=adequate")]
    [InlineData("* Good: preventing crime, managing offenders", "offenders=good; preventing-crime=good")]
    [InlineData("* Officers made good progress - and worked hard", "")]
    [InlineData("* Outstanding: none", "")]
    [InlineData("* Good use was made of the triage car", "")]
    public void Item_IsRead(string item, string expected) =>
        Assert.Equal(expected, ReportArticle.Grades(ReportArticle.Of(ReportArticle.Kent + item)));

    [Fact]
    public void GradeFirstLines_AreRead() => Check(
        """
        Good: police powers and public treatment; preventing and deterring crime and antisocial behaviour, and reducing vulnerability
        Adequate: investigating crime; protecting vulnerable people
        Requires improvement: managing offenders and suspects
        Inadequate: none
        """,
        "investigating-crime=adequate; offenders=requires-improvement; preventing-crime=good; public-treatment=good; vulnerable=adequate",
        GradeMethod.List);

    [Fact]
    public void AreasUnderGradeHeadings_AreRead() => Check(
        """
        # Outstanding
        * Recording data about crime
        # Requires improvement
        * Responding to the public
        * Managing offenders
        # What happens next
        * Investigating crime is a priority for the chief constable and will be looked at again
        """,
        "crime-recording=outstanding; offenders=requires-improvement; responding=requires-improvement",
        GradeMethod.Heading);

    [Fact]
    public void AreasUnderALeadIn_AreRead() => Check(
        """
        The force was rated good in the following areas:
        * Preventing crime
        * Managing offenders
        And it was rated inadequate in:
        * Investigating crime
        """,
        "investigating-crime=inadequate; offenders=good; preventing-crime=good",
        GradeMethod.List);

    [Fact]
    public void HeadingPairs_AreRead() => Check(
        """
        # Managing offenders - Adequate
        Officers said the teams were busy and there was good will.
        # Treating the public fairly, and supporting victims – Good
        Two headings, one grade.
        # Responding to the public – Requires improvement
        Four years ago this was a strength: Kent was graded good.
        """,
        "offenders=adequate; public-treatment=good; responding=good@2020; responding=requires-improvement; victims=good");

    [Fact]
    public void GradeUnderAnAreaHeading_IsRead() => Check(
        """
        # Investigating crime
        Grade: requires improvement
        The force is short of detectives.
        # Preventing crime
        Good
        """,
        "investigating-crime=requires-improvement; preventing-crime=good",
        GradeMethod.Heading);

    [Fact]
    public void LinesOfAreaAndGrade_AreRead() => Check(
        """
        Investigating crime
        Good
        Preventing crime
        Outstanding
        """,
        "investigating-crime=good; preventing-crime=outstanding");

    [Fact]
    public void Table_OfYears_HasPeriods() => Check(
        """
        | Area | 2021/22 | 2023-25
        | Preventing crime | Adequate | Good
        | Leadership and force management | – | Requires improvement
        """,
        "leadership-management=requires-improvement; preventing-crime=adequate@2021/22; preventing-crime=good",
        GradeMethod.Table);

    [Fact]
    public void Table_OfNowAndBefore_HasPeriods() => Check(
        """
        | Area | Grade | Previous grade
        | Preventing crime | Good | Adequate
        """,
        "preventing-crime=adequate@previous; preventing-crime=good",
        GradeMethod.Table);

    [Fact]
    public void Table_OfForces_GivesEachItsOwn()
    {
        var article = ReportArticle.Of(
            """
            HMICFRS has published PEEL reports on two forces.
            | Area | Kent Police | Surrey Police
            | Preventing crime | Good | Adequate
            | Investigating crime | Not graded | Inadequate
            """);
        Assert.Equal(
            ["kent good", "surrey adequate", "surrey inadequate"],
            article.Facts.Grades.Select(grade => $"{grade.Force} {grade.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void BracketedGrades_HaveThePeriodOfTheLeadIn() => Check(
        """
        Here is every grade in full, with the 2021/22 grade in brackets where there was one:
        * Preventing crime – good (adequate)
        * Leadership and force management - adequate (not graded)
        """,
        "leadership-management=adequate; preventing-crime=adequate@2021/22; preventing-crime=good");

    [Fact]
    public void ListOfAnEarlierInspection_HasItsPeriod() => Check(
        """
        In 2021 the grades were:
        * Preventing crime: adequate
        * Managing offenders: inadequate
        """,
        "offenders=inadequate@2021; preventing-crime=adequate@2021");

    [Fact]
    public void RoundUp_GivesEachForceItsGrade()
    {
        var article = ReportArticle.Of(
            """
            Forces have been told to get better by HMICFRS in its PEEL inspections.
            Here is how each was graded for responding to the public:
            Good: Cumbria, Durham
            Inadequate: Gloucestershire, Staffordshire and Wiltshire
            """);
        Assert.Equal(
            ["cumbria good", "durham good", "gloucestershire inadequate", "staffordshire inadequate", "wiltshire inadequate"],
            article.Facts.Grades.Select(grade => $"{grade.Force} {grade.Value}").Order(StringComparer.Ordinal));
        Assert.All(article.Facts.Grades, grade => Assert.Equal("responding", grade.Area));
    }

    [Fact]
    public void ProseThatRepeatsAList_IsTheSameGrade()
    {
        var article = ReportArticle.Of(
            ReportArticle.Kent
            + """
            How crime is investigated is still rated ‘requires improvement’.
            * Investigating crime - requires improvement
            * Preventing crime - good
            The force was praised for being rated good at preventing crime.
            """);
        Assert.Equal("investigating-crime=requires-improvement; preventing-crime=good", ReportArticle.Grades(article));
        Assert.All(article.Facts.Grades, grade => Assert.Equal(GradeMethod.List, grade.Method));
    }

    [Theory]
    [InlineData("* Managing offenders: inadequate → adequate", "offenders=adequate; offenders=inadequate@previous")]
    [InlineData("* Managing offenders -- was inadequate, now adequate", "offenders=adequate; offenders=inadequate@previous")]
    [InlineData("* Managing offenders / inadequate > good", "offenders=good; offenders=inadequate@previous")]
    [InlineData("* Managing offenders; 2019 inadequate, 2023 good", "offenders=good; offenders=inadequate@2019")]
    [InlineData("* Managing offenders: from adequate to requires improvement",
        "offenders=adequate@previous; offenders=requires-improvement")]
    [InlineData("* Managing offenders ... adequate. New this time, so there is no arrow to be shown.", "offenders=adequate")]
    [InlineData("* Preventing crime = still good", "preventing-crime=good")]
    public void ItemOfTwoGrades_IsAMove(string text, string expected) => Check(text, expected);

    [Fact]
    public void LinesUnderAGradeAlone_HaveItAndTheirOwnPast() => Check(
        """
        Outstanding:
        Preventing crime
        Good:
        Managing offenders (up from ‘adequate’); Recording data about crime; Investigating crime (no change)
        """,
        "crime-recording=good; investigating-crime=good; offenders=adequate@previous; offenders=good; preventing-crime=outstanding");

    [Fact]
    public void ScaleExplainedInAList_GivesNoGrade() => Check(
        """
        What the grades mean:
        * Outstanding: The force goes well beyond what is expected. Rare.
        * Good: What every force is supposed to be.
        """,
        "");

    [Fact]
    public void TableFromBeforeTheCycle_HasItsYears() => Check(
        """
        | Area | 2016 | 2017
        | Preventing crime | Good | Requires improvement
        """,
        "preventing-crime=good@2016; preventing-crime=requires-improvement@2017");

    private static void Check(string text, string expected, GradeMethod? method = null)
    {
        var article = ReportArticle.Of(ReportArticle.Kent + text);
        Assert.Equal(expected, ReportArticle.Grades(article));
        if (method is { } all)
            Assert.All(article.Facts.Grades, grade => Assert.Equal(all, grade.Method));
    }
}
