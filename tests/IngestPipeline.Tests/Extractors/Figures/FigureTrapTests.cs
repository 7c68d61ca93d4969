namespace IngestPipeline.Tests.Extractors.Figures;

/// <summary>Numbers that are no figures.</summary>
public sealed class FigureTrapTests
{
    [Theory]
    [InlineData("The report came out on 16 February 2024.")]
    [InlineData("It has until September 30 to act.")]
    [InlineData("In 2021 the force was inspected, and in 2019 too.")]
    [InlineData("It has changed since 2018/19.")]
    [InlineData("This is the first report of PEEL 2023-25.")]
    [InlineData("The 2025–27 programme has begun.")]
    [InlineData("It was published on 14.02.24.")]
    [InlineData("This began in the 1990s.")]
    public void DateOrYear_IsNoFigure(string text) => Assert.Empty(FigureTexts.Find(text));

    [Theory]
    [InlineData("Jade Kellogg, 29, from Long Eaton, was upset.")]
    [InlineData("A 43-year-old was arrested.")]
    [InlineData("A man aged 30 was arrested.")]
    [InlineData("She was 43.")]
    [InlineData("Mr Hale, who is 51, was upset.")]
    [InlineData("The victims were 18 to 24-year-olds.")]
    [InlineData("He is in his 30s.")]
    [InlineData("It restrained under-18s.")]
    [InlineData("Jane Roe (43) was upset.")]
    [InlineData("The boy was three years old.")]
    public void Age_IsNoFigure(string text) => Assert.Empty(FigureTexts.Find(text));

    [Theory]
    [InlineData("The meeting began at 10.30am.")]
    [InlineData("The meeting began at 10.30 am and closed at 1.05 pm.")]
    [InlineData("The meeting began at 10:30.")]
    [InlineData("It opens from 9am to 5pm.")]
    [InlineData("He rang at ten o’clock.")]
    [InlineData("He rang at ten to four in the morning.")]
    public void TimeOfDay_IsNoFigure(string text) => Assert.Empty(FigureTexts.Find(text));

    [Theory]
    [InlineData("The force is not answering 999 calls in time.")]
    [InlineData("Call 101 or ring 111, or dial 112.")]
    [InlineData("The 101 service is slow.")]
    [InlineData("Call 01604 123 456 today.")]
    [InlineData("Call 0800 555 111 today.")]
    [InlineData("Call +44 1604 123456 today.")]
    [InlineData("Quote crime number 24000123456.")]
    [InlineData("Quote reference 123.")]
    public void TelephoneOrReference_IsNoFigure(string text) => Assert.Empty(FigureTexts.Find(text));

    [Theory]
    [InlineData("Watch on Freeview channel 276.")]
    [InlineData("The A14 and the M1 at junction 15 were shut.")]
    [InlineData("It used section 60 searches.")]
    [InlineData("See page 31 and paragraph 4.")]
    [InlineData("It covers Grade 1 calls.")]
    [InlineData("Phase 2 begins soon.")]
    [InlineData("It is taught in Year 6.")]
    [InlineData("It was at No. 10.")]
    [InlineData("He lives at 12 High Street.")]
    [InlineData("Wards 3 and 4 are quiet.")]
    [InlineData("COVID-19 slowed it.")]
    [InlineData("The Boeing 747 landed.")]
    [InlineData("The office is in NN1 1AA.")]
    public void NumberInAName_IsNoFigure(string text) => Assert.Empty(FigureTexts.Find(text));

    [Theory]
    [InlineData("They won 3-1.")]
    [InlineData("It is open 24/7.")]
    [InlineData("It is open 24 hours a day, seven days a week.")]
    [InlineData("It came 3rd and then second.")]
    [InlineData("It has zero tolerance.")]
    [InlineData("It is a one-stop shop, second to none.")]
    [InlineData("One of the inspectors said no.")]
    [InlineData("There were two of us on.")]
    [InlineData("One was very good.")]
    [InlineData("It failed in one area.")]
    [InlineData("A third inspection came.")]
    [InlineData("In the second half it fell.")]
    [InlineData("Hundreds of officers left.")]
    [InlineData("He rang twice.")]
    [InlineData("6.5 Members put questions.")]
    [InlineData("There are two things to say.")]
    public void WordOrIdiom_IsNoFigure(string text) => Assert.Empty(FigureTexts.Find(text));

    [Theory]
    [InlineData("It was ‘adequate’ in six categories and ‘requires improvement’ in one.")]
    [InlineData("In 2019, the force was inadequate in two areas and adequate or better in just one.")]
    [InlineData("Inspectors looked at nine areas of its work.")]
    [InlineData("It is adequate or better in six areas out of nine.")]
    [InlineData("It improved in eight of its nine areas.")]
    [InlineData("It has five goods, three adequates and a single inadequate.")]
    [InlineData("It was adequate in four and good in three.")]
    [InlineData("Of its nine gradings that year five were poor.")]
    public void CountOfGradedAreas_IsLeftToTallies(string text) => Assert.Empty(FigureTexts.Find(text));

    [Theory]
    [InlineData("That was two years ago.")]
    [InlineData("It came back three weeks later.")]
    [InlineData("It fell in the 12 months to May.")]
    [InlineData("It fell over the past two years.")]
    [InlineData("She returns in six months’ time.")]
    [InlineData("It is a 3 min read.")]
    public void PointInTime_IsNoDuration(string text) => Assert.Empty(FigureTexts.Find(text));
}
