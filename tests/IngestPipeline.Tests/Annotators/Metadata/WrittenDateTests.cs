using IngestPipeline.Annotators.Metadata;

namespace IngestPipeline.Tests.Annotators.Metadata;

public sealed class WrittenDateTests
{
    [Theory]
    [InlineData("16th Feb 2024", "2024-02-16")]
    [InlineData("Jun 29, 2023", "2023-06-29")]
    [InlineData("January 1st, 2022", "2022-01-01")]
    [InlineData("2024-02-16T23:30:00Z", "2024-02-16")]
    [InlineData("2022-01-26T00:00", "2022-01-26")]
    [InlineData("Sat, 19 Oct 2019 00:04:00 +0200", "2019-10-19")]
    [InlineData("at 10.30 on 2 February 2024", "2024-02-02")]
    [InlineData("26. Januar 2022, 14:05 Uhr", "2022-01-26")]
    [InlineData("26. Jänner 2022", "2022-01-26")]
    [InlineData("26.01.2022", "2022-01-26")]
    [InlineData("26. 1. 2022", "2022-01-26")]
    [InlineData("23.09.22", "2022-09-23")]
    [InlineData("le 1er février 2022 à 9h30", "2022-02-01")]
    [InlineData("26 de enero de 2022", "2022-01-26")]
    [InlineData("7 de setembro de 2020", "2020-09-07")]
    [InlineData("14 gennaio 2020", "2020-01-14")]
    [InlineData("7 maart 2022", "2022-03-07")]
    [InlineData("5 października 2021", "2021-10-05")]
    [InlineData("3 января 2023 г.", "2023-01-03")]
    [InlineData("2022. január 26.", "2022-01-26")]
    [InlineData("2022年1月26日", "2022-01-26")]
    [InlineData("2022년 1월 26일", "2022-01-26")]
    [InlineData("20220126", "2022-01-26")]
    [InlineData("20220126T1200", "2022-01-26")]
    [InlineData("1643155200", "2022-01-26")]
    [InlineData("1643155200000", "2022-01-26")]
    [InlineData("13/02/2024", "2024-02-13")]
    [InlineData("02/13/2024", "2024-02-13")]
    [InlineData("03/04/2024", "2024-04-03")]
    public void Date_InAnyForm_IsRead(string text, string expected) => Assert.Equal(expected, WrittenDate.Find(text)?.Iso);

    [Theory]
    [InlineData("31 February 2024")]
    [InlineData("A49, 12 miles, 2024")]
    [InlineData("12 March 1989")]
    [InlineData("12 March 2094")]
    [InlineData("2024, 11 30 people")]
    [InlineData("call 1643155200 now")]
    [InlineData("10:30-12:45")]
    [InlineData("1-2-24")]
    [InlineData("no date")]
    [InlineData("")]
    public void Text_WithoutAWholePlausibleDate_GivesNone(string text) => Assert.Null(WrittenDate.Find(text));

    [Theory]
    [InlineData("13/02/2024", DateOrder.DayFirst)]
    [InlineData("02/13/2024", DateOrder.MonthFirst)]
    [InlineData("03/04/2024", DateOrder.Ambiguous)]
    [InlineData("04/04/2024", DateOrder.Unrelated)]
    [InlineData("03.04.2024", DateOrder.Unrelated)]
    [InlineData("3 April 2024", DateOrder.Unrelated)]
    internal void Order_OfDayAndMonth_IsTold(string text, DateOrder order) => Assert.Equal(order, WrittenDate.Find(text)?.Order);

    [Theory]
    [InlineData("https://loamshire.example/2022/01/26/force", "2022-01-26")]
    [InlineData("https://loamshire.example/news/2024/jul/04/force", "2024-07-04")]
    [InlineData("https://loamshire.example/news/force-20220126", "2022-01-26")]
    [InlineData("https://loamshire.example/2022-01-26-force.html", "2022-01-26")]
    [InlineData("https://archive.example/web/20190717140047/http://loamshire.example/2019/05/02/force", "2019-05-02")]
    [InlineData("https://archive.example/web/20190717140047/http://loamshire.example/force", null)]
    [InlineData("https://loamshire.example/2022/01/force", null)]
    [InlineData("https://loamshire.example/news/120220126", null)]
    [InlineData("https://loamshire.example/news/2022/13/45/", null)]
    [InlineData(null, null)]
    public void Address_WithAWholeDate_GivesIt(string? address, string? expected) => Assert.Equal(expected, AddressDate.Find(address));
}
