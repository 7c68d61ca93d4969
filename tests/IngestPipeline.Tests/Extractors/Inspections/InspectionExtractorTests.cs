using IngestPipeline.Extractors.Inspections;
using IngestPipeline.Model;
using IngestPipeline.Profiles;

namespace IngestPipeline.Tests.Extractors.Inspections;

public sealed class InspectionExtractorTests
{
    private const string Kent = "Kent Police was graded good at preventing crime by HMICFRS. ";

    [Theory]
    [InlineData("It was inspected in September 2023.", "2023-09")]
    [InlineData("The inspection was carried out between May and July 2022.", "2022-05")]
    [InlineData("HMICFRS inspected the force between October and December.", "2023-10")]
    [InlineData("He led the inspection between June and September last year.", "2023-06")]
    [InlineData("Inspectors visited in November 2022 and January 2023.", "2022-11")]
    [InlineData("The force was inspected in 2023.", "2023")]
    [InlineData("The force was inspected last summer.", "2023")]
    [InlineData("A team spent eleven weeks with the force in the spring.", "2024")]
    [InlineData("The force was inspected on 14 September 2023.", "2023-09-14")]
    [InlineData("Inspectors praised the force in May.", null)]
    [InlineData("At its last inspection, in 2019, the force was good.", null)]
    public void Inspected_HasThePrecisionOfTheText(string sentence, string? expected) =>
        Assert.Equal(expected, Read(Kent + sentence).Inspected);

    [Theory]
    [InlineData("The inspector has today (Friday February 16) published his report.", "2024-02-16", "2024-02-16")]
    [InlineData("The report was published today.", "2024-02-16", "2024-02-16")]
    [InlineData("The report, out this morning, is long.", "2024-02-16", "2024-02-16")]
    [InlineData("The report was published on Friday.", "2024-02-18", "2024-02-16")]
    [InlineData("The report was published yesterday.", "2024-02-17", "2024-02-16")]
    [InlineData("Its conclusions, published on Tuesday (October 10), are these.", "2023-10-12", "2023-10-10")]
    [InlineData("The PEEL report had been published on 14 December 2023.", null, "2023-12-14")]
    [InlineData("The report came out in a week of rain.", "2024-02-16", null)]
    [InlineData("A book on gardening was published on Friday.", "2024-02-18", null)]
    public void Published_IsResolvedByTheArticlesDate(string sentence, string? written, string? expected) =>
        Assert.Equal(expected, Read(Kent + sentence, written).Published);

    [Fact]
    public void Published_WithoutADateline_IsPinnedByTheWeekday() =>
        Assert.Equal(
            "2024-02-16",
            Read(Kent + "It was inspected in September 2023. He has today (Friday February 16) published his report.",
                published: null).Published);

    [Theory]
    [InlineData("His Majesty’s Inspector of Constabulary Roy Wilsher has published his report.", "Roy Wilsher")]
    [InlineData("“It is good,” said Marguerite Delacourt, HM inspector of constabulary.", "Marguerite Delacourt")]
    [InlineData("HM Inspector Tobias Fenwick-Rowe praised the team.", "Tobias Fenwick-Rowe")]
    [InlineData("Michael Adebayo-Finch, the HM Inspector who led the visit, said so.", "Michael Adebayo-Finch")]
    [InlineData("Inspector Jane Roe of Kent Police said it was hard.", null)]
    [InlineData("The former HM Inspector Jane Roe said it was hard.", null)]
    public void Inspector_IsTheNameBesideTheTitle(string sentence, string? expected) =>
        Assert.Equal(expected, Read(Kent + sentence).Inspector);

    [Theory]
    [InlineData("HMICFRS, which was in the county for seven weeks from September, is pleased.", "2023-09")]
    [InlineData("Inspectors who sat in the control rooms at Ashford in June and July last year saw it.", "2023-06")]
    [InlineData("HMICFRS looked at 11 areas over the summer and handed out seven goods.", "2023")]
    [InlineData("In its last full inspection, in 2019, it was judged good.", null)]
    [InlineData("HMICFRS looked at cases from 2021.", null)]
    public void Inspected_IsReadWithoutTheWord(string sentence, string? expected) =>
        Assert.Equal(expected, Read(Kent + sentence, "2024-02-16").Inspected);

    [Theory]
    [InlineData("HMICFRS said last Thursday that the force was slow.", "2024-02-08")]
    [InlineData("HMICFRS, which on Tuesday gave it a good, was kind.", "2024-02-13")]
    [InlineData("Today’s national report says so.", "2024-02-16")]
    [InlineData("The force had its inspection report back yesterday.", "2024-02-15")]
    [InlineData("HMICFRS said it will return on Thursday.", null)]
    [InlineData("HMICFRS graded the force in 2021.", null)]
    [InlineData("Today’s weather report says so.", null)]
    public void Published_IsTheDayOfTheVerdict(string sentence, string? expected) =>
        Assert.Equal(expected, Read(Kent + sentence, "2024-02-16").Published);

    [Fact]
    public void Inspection_YetToCome_IsNone() => Assert.Null(ReportArticle.Of(
        "Kent Police is preparing for inspection. HMICFRS will be with us from Monday. In 2021 Kent Police was graded good at preventing crime.",
        published: "2024-02-16").Facts.Inspection);

    [Theory]
    [InlineData("Inspectors were on site between 22 January and 9 March.", "2024-01")]
    [InlineData("Its officers, all inspectors, came in the second fortnight of November.", "2023-11")]
    [InlineData("HMICFRS, whose people were in the control rooms for most of May, found it good.", "2023-05")]
    [InlineData("The inspectors, who had spent the back half of August in Maidstone, said so.", "2023-08")]
    [InlineData("HMICFRS put the force through its PEEL test between April and June last year.", "2023-04")]
    [InlineData("Inspectors went through its books in the early summer.", "2023")]
    [InlineData("The inspection itself was done in the second half of October.", "2023-10")]
    [InlineData("In June the average wait, inspectors said, was nine minutes.", null)]
    [InlineData("Inspectors will be on site in March.", null)]
    [InlineData("Inspectors spent time with a family of four.", null)]
    public void Inspected_IsReadFromWhatInspectorsDid(string sentence, string? expected) =>
        Assert.Equal(expected, Read(Kent + sentence, "2024-02-16").Inspected);

    [Theory]
    [InlineData("The report came out a week ago today.", "2024-02-09")]
    [InlineData("The findings were made public at one minute past midnight yesterday.", "2024-02-15")]
    [InlineData("Its report was issued on Thursday of last week.", "2024-02-08")]
    [InlineData("HMICFRS brought out the result at the weekend (yes, on a Saturday).", "2024-02-10")]
    [InlineData("HMICFRS published its findings at noon.", "2024-02-16")]
    [InlineData("The force has, as of the day before yesterday, a stinging report to read.", "2024-02-14")]
    [InlineData("The report was laid before Parliament last night.", "2024-02-15")]
    [InlineData("Yesterday's inspection runs to 63 pages.", "2024-02-15")]
    [InlineData("The report will be published on Tuesday.", null)]
    [InlineData("A plan will follow the report by Tuesday.", null)]
    public void Published_IsReadFromManyWords(string sentence, string? expected) =>
        Assert.Equal(expected, Read(Kent + sentence, "2024-02-16").Published);

    [Theory]
    [InlineData("Tuesday, March 15, 2022 | Nuala Frobisher", "2022-03-14")]
    [InlineData("Mansfield Standard, 15/03/22, page 7", "2022-03-14")]
    [InlineData("Page 7 of 12", null)]
    public void Published_WithoutMetadata_IsResolvedByTheLineAtTheTop(string line, string? expected) =>
        Assert.Equal(expected, Read(line + "\n" + Kent + "The report was published yesterday.", published: null).Published);

    [Fact]
    public void Inspectorate_LeftUnnamed_IsTheOneThatGradesForces() =>
        Assert.Equal("hmicfrs", Read("Kent Police was graded good at preventing crime by inspectors. Kent Police was pleased.").Inspectorate);

    [Theory]
    [InlineData("Kent Police officer broke rules, police watchdog says. The Independent Office for Police Conduct (IOPC) gave its report. "
        + "The IOPC said Kent Police must learn. Its last PEEL report by HMICFRS was good.")]
    [InlineData("Kent Police hopes inspectors will find it good at preventing crime. If it were rated inadequate, Kent Police would act.")]
    public void Inspection_OfAnotherWatchdogOrOnlyHopedFor_IsNone(string text) =>
        Assert.Null(ReportArticle.Of(text, published: "2024-02-16").Facts.Inspection);

    [Theory]
    [InlineData("2024-02-16", "2023-25")]
    [InlineData("2022-10-21", "2021-22")]
    [InlineData("2019-09-27", "2018-19")]
    [InlineData("2020-12-01", null)]
    public void Cycle_FollowsFromTheDate(string published, string? cycle)
    {
        var inspection = Read(Kent, published);
        Assert.Equal(("hmicfrs", "peel", cycle), (inspection.Inspectorate, inspection.Programme, inspection.Cycle));
    }

    [Fact]
    public void Cycle_Named_Wins() =>
        Assert.Equal("2025-27", Read(Kent + "It is the first report under the 2025–27 PEEL programme.", "2026-03-17").Cycle);

    [Theory]
    [InlineData("Oakfield School was inspected by Ofsted and rated good.", "ofsted", "ofsted-schools")]
    [InlineData("Rosewood Lodge was rated inadequate after an inspection by the Care Quality Commission.", "cqc", "cqc")]
    [InlineData("HMP Loamfield was inspected by HM Inspectorate of Prisons, whose report is out.", "hmi-prisons", "hmip")]
    [InlineData("Kent Fire and Rescue Service was rated good at preventing fires in its inspection by HMICFRS.", "hmicfrs", "frs")]
    [InlineData("Police Scotland was inspected by HMICS, whose report is out.", "hmics", null)]
    public void OtherInspectorates_KeepTheirOwn(string text, string inspectorate, string? programme)
    {
        var inspection = Read(text);
        Assert.Equal((inspectorate, programme), (inspection.Inspectorate, inspection.Programme));
    }

    [Theory]
    [InlineData("Kent Police officers arrested a man after a burglary.")]
    [InlineData("The IOPC is investigating Kent Police, and the watchdog will report on the inspection of a cell.")]
    [InlineData("The inspection of the bridge found rust.")]
    [InlineData("Sir Robert Peel founded the force.")]
    public void OtherStories_ReportNone(string text) => Assert.Null(ReportArticle.Of(text).Facts.Inspection);

    [Theory]
    [InlineData("The inspector in charge was a Mr Neil Farquharson.", "Neil Farquharson")]
    [InlineData("Her Majesty’s Inspector (the King came later) Neil Farquharson wrote it.", "Neil Farquharson")]
    [InlineData("The team leader Neil Farquharson wrote of bells.", "Neil Farquharson")]
    [InlineData("“It is kind,” said Neil Farquharson, one of the two inspectors who led the visit.", "Neil Farquharson")]
    [InlineData("The inspector was out. Neil Farquharson of Kent Police said so.", null)]
    public void Inspector_OfManyWords_IsFound(string sentence, string? expected)
    {
        var article = ReportArticle.Of(Kent + sentence);
        var start = article.Text.IndexOf("Neil", StringComparison.Ordinal);
        article.Names = [new Name(new TextSpan(start, start + "Neil Farquharson".Length), NameKind.Person) { Full = "Neil Farquharson" }];
        new InspectionExtractor(Profile.UkInspections).Extract(article, TestContext.Current.CancellationToken);
        Assert.Equal(expected, article.Facts.Inspection!.Inspector);
    }

    private static Inspection Read(string text, string? published = "2024-06-14")
    {
        var inspection = ReportArticle.Of(text, published: published).Facts.Inspection;
        Assert.NotNull(inspection);
        return inspection;
    }
}
